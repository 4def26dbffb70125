import { useRef, type PointerEvent } from "react";

/** In px: less is a tap, and more up or down than aside is scrolling. */
const least = 60;

/** A finger drawn aside, as pages are turned; what it returns goes on the element. */
export function useSwipe(onStep: (step: 1 | -1) => void) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      from.current = pointerType === "touch" && isPrimary ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const begin = from.current;
      from.current = null;
      if (begin === null) return;
      const [x, y] = [clientX - begin.x, clientY - begin.y];
      if (Math.abs(x) >= least && Math.abs(x) > 2 * Math.abs(y)) onStep(x < 0 ? 1 : -1);
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
