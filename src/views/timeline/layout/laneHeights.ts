import { pillHeight } from "./clusterMarks.ts";

/**
 * How high lanes are: what is in a lane decides, between 24 px and 140; a lane that is chosen has up to 60 % of the height
 * for all, and one that alone holds anything too where that is more than 140. A row that holds a line of words is 15 px high; where there is more
 * room rows are stretched until it is filled, where there is less they are squeezed down to 7 px, where marks still keep
 * apart and labels give way. Only then does the picture scroll. An empty lane is as low as can be hit, and so is one
 * that several share, unless there is room left.
 *
 *   one row, four rows, an empty lane, in 170 px → 38, 108, 24        in 100 px → 24, 52, 24        in 300 px → 60, 140, 24
 */
export interface LaneNeed {
  /** Rows of the marks in the window; 0: there is none. */
  readonly rows: number;
  /** Several lanes share it. */
  readonly folded?: boolean;
  readonly chosen?: boolean;
  /** Its last row holds pills, and is as high as they are. */
  readonly floor?: boolean;
  /** Nothing in the picture can be hit. */
  readonly low?: boolean;
  /** Of an open group: it is added to the others, so that none of them moves when the group opens. */
  readonly within?: boolean;
}

export const leastLane = 24;
const lowLane = 20;
export const mostLane = 140;
const mostChosen = 0.6;

interface Heights {
  readonly single: number;
  readonly row: number;
  /** A row of a lane that several share. */
  readonly folded: number;
}

const squeezed: Heights = { single: leastLane, row: 7, folded: 0 };
const legible: Heights = { single: leastLane, row: 15, folded: 0 };
const airy: Heights = { single: 38, row: 27, folded: 0 };
const widest: Heights = { ...airy, folded: 18 };
/** Few lanes have the room for themselves. */
const filling: Heights = { single: 60, row: 60, folded: 18 };

export function laneHeights(needs: readonly LaneNeed[], available: number): readonly number[] {
  const own = needs.filter(({ within }) => within !== true);
  const heights = [...ownHeights(own, available)];
  return needs.map((need) => {
    if (need.within !== true) return heights.shift() ?? leastLane;
    return heightOf(need, need.chosen === true ? airy : legible, available);
  });
}

function ownHeights(own: readonly LaneNeed[], available: number): readonly number[] {
  const full = own.filter(({ rows }) => rows > 0);
  const isAlone = full.length === 1 && full[0]?.chosen !== true;
  const needs = isAlone ? own.map((need) => ({ ...need, chosen: true })) : own;
  const at = (heights: Heights): readonly number[] =>
    needs.map((need) => heightOf(need, heights, available, isAlone));
  const wide = at(airy);
  const chosenFirst = (others: readonly number[]): readonly number[] =>
    others.map((height, lane) => (needs[lane]?.chosen === true ? (wide[lane] ?? 0) : height));
  let low = at(squeezed);
  for (const high of [chosenFirst(low), chosenFirst(at(legible)), wide, at(widest), at(filling)]) {
    if (total(high) > available) return between(low, high, available);
    low = high;
  }
  return low;
}

/** What lanes need for a line of words in each row, and what at the least, before the picture scrolls. */
export const legibleHeight = (needs: readonly LaneNeed[], available: number): number =>
  budgetOf(needs, legible, available);
export const squeezedHeight = (needs: readonly LaneNeed[], available: number): number =>
  budgetOf(needs, squeezed, available);

function budgetOf(needs: readonly LaneNeed[], heights: Heights, available: number): number {
  const own = needs.filter(({ within }) => within !== true);
  return total(own.map((need) => heightOf(need, heights, available)));
}

/** The most rows with a line of words that a chosen lane has room for. */
export const mostChosenRows = (available: number): number =>
  Math.floor((available * mostChosen) / legible.row);

function heightOf(
  { rows, folded, chosen, floor, low }: LaneNeed,
  heights: Heights,
  available: number,
  isAlone = false,
): number {
  const least = low === true ? lowLane : leastLane;
  if (rows === 0) return least;
  const row = floor === true && heights === squeezed ? leastRow : heights.row;
  const more = floor === true ? Math.max(pillHeight - row, 0) : 0;
  if (folded === true) {
    const high = Math.max(heights.folded, floor === true ? leastRow : 0);
    const last = floor === true ? Math.max(pillHeight - high, 0) : 0;
    return Math.min(Math.max(rows * high + last, least), mostLane);
  }
  // To be alone lets a lane be higher, never lower.
  const usual = chosen === true && !isAlone ? 0 : mostLane;
  const most = chosen === true ? Math.max(Math.floor(available * mostChosen), usual) : mostLane;
  const single = heights.single - leastLane + least;
  return Math.max(Math.min(Math.max(single, rows * row + more), most), least);
}

/** As far from the one to the other as there is room, in whole pixels. */
function between(
  low: readonly number[],
  high: readonly number[],
  available: number,
): readonly number[] {
  const room = available - total(low);
  if (room <= 0) return low;
  const share = room / (total(high) - total(low));
  const heights = low.map((least, lane) =>
    Math.floor(least + ((high[lane] ?? least) - least) * share),
  );
  let left = available - total(heights);
  return heights.map((height, lane) => {
    const grows = left > 0 && height < (high[lane] ?? 0);
    if (grows) left -= 1;
    return height + Number(grows);
  });
}

const total = (heights: readonly number[]): number =>
  heights.reduce((sum, height) => sum + height, 0);

/** Where a lane is, and the rows in it; all whole pixels, because vis-timeline rounds. */
export interface LaneBand {
  readonly top: number;
  readonly height: number;
  readonly rows: number;
  /** The first ones are 1 px higher where the height in whole pixels is no multiple of it. */
  readonly rowHeight: number;
  /** The last one is so high, as pills are, and the others share the rest. */
  readonly floor?: number;
}

/** Above a floor, where marks can just be told apart. */
const leastRow = 5;

export function laneBands(
  rows: readonly number[],
  heights: readonly number[],
  floors: readonly boolean[] = [],
): readonly LaneBand[] {
  let top = 0;
  return heights.map((height, lane) => {
    const count = Math.max(rows[lane] ?? 1, 1);
    const from = top;
    top += height;
    const floor = Math.min(pillHeight, height - (count - 1) * leastRow);
    return floors[lane] === true && count > 1 && floor > height / count
      ? {
          top: from,
          height,
          rows: count,
          rowHeight: Math.floor((height - floor) / (count - 1)),
          floor,
        }
      : { top: from, height, rows: count, rowHeight: Math.floor(height / count) };
  });
}

export function rowBox(band: LaneBand, row: number) {
  const { top, height, rows, rowHeight, floor } = band;
  const place = Math.min(row, rows - 1);
  if (floor !== undefined && place === rows - 1)
    return { top: top + height - floor, height: floor };
  const higher = Math.round(
    floor === undefined ? height - rows * rowHeight : height - floor - (rows - 1) * rowHeight,
  );
  return {
    top: top + place * rowHeight + Math.min(place, higher),
    height: rowHeight + Number(place < higher),
  };
}

/** The row that holds y. */
export function rowAt(band: LaneBand, y: number): number {
  for (let row = 0; row < band.rows; row += 1) {
    const { top, height } = rowBox(band, row);
    if (y < top + height) return row;
  }
  return band.rows - 1;
}

export function rowMiddle(band: LaneBand, row: number): number {
  const { top, height } = rowBox(band, row);
  return top + height / 2;
}

/** The nearest to y where what reaches so far up and down stays inside the lane, or its middle. */
export function withinBand({ top, height }: LaneBand, y: number, reach: number): number {
  const most = Math.min(reach, height / 2);
  return Math.min(Math.max(y, top + most), top + height - most);
}
