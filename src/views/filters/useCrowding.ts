import { useLayoutEffect, useState, type RefObject } from "react";

/** All in words; years in a menu; and partners by code as well. Beyond that the partners scroll. */
export type Crowding = "roomy" | "tight" | "tightest";

const steps = ["roomy", "tight", "tightest"] as const satisfies readonly Crowding[];

interface Measured {
  readonly content: string;
  readonly width: number;
  /** The width that each step so far would have needed. */
  readonly needs: readonly number[];
}

/**
 * How much of the bar has to fold away. The partners are the part that may shrink: when they no longer
 * fit, the next step is taken, and the width this one would have needed is kept, to come back to it.
 * `content` names what is in the bar: with other words, everything is measured again.
 */
export function useCrowding(
  bar: RefObject<HTMLElement | null>,
  partners: RefObject<HTMLElement | null>,
  content: string,
): Crowding {
  const [measured, setMeasured] = useState<Measured>({ content, width: Infinity, needs: [] });
  const current = measured.content === content ? measured : { content, width: Infinity, needs: [] };

  useLayoutEffect(() => {
    const [row, list] = [bar.current, partners.current];
    if (row === null || list === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      const width = innerWidth(row);
      const missing = list.scrollWidth - list.clientWidth;
      setMeasured((before) => {
        const known = before.content === content ? before : { content, width, needs: [] };
        const drawn = stepOf(known);
        const next = { ...known, width };
        const overflows = missing > 0 && drawn === known.needs.length && drawn < steps.length - 1;
        if (overflows && stepOf(next) === drawn)
          return { ...next, needs: [...known.needs, width + missing] };
        return before.content === content && before.width === width ? before : next;
      });
    });
    for (const element of [row, list, ...list.children]) observer.observe(element);
    return () => observer.disconnect();
  }, [bar, partners, content]);

  return steps[stepOf(current)] ?? "tightest";
}

/** The first step for which there is room; those not tried yet count as such. */
function stepOf({ width, needs }: Measured): number {
  const fits = needs.findIndex((need) => need <= width);
  return fits < 0 ? needs.length : fits;
}

function innerWidth(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}
