import { useLayoutEffect, useState, type RefObject } from "react";

export interface Room {
  readonly width: number;
  readonly height: number;
  /** In steps, see `columnsInSight`. */
  readonly scrolled: number;
}

/** Until it is measured, and where nothing ever is, as on a desk. */
const usual: Room = { width: 1040, height: 640, scrolled: 0 };
const step = 96;

/** How much of the picture its box shows, and how far it is scrolled to the side. */
export function useRoom(box: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState(usual);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height, scrollLeft } = element;
      const scrolled = Math.floor(scrollLeft / step) * step;
      if (width === 0 || height === 0) return;
      setRoom((now) =>
        now.width === width && now.height === height && now.scrolled === scrolled
          ? now
          : { width, height, scrolled },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [box]);
  return room;
}
