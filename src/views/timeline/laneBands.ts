/**
 * The heights of the lanes: as tall as their rows need, stretched evenly where there is room. In 120 px
 *
 *   laneBands([1, 2], 120) → [{ top: 0, height: 38, rows: 1, … }, { top: 38, height: 54, rows: 2, … }]
 *
 * If they need more than there is, they keep their least heights, and the picture scrolls.
 */
export interface LaneBand {
  readonly top: number;
  readonly height: number;
  readonly rows: number;
  readonly rowHeight: number;
}

/** A line of words fits in each. */
const leastSingle = 20;
const leastRow = 16;
const mostSingle = 38;
const mostRow = 27;

export function leastHeight(rows: readonly number[]): number {
  return rows.reduce((sum, count) => sum + leastLane(count), 0);
}

export function laneBands(rows: readonly number[], available: number): readonly LaneBand[] {
  const stretch = Math.max(available / Math.max(leastHeight(rows), 1), 1);
  let top = 0;
  return rows.map((count) => {
    const most = count === 1 ? mostSingle : mostRow;
    const rowHeight = Math.floor(Math.min((leastLane(count) * stretch) / count, most));
    const band = { top, height: rowHeight * count, rows: count, rowHeight };
    top += band.height;
    return band;
  });
}

function leastLane(rows: number): number {
  return rows === 1 ? leastSingle : rows * leastRow;
}

export function rowMiddle(band: LaneBand, row: number): number {
  return band.top + (Math.min(row, band.rows - 1) + 0.5) * band.rowHeight;
}
