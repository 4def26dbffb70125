import { useCallback, useState } from "react";

/** Up to this many rows are all in the page. */
const mostRows = 500;
const step = 100;

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Which rows of a long list are in the page: a stretch around the active row that grows wherever its
 * ends come into sight, whatever it is that scrolls.
 */
export function useRange(count: number, at: number) {
  const [range, setRange] = useState<Range>({ first: 0, last: 2 * step });
  const all = count <= mostRows;
  const around = { first: Math.max(at - step, 0), last: at + step };
  const kept = at >= range.first && at < range.last ? range : around;
  const { first, last } = all ? { first: 0, last: count } : kept;
  const before = useGrow(() => setRange({ first: Math.max(first - step, 0), last }));
  const after = useGrow(() => setRange({ first, last: last + step }));
  return {
    first,
    last,
    before: first > 0 ? before : null,
    after: last < count ? after : null,
  };
}

/** A ref for an end of the stretch. */
function useGrow(grow: () => void) {
  return useCallback(
    (end: HTMLElement | null) => {
      if (end === null || typeof IntersectionObserver === "undefined") return;
      const observer = new IntersectionObserver(([entry]) => {
        if (entry?.isIntersecting === true) grow();
      });
      observer.observe(end);
      return () => observer.disconnect();
    },
    [grow],
  );
}
