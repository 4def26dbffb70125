import { useLayoutEffect, useState, type RefObject } from "react";

export interface Size {
  readonly width: number;
  readonly height: number;
  /** How much wider it would be without the drawer beside the pictures. */
  readonly beside: number;
}

/**
 * Calls back now and whenever one of the elements has another size, unless the first is 0 wide, as everything in a
 * hidden frame is. Returns how to stop. Where nothing can be measured it never calls.
 */
export function observeSize(
  elements: readonly [Element, ...Element[]],
  onSize: (size: Size) => void,
): () => void {
  if (typeof ResizeObserver === "undefined") return () => undefined;
  const measure = (): void => {
    const { clientWidth: width, clientHeight: height } = elements[0];
    if (width > 0) onSize({ width, height, beside: besideOf(elements[0]) });
  };
  measure();
  const observer = new ResizeObserver(measure);
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}

/** The size of an element in whole px inside its borders, known before the first paint; null until it has one. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    return observeSize([element.current], (next) =>
      setSize((now) => (sameSize(now, next) ? now : next)),
    );
  }, [element]);
  return size;
}

const sameSize = (now: Size | null, next: Size): boolean =>
  now?.width === next.width && now.height === next.height && now.beside === next.beside;

function besideOf(element: Element): number {
  const pictures = element.closest("[data-pictures]");
  if (pictures === null) return 0;
  const page = pictures.parentElement?.clientWidth ?? 0;
  const given = Number.parseFloat(getComputedStyle(pictures).paddingInlineEnd) || 0;
  return Math.max(0, page - pictures.clientWidth + given);
}
