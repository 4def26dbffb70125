import { useEffect, useState, type RefObject } from "react";

/** The smallest text of a picture has 12 of its px, and no text may be smaller on screen. */
const least = 1;
/** In px of the picture, as on a stage: there codes stand for names. */
const widest = 520;

/** The scale at which a small picture is that of the stage, as far as it stays legible; null until it is measured. */
export function usePictureScale(box: RefObject<HTMLElement | null>): number | null {
  const [scale, setScale] = useState<number | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const width = element.clientWidth;
      if (width > 0) setScale(Math.max(least, Math.round((width / widest) * 20) / 20));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return scale;
}
