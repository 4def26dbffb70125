/**
 * The heights of the lanes. A row that holds a line of words is 15 px high; where there is more room
 * rows are stretched, where there is less they are squeezed, so that all lanes stay visible, down to
 * 7 px, where marks still keep apart and labels give way. Only then does the picture scroll.
 *
 *   laneBands([1, 2], 120) → heights 38 and 54        laneBands([1, 2], 40) → heights 16 and 24
 */
export interface LaneBand {
  readonly top: number;
  readonly height: number;
  readonly rows: number;
  /** Whole pixels, because vis-timeline rounds. */
  readonly rowHeight: number;
}

interface Heights {
  readonly single: number;
  readonly row: number;
}

const squeezed: Heights = { single: 14, row: 7 };
const legible: Heights = { single: 20, row: 15 };
const airy: Heights = { single: 38, row: 27 };

/** What the lanes need for a line of words in each row. */
export function legibleHeight(rows: readonly number[]): number {
  return total(rows, legible);
}

/** What the lanes need at the least, before the picture scrolls. */
export function squeezedHeight(rows: readonly number[]): number {
  return total(rows, squeezed);
}

export function laneBands(rows: readonly number[], available: number): readonly LaneBand[] {
  const [low, high] = available < legibleHeight(rows) ? [squeezed, legible] : [legible, airy];
  const least = total(rows, low);
  const share = (available - least) / Math.max(total(rows, high) - least, 1);
  const between = Math.min(Math.max(share, 0), 1);
  const heights = rows.map((count) => {
    const from = laneHeight(count, low);
    return Math.floor((from + (laneHeight(count, high) - from) * between) / count);
  });
  let left = available - rows.reduce((sum, count, lane) => sum + count * (heights[lane] ?? 0), 0);
  let top = 0;
  return rows.map((count, lane) => {
    const fuller = between > 0 && between < 1 && left >= count;
    if (fuller) left -= count;
    const rowHeight = (heights[lane] ?? 0) + Number(fuller);
    const band = { top, height: rowHeight * count, rows: count, rowHeight };
    top += band.height;
    return band;
  });
}

function total(rows: readonly number[], heights: Heights): number {
  return rows.reduce((sum, count) => sum + laneHeight(count, heights), 0);
}

function laneHeight(rows: number, { single, row }: Heights): number {
  return Math.max(single, rows * row);
}

export function rowMiddle(band: LaneBand, row: number): number {
  return band.top + (Math.min(row, band.rows - 1) + 0.5) * band.rowHeight;
}

/** The nearest to y where what reaches so far up and down stays inside the lane, or its middle. */
export function withinBand({ top, height }: LaneBand, y: number, reach: number): number {
  const most = Math.min(reach, height / 2);
  return Math.min(Math.max(y, top + most), top + height - most);
}
