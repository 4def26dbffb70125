import { useEffect, useRef, useState } from "react";
import { useText } from "../../store/StoreContext.tsx";
import { wheelMeaning } from "../../ui/wheel.ts";
import styles from "./WheelHint.module.css";

const shownFor = 2400;
/** Once for the whole page: whoever has read it scrolls past the pictures undisturbed. */
let wasShown = false;

/** Says how to zoom the picture around it, at the first try with a wheel that is the page's. */
export function WheelHint() {
  const { wheel } = useText().readout;
  const place = useRef<HTMLParagraphElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const picture = place.current?.parentElement;
    if (!picture) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onWheel = (event: WheelEvent): void => {
      if (wasShown || wheelMeaning(event) !== "page") return;
      wasShown = true;
      setShown(true);
      timer = setTimeout(() => setShown(false), shownFor);
    };
    picture.addEventListener("wheel", onWheel, { capture: true, passive: true });
    return () => {
      picture.removeEventListener("wheel", onWheel, { capture: true });
      clearTimeout(timer);
    };
  }, []);
  return (
    <p ref={place} className={styles.hint} hidden={!isShown} aria-hidden="true">
      {wheel}
    </p>
  );
}
