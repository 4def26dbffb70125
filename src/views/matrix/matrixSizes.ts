import type { ActorOrder } from "../../model/matrix/actorOrder.ts";
import type { TimeBands } from "../../model/matrix/timeBands.ts";
import type { Party } from "../../model/parties.ts";

/**
 * The places of the rows below the head, in px: focus and partners, a gap, the other participants, and
 * under a caption those only mentioned.
 */
export interface RowPlaces {
  readonly rows: readonly RowPlace[];
  /** Where the caption of those only mentioned begins; null: there are none. */
  readonly caption: number | null;
  readonly height: number;
  readonly byRank: ReadonlyMap<number, RowPlace>;
}

interface RowPlace {
  readonly rank: number;
  readonly top: number;
  readonly middle: number;
  readonly height: number;
}

export function rowPlaces(
  { firstOther, firstSubject }: Pick<ActorOrder, "firstOther" | "firstSubject">,
  ranks: readonly number[],
  rowHeight: number,
): RowPlaces {
  let top = 0;
  let caption: number | null = null;
  const rows = ranks.map((rank, at): RowPlace => {
    const before = ranks[at - 1] ?? -1;
    if (rank >= firstSubject && before < firstSubject) {
      caption = top + (at > 0 ? groupGap : 0);
      top = caption + captionHeight;
    } else if (at > 0 && rank >= firstOther && before < firstOther) top += groupGap;
    const height = rank >= firstSubject ? lowerRow(rowHeight) : rowHeight;
    const place = { rank, top, middle: top + height / 2, height };
    top += height;
    return place;
  });
  return { rows, caption, height: top, byRank: new Map(rows.map((row) => [row.rank, row])) };
}

/** Those who are only mentioned have lower rows, but not lower than a finger. */
const lowerRow = (rowHeight: number): number => Math.max(Math.floor(rowHeight * lower), least);

/** So high that all rows fit, if they can. */
function rowHeightIn(room: number, rows: number, subjects: number): number {
  const others = Math.max(rows - subjects, 1);
  const tall = Math.floor(room / Math.max(others + subjects * lower, 1));
  if (lowerRow(tall) <= tall * lower) return tall;
  // Lower rows are the least there is; higher ones share the rest, as long as lower ones do not grow with them.
  const tallestBesideLeast = Math.ceil((least + 1) / lower) - 1;
  return Math.min(Math.floor((room - subjects * least) / others), tallestBesideLeast);
}

/**
 * All sizes of the matrix, in px, from the room it has. Columns share the width as long as they can be
 * distinguished and hit; beyond that, the picture scrolls. Titles are over the columns where there is room,
 * otherwise only in the line below.
 */
export interface MatrixSizes {
  readonly columnWidth: number;
  readonly rowHeight: number;
  /** Of the names at the left. */
  readonly namesWidth: number;
  /** Of the titles over the columns; 0: none. */
  readonly titleHeight: number;
  /** Of years, months, titles and looks of dates together. */
  readonly headHeight: number;
  /** Names are codes where room is short. */
  readonly codes: boolean;
  /** Added after a year whose columns are narrower than its name, in px; 0 where columns scroll or titles name them. */
  readonly leastYear: number;
  /** Before each column where all are in sight: what is farther in time is farther apart. */
  readonly gaps: readonly number[];
  /** Above the head, where the pointed event is read in full; 0: there is no room. */
  readonly zoneHeight: number;
  /** Of the line with the days that have several events; 0: there is none. */
  readonly dayHeight: number;
}

interface MatrixRoom {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Of those, who are only mentioned. */
  readonly subjects?: number;
  /** Characters of the longest name, and of the longest title. */
  readonly longestName: number;
  readonly longestTitle: number;
  readonly everyoneHasCode: boolean;
  /** Columns may be so narrow that only the pointed one is titled. */
  readonly compact: boolean;
  /** How many columns each year has, in order. */
  readonly years: readonly number[];
  /** Before each column, in px. */
  readonly gaps?: readonly number[];
  /** Some days have several events, and their number above them. */
  readonly days?: boolean;
}

export const yearHeight = 22;
export const monthHeight = 18;
export const lookHeight = 20;
const numberHeight = 17;
/** Before the first row of a further group, and below its caption. */
export const groupGap = 8;
export const captionHeight = 24;

/** The smallest touch target (WCAG 2.5.8). */
const least = 24;
/** Of the height of a row, that of one only mentioned. */
const lower = 0.76;
/** A month over a single column has three letters: "May" in 13 px. */
const narrowest = 28;
/** Four digits of 13 px and the space beside them, in px. */
export const roomForYear = 44;
/** A mark of 12 px and a gap: 80 of them fit beside the names at 1440 px. */
const compactest = 13;
/** Parts that may be in sight: in a larger picture columns are wider, so that the page keeps to its elements. */
/** Of a pointed event: its date, its title, and some of the line to its column. */
const headingHeight = 64;
const mostParts = 3000;
const roomiest = 64;
/** Below, as in `@container matrix`, fingers are likelier than a mouse. */
const roomy = 760;
const tallest = 38;
const shortestTitle = 96;
/** Of 13 px. */
const perCharacter = 6.8;

export function matrixSizes(room: MatrixRoom): MatrixSizes {
  const { width, height, columns, rows } = room;
  const narrow = width < 560;
  const codes = narrow && room.everyoneHasCode;
  const names = room.longestName * 7 + (narrow ? 52 : 124);
  // "JP" and "63 of 66" side by side.
  const namesWidth = codes ? 132 : Math.round(Math.min(Math.max(names, 96), narrow ? 136 : 264));
  const share = Math.floor(((width - namesWidth - 8) / Math.max(columns, 1)) * 4) / 4;
  const rowsInSight = Math.min(rows, height / least);
  const bounded = Math.ceil(((width - namesWidth) * rowsInSight) / mostParts);
  // Where columns are beyond the edge in any case, they may as well be wide enough to read.
  const dense = room.compact && width >= roomy && share >= Math.max(compactest, bounded);
  const plain = Math.min(
    Math.max(share, dense ? compactest : Math.max(narrowest, bounded)),
    roomiest,
  );
  const spaced = dense && share < narrowest ? spacedWidth(room, width - namesWidth - 8) : null;
  const columnWidth = spaced ?? plain;
  const leastYear = spaced === null ? 0 : roomForYear;
  const gaps = spaced === null ? [] : (room.gaps ?? []);
  const dayHeight = room.days === true ? numberHeight : 0;
  const bare = yearHeight + monthHeight + dayHeight + lookHeight;
  const grouping = 2 * groupGap + captionHeight;
  const wanted = Math.min(Math.ceil(room.longestTitle * perCharacter) + 12, 196);
  const left = height - bare - grouping - rows * least;
  const fair = height >= 460 ? Math.min(wanted, Math.round(height * 0.42)) : 0;
  const most = Math.min(wanted, Math.max(left, fair));
  const titled = columnWidth >= narrowest && most >= Math.min(shortestTitle, wanted);
  const titleHeight = titled ? most : 0;
  const zoneHeight = !titled && width >= roomy && left >= headingHeight ? headingHeight : 0;
  const headHeight = bare + titleHeight + zoneHeight;
  const tall = rowHeightIn(height - headHeight - grouping, rows, room.subjects ?? 0);
  const rowHeight = Math.min(Math.max(tall, least), tallest);
  return {
    columnWidth,
    rowHeight,
    namesWidth,
    titleHeight,
    headHeight,
    codes,
    leastYear,
    gaps,
    zoneHeight,
    dayHeight,
  };
}

/** In px, between events of different days, months and years. */
const apart = { days: 2, months: 3.5, years: 8 };

/** Before each column, in px. */
export function columnGaps(bands: TimeBands, columns: number): readonly number[] {
  const gaps = Array.from({ length: columns }, () => 0);
  for (const kind of ["days", "months", "years"] as const)
    for (const { from, to } of bands[kind])
      for (const at of [from, to])
        if (at > 0 && at < columns) gaps[at] = Math.max(gaps[at] ?? 0, apart[kind]);
  return gaps;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How wide columns are if every year has room for its name and all columns are in sight; null: they are not. */
function spacedWidth({ columns, years, gaps = [] }: MatrixRoom, inner: number): number | null {
  const room = inner - sum(gaps);
  let width = room / Math.max(columns, 1);
  // Narrower columns make more years narrow, of which there are few: it settles at once.
  for (let pass = 0; pass < 4; pass += 1) {
    const added = years.reduce((sum, count) => sum + Math.max(0, roomForYear - count * width), 0);
    width = (room - added) / Math.max(columns, 1);
  }
  return width < compactest ? null : Math.floor(width * 4) / 4;
}

/** Where each column begins, in px from the first, and last where they end; those without a date come after the years. */
export function columnLefts(
  { columnWidth, leastYear, gaps }: Pick<MatrixSizes, "columnWidth" | "leastYear" | "gaps">,
  years: readonly number[],
  columns: number,
): Float64Array {
  const lefts = new Float64Array(columns + 1);
  let at = 0;
  let left = 0;
  for (const count of years) {
    left += gaps[at] ?? 0;
    let end = left;
    for (let column = 0; column < count; column += 1) {
      if (column > 0) end += gaps[at] ?? 0;
      lefts[at++] = end;
      end += columnWidth;
    }
    left = Math.max(end, left + leastYear);
  }
  for (; at <= columns; at += 1, left += columnWidth) {
    left += gaps[at] ?? 0;
    lefts[at] = left;
  }
  return lefts;
}

/**
 * The line that joins the parties of an event, in px from the first row: solid from the first to the
 * last who takes part or is named, dotted from there to those only mentioned.
 *
 *   japan at 12 · italy at 60 · china, subject, at 132  →  { solid: [12, 60], dotted: [[60, 132]] }
 */
interface Thread {
  readonly solid: Stretch | null;
  readonly dotted: readonly Stretch[];
}

type Stretch = readonly [top: number, bottom: number];

export function threadOf(
  parties: readonly Party[],
  middleOf: (party: Party) => number | undefined,
): Thread {
  const all: number[] = [];
  const own: number[] = [];
  for (const party of parties) {
    const middle = middleOf(party);
    if (middle === undefined) continue;
    all.push(middle);
    if (party.presence !== "subject") own.push(middle);
  }
  const whole = hull(all);
  const solid = hull(own);
  if (whole === null || solid === null) return { solid: null, dotted: stretches(whole) };
  return {
    solid: solid[0] < solid[1] ? solid : null,
    dotted: [...stretches([whole[0], solid[0]]), ...stretches([solid[1], whole[1]])],
  };
}

function hull(places: readonly number[]): Stretch | null {
  return places.length === 0 ? null : [Math.min(...places), Math.max(...places)];
}

function stretches(stretch: Stretch | null): readonly Stretch[] {
  return stretch !== null && stretch[0] < stretch[1] ? [stretch] : [];
}
