import { useState } from "react";

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
  return {
    first,
    last,
    onBefore: first > 0 ? () => setRange({ first: Math.max(first - step, 0), last }) : null,
    onAfter: last < count ? () => setRange({ first, last: last + step }) : null,
  };
}
