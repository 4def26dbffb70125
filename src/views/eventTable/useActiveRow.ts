import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { EventId } from "../../model/eventGraph.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";

const mostTries = 30;

/**
 * The tab stop among the rows: the last focused row, otherwise the selected, otherwise the first. Kept by
 * event id, so that sorting does not change it.
 */
export function useActiveRow(
  events: readonly IndexedEvent[],
  placeOf: (id: EventId | null) => number,
  chosen: EventId | null,
  scroller: RefObject<HTMLElement | null>,
) {
  const [active, set] = useState<EventId | null>(null);
  const moving = useRef(false);
  const found = placeOf(active);
  const at = found >= 0 ? found : Math.max(0, placeOf(chosen));

  // A distant row is added to the page by the render that makes it active. Until virtua has measured it,
  // it is hidden and cannot be focused: so try again in the next frames.
  useLayoutEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    let frame = 0;
    const focus = (tries: number): void => {
      const row = scroller.current?.querySelector(`[data-at="${at}"] button`);
      if (row instanceof HTMLElement) row.focus({ preventScroll: true });
      if (row === document.activeElement || tries === 1) return;
      // Meanwhile the table itself has focus: the row that had it may be gone.
      scroller.current?.focus({ preventScroll: true });
      frame = requestAnimationFrame(() => focus(tries - 1));
    };
    focus(mostTries);
    return () => cancelAnimationFrame(frame);
  }, [at, scroller]);

  const moveTo = (to: number): void => {
    moving.current = to !== at;
    set(events[to]?.id ?? null);
  };
  return { at, set, moveTo };
}
