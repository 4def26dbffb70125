/**
 * All measures of the matrix, in px, from the room it has. Columns share the width as far as they can
 * be told apart and hit; beyond, the picture scrolls. Titles stand over the columns where there is
 * room for them, else only in the line below.
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
}

interface MatrixRoom {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Characters of the longest name, and of the longest title. */
  readonly longestName: number;
  readonly longestTitle: number;
  readonly everyoneHasCode: boolean;
}

export const yearHeight = 22;
export const monthHeight = 18;
export const lookHeight = 20;
/** Before the first row of a further group, and below its caption. */
export const groupGap = 8;
export const captionHeight = 24;

/** The least that a finger can hit (WCAG 2.5.8). */
const least = 24;
/** Over a single column stands a month in three letters: "May" in 13 px. */
const narrowest = 28;
const roomiest = 64;
const tallest = 34;
const shortestTitle = 96;
/** Of 13 px. */
const perCharacter = 6.8;

export function matrixSizes(room: MatrixRoom): MatrixSizes {
  const { width, height, columns, rows } = room;
  const narrow = width < 560;
  const codes = narrow && room.everyoneHasCode;
  const names = room.longestName * 7 + (narrow ? 52 : 124);
  const namesWidth = codes ? 104 : Math.round(Math.min(Math.max(names, 96), narrow ? 136 : 264));
  const share = Math.floor((width - namesWidth - 8) / Math.max(columns, 1));
  const columnWidth = Math.min(Math.max(share, narrowest), roomiest);
  const bare = yearHeight + monthHeight + lookHeight;
  const gaps = 2 * groupGap + captionHeight;
  const wanted = Math.min(Math.ceil(room.longestTitle * perCharacter) + 12, 196);
  const left = height - bare - gaps - rows * least;
  const fair = height >= 460 ? Math.min(wanted, Math.round(height * 0.36)) : 0;
  const most = Math.min(wanted, Math.max(left, fair));
  const titleHeight = most < Math.min(shortestTitle, wanted) ? 0 : most;
  const headHeight = bare + titleHeight;
  const tall = Math.floor((height - headHeight - gaps) / Math.max(rows, 1));
  const rowHeight = Math.min(Math.max(tall, least), tallest);
  return { columnWidth, rowHeight, namesWidth, titleHeight, headHeight, codes };
}
