import { cellDate, orderOf } from "./cellDate.ts";
import { isNobody, piecesOf, separators } from "./cellText.ts";
import { states } from "./familyOrder.ts";

/**
 * What the cells of a column look like, whatever it is called: counted on a spread of at most a thousand of its cells.
 *
 *   ["2021-03-05", "c. 1850", "", "soon"]   filled 3/4, dates 2/3, …
 */
export interface ColumnProfile {
  /** Shares of all cells that were looked at, and of those that are filled. */
  readonly filled: number;
  readonly dates: number;
  readonly years: number;
  readonly numbers: number;
  readonly addresses: number;
  /** Characters of a filled cell; a sign that stands for a syllable or a word counts as three. */
  readonly length: number;
  /** Different cells among the filled. */
  readonly different: number;
  /** That most of several names in a cell are written with; null: none is usual. */
  readonly separator: string | null;
  /** Cells with it, of the filled. */
  readonly separated: number;
  /** Cells that begin with a capital, are short and are no sentence: perhaps names. */
  readonly names: number;
  /** The order of day and month that a cell proves, that several cells contradict, or that none tells. */
  readonly order: "day-first" | "month-first" | "mixed" | "either" | "plain";
}

const mostCells = 1000;

export function columnProfile(cells: readonly string[]): ColumnProfile {
  const seen = spread(cells);
  const filled = seen.filter((cell) => cell.trim() !== "" && !isNobody(cell));
  const share = (test: (cell: string) => boolean, of = filled): number =>
    of.length === 0 ? 0 : of.filter(test).length / of.length;
  const separator = usualSeparator(filled);
  return {
    filled: seen.length === 0 ? 0 : filled.length / seen.length,
    dates: share(isDate),
    years: share((cell) => /^-?\d{3,4}$/u.test(cell.trim())),
    numbers: share((cell) => /^[-+]?[\d.,\s]+%?$/u.test(cell.trim())),
    addresses: share((cell) => /^(?:https?:\/\/|www\.)\S+$/iu.test(cell.trim())),
    length: filled.reduce((sum, cell) => sum + lengthOf(cell), 0) / Math.max(filled.length, 1),
    different: new Set(filled).size / Math.max(filled.length, 1),
    separator,
    separated: separator === null ? 0 : share((cell) => piecesOf(cell, separator).length > 1),
    names: share(looksLikeNames),
    order: orderIn(cells),
  };
}

const lengthOf = (cell: string): number =>
  cell.length +
  2 *
    (cell.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)
      ?.length ?? 0);

/** Evenly over all of them, so that a file sorted by anything is seen whole. */
function spread(cells: readonly string[]): readonly string[] {
  if (cells.length <= mostCells) return cells;
  const step = cells.length / mostCells;
  return Array.from({ length: mostCells }, (_, at) => cells[Math.floor(at * step)] ?? "");
}

const anyReading = { order: "day-first", bce: "historical", latestYear: 9998 } as const;

/** A bare number of three digits may be anything. */
function isDate(cell: string): boolean {
  const text = cell.trim();
  if (/^\d{1,3}$/u.test(text)) return false;
  const date = cellDate(text, anyReading);
  return date !== null && (date.edtf !== null || date.isOpen);
}

function usualSeparator(filled: readonly string[]): string | null {
  const least = Math.max(Math.min(2, filled.length), filled.length * 0.03);
  for (const separator of separators) {
    const parted = filled.filter((cell) => piecesOf(cell, separator).length > 1);
    const isEnough = parted.length >= (onlyBetween.has(separator) ? 1 : least);
    if (!isEnough && !hasPieceAlone(parted, separator, filled)) continue;
    // Names are short: what stands between the commas of sentences is not.
    const pieces = parted.flatMap((cell) => piecesOf(cell, separator));
    const short = pieces.filter((piece) => piece.length <= 60).length;
    if (short / pieces.length > 0.9) return separator;
  }
  return null;
}

/** Signs that stand inside of no name: one cell with them is enough. */
const onlyBetween: ReadonlySet<string> = new Set([";", "|", "、"]);

/**
 * "Italy, Japan" in one row, "Japan" in another: what is a name there is one here. Names of states are known, and nobody
 * has two mail addresses.
 */
function hasPieceAlone(
  parted: readonly string[],
  separator: string,
  filled: readonly string[],
): boolean {
  if (parted.length === 0) return false;
  const alone = new Set(filled.map((cell) => cell.trim()));
  return parted.some((cell) => {
    const pieces = piecesOf(cell, separator);
    return (
      pieces.some((piece) => alone.has(piece)) ||
      pieces.every((piece) => states().has(piece)) ||
      pieces.every((piece) => /\S@\S/u.test(piece))
    );
  });
}

function looksLikeNames(cell: string): boolean {
  const text = cell.trim();
  return (
    text.length <= 120 && /^["'(“„«]?[\p{Lu}\p{Lo}\p{Lt}]/u.test(text) && !/[.!?]$/u.test(text)
  );
}

/** All cells are looked at: one is enough to tell. */
function orderIn(cells: readonly string[]): ColumnProfile["order"] {
  let either = false;
  let proven: "day-first" | "month-first" | null = null;
  for (const cell of cells) {
    const order = orderOf(cell);
    if (order === "either") either = true;
    else if (order !== null && proven !== null && order !== proven) return "mixed";
    else if (order !== null) proven = order;
  }
  return proven ?? (either ? "either" : "plain");
}
