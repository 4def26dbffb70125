import {
  captionHeight,
  groupGap,
  lookHeight,
  monthHeight,
  type RowPlaces,
  yearHeight,
} from "./matrixSizes.ts";
import type { Language } from "../../i18n/locales.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Emphasis, Selected } from "../../model/emphasis.ts";
import type { EventCount } from "../../model/eventCounts.ts";
import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";
import type { TimeBands } from "../../model/matrix/timeBands.ts";
import type { ActorOrder } from "../../model/matrix/actorOrder.ts";
import type { MatrixWords } from "./matrixWords.ts";

/**
 * The sizes of the matrix in a file. A file has no scrolling and no touch targets, so columns and rows may be
 * narrower than on the page; where even the narrowest do not fit, all is drawn smaller, down to `smallest`;
 * beyond that, as many as fit are drawn from the start and the others counted.
 */
interface StillSizes {
  /** All sizes below are in px before this scale. */
  readonly scale: number;
  /** How many columns and rows are drawn. */
  readonly columns: number;
  readonly rows: number;
  readonly columnWidth: number;
  /** Before each column, as on the page; none where the columns have no room for them. */
  readonly gaps: readonly number[];
  readonly rowHeight: number;
  readonly namesWidth: number;
  /** 0: no titles. */
  readonly titleHeight: number;
  readonly headHeight: number;
}

interface StillRoom {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  /** Before each column, in px. */
  readonly gaps: readonly number[];
  readonly rows: number;
  /** In px. */
  readonly longestName: number;
  readonly longestTitle: number;
  /** The smallest scale; text is 12 px before it. */
  readonly smallest: number;
}

export const inset = 24;
export const noteHeight = 20;
/** The height of a line of 12 px text, upright or rotated. */
const least = { column: 14, row: 17 };
const roomiest = { column: 64, row: 34 };
/** Before and after a name: its mark, the gaps, its number. */
const besideName = 64;
const widestName = 180;
const tallestTitle = 196;
const shortestTitle = 72;
const grouping = 2 * groupGap + captionHeight;
const bare = yearHeight + monthHeight + lookHeight;

export function stillSizes(room: StillRoom): StillSizes {
  const namesWidth = Math.ceil(Math.min(room.longestName, widestName)) + besideName;
  const wide = 2 * inset + namesWidth + room.columns * least.column;
  const down = bare + grouping + room.rows * least.row;
  const fitting = Math.min(1, room.width / wide, room.height / down);
  const scale = Math.max(fitting, room.smallest);
  const inner = room.width / scale - 2 * inset - namesWidth;
  const columns = fit(room.columns, inner, least.column);
  // Rounding must not lose a row that the scale was chosen for.
  const all = room.height / scale + 0.01;
  const cut =
    columns < room.columns || fit(room.rows, all - bare - grouping, least.row) < room.rows;
  const height = all - bare - grouping - (cut ? noteHeight : 0);
  const rows = fit(room.rows, height, least.row);
  const wanted = Math.min(Math.ceil(room.longestTitle) + 10, tallestTitle);
  const apart = room.gaps.slice(0, columns);
  const narrower = inner - apart.reduce((all, one) => all + one, 0);
  const gaps = narrower >= columns * least.column ? apart : [];
  const across = gaps.length > 0 ? narrower : inner;
  const spare = Math.min(wanted, Math.floor(height - rows * least.row));
  const titleHeight = spare < Math.min(shortestTitle, wanted) ? 0 : spare;
  return {
    scale,
    columns,
    rows,
    columnWidth: Math.min(across / Math.max(columns, 1), roomiest.column),
    gaps,
    rowHeight: Math.min(Math.floor((height - titleHeight) / Math.max(rows, 1)), roomiest.row),
    namesWidth,
    titleHeight,
    headHeight: bare + titleHeight,
  };
}

/** As many as fit; one in any case. */
function fit(wanted: number, room: number, each: number): number {
  return Math.min(wanted, Math.max(Math.floor((room + 0.01) / each), 1));
}

/** What the matrix is drawn from. */
export interface MatrixStill {
  readonly index: GraphIndex;
  readonly order: ActorOrder;
  /** The ranks of all rows, if they are few. */
  readonly steady: readonly number[];
  /** The shown events, in the order of the columns. */
  readonly events: readonly IndexedEvent[];
  readonly bandsOf: (events: readonly IndexedEvent[]) => TimeBands;
  /** In how many of them each rank has a part. */
  readonly countOf: (rank: number) => EventCount;
  readonly emphasis: Emphasis;
  readonly selection: Selected | null;
  readonly words: Pick<MatrixWords, "name" | "short">;
  readonly text: Messages["matrix"];
  readonly language: Language;
}

/** Its events are those that have room. */
export interface StillPicture extends MatrixStill {
  readonly sizes: StillSizes;
  readonly places: RowPlaces;
  readonly rankOf: ReadonlyMap<string, number>;
  /** Of the columns, in px. */
  readonly left: number;
  /** Of a column; of the one after the last, where all end. */
  readonly leftOf: (column: number) => number;
  readonly right: number;
  readonly measure: (text: string, strong: boolean) => number;
}
