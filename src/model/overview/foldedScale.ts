import type { TimeStretch } from "./timeStretches.ts";

/**
 * Days to pixels, in straight pieces: an empty stretch that is folded has a fixed small width, all
 * others share the rest day by day. It never runs backwards, and outside the span it stays at the ends.
 *
 *   1965 | empty | 2022 to 2026, 660 px wide, a fold of 60 px:
 *     xOf(1 January 2022) → 160      dayAt(160) → 1 January 2022, with fractions
 */
export interface FoldedScale {
  readonly pieces: readonly ScalePiece[];
  readonly width: number;
  /** Of what is not folded. */
  readonly perDay: number;
}

export interface ScalePiece extends TimeStretch {
  readonly folded: boolean;
  readonly left: number;
  readonly right: number;
}

/** All folds together take no more than this much of the width. */
const mostFolded = 0.5;

/** `open`: first days of the empty stretches that are not folded. */
export function foldedScale(
  stretches: readonly TimeStretch[],
  open: ReadonlySet<number>,
  width: number,
  foldWidth: number,
): FoldedScale {
  const isFolded = ({ empty, from }: TimeStretch): boolean => empty && !open.has(from);
  const folds = stretches.filter(isFolded).length;
  const fold = folds === 0 ? 0 : Math.min(foldWidth, (width * mostFolded) / folds);
  const days = stretches.reduce(
    (sum, stretch) => (isFolded(stretch) ? sum : sum + stretch.to - stretch.from),
    0,
  );
  const perDay = (width - folds * fold) / Math.max(days, 1);
  let left = 0;
  const pieces = stretches.map((stretch, at): ScalePiece => {
    const folded = isFolded(stretch);
    const next = left + (folded ? fold : (stretch.to - stretch.from) * perDay);
    // The last ends where the picture ends, whatever the sums of fractions say.
    const right = at === stretches.length - 1 ? width : Math.min(next, width);
    const piece = { ...stretch, folded, left, right };
    left = right;
    return piece;
  });
  return { pieces, width, perDay };
}

/** The left edge of a day. */
export function xOf({ pieces, width }: FoldedScale, day: number): number {
  const piece = pieces.find(({ to }) => day < to);
  if (piece === undefined) return width;
  const { from, to, left, right } = piece;
  return day <= from ? left : left + ((day - from) / (to - from)) * (right - left);
}

/** The day at a place, with fractions; the first or last instant outside the picture. */
export function dayAt({ pieces }: FoldedScale, x: number): number {
  const piece = pieces.find(({ right }) => x < right) ?? pieces.at(-1);
  if (piece === undefined) return 0;
  const { from, to, left, right } = piece;
  if (right <= left) return from;
  return from + Math.min(Math.max((x - left) / (right - left), 0), 1) * (to - from);
}

/** Both ends of a window, the last day included. */
export function extentOf(
  scale: FoldedScale,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly left: number; readonly right: number } {
  return { left: xOf(scale, start), right: xOf(scale, end + 1) };
}
