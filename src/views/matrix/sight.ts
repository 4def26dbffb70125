/**
 * The columns to be drawn: those in sight, and some at both sides for the next bit of scrolling. The
 * answer is the same for a while of scrolling, so that not every pixel asks for a new picture.
 */
export interface Sight {
  /** The first column, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const step = 8;

export function columnsInSight(
  scrolled: number,
  width: number,
  columnWidth: number,
  columns: number,
): Sight {
  const first = Math.floor(scrolled / columnWidth / step) * step;
  const seen = Math.ceil(width / columnWidth / step) * step;
  const to = Math.min(columns, first + seen + 2 * step);
  return { from: Math.max(0, Math.min(first - step, to - 1)), to };
}

/** How far to scroll so that a stretch comes into sight, no farther than needed. */
export function scrolledTo(scrolled: number, room: number, from: number, to: number): number {
  if (from < scrolled) return from;
  return to > scrolled + room ? Math.min(to - room, from) : scrolled;
}
