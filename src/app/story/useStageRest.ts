import { useEffect, useState } from "react";
import { useActions } from "../../store/StoreContext.tsx";

/** In ms without a movement or a key, after which the tools fade. */
const restAfter = 3_000;

/**
 * Whether nobody has moved or pressed anything for a while. A pointer that lies still highlights nothing either: not
 * what comes to be below it with another scene, and not after a while what it has pointed at.
 */
export function useStageRest(): boolean {
  const { hover } = useActions();
  const [rests, setRests] = useState(false);
  useEffect(() => {
    const at = { x: NaN, y: NaN };
    let pointerRests = true;
    let timer = 0;

    const rest = (): void => {
      setRests(true);
      pointerRests = true;
      for (const picture of document.querySelectorAll("main svg"))
        picture.dispatchEvent(new PointerEvent("pointerleave"));
      hover(null);
    };
    const wake = (): void => {
      setRests(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(rest, restAfter);
    };
    const isMouse = (event: PointerEvent): boolean =>
      event.isTrusted && event.pointerType !== "touch";
    const onOver = (event: PointerEvent): void => {
      if (!isMouse(event)) return;
      const { clientX: x, clientY: y } = event;
      const moved = x !== at.x || y !== at.y;
      if (moved && !pointerRests) return;
      pointerRests = true;
      event.stopPropagation();
    };
    const onMove = (event: PointerEvent): void => {
      const { clientX: x, clientY: y, target, pointerType } = event;
      if (x === at.x && y === at.y) return;
      Object.assign(at, { x, y });
      wake();
      if (!isMouse(event) || !pointerRests) return;
      pointerRests = false;
      // What was held back while it lay still.
      const over = { bubbles: true, clientX: x, clientY: y, pointerType };
      target?.dispatchEvent(new PointerEvent("pointerover", over));
    };
    wake();
    window.addEventListener("pointerover", onOver, true);
    window.addEventListener("pointermove", onMove, true);
    for (const input of inputs) window.addEventListener(input, wake, true);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("pointerover", onOver, true);
      window.removeEventListener("pointermove", onMove, true);
      for (const input of inputs) window.removeEventListener(input, wake, true);
    };
  }, [hover]);
  return rests;
}

const inputs = ["keydown", "pointerdown", "wheel"] as const;
