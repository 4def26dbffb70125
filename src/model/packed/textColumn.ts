import { textHash } from "../../lib/textPrint.ts";

/**
 * One short text a row in one string, so that 350,000 ids go from a Worker to the page as one copy of memory, and become
 * texts of their own when they are looked at.
 *
 *   textColumn(["rome", "", "tokyo"])   { text: "rometokyo", starts: [0, 4, 4, 9] }
 *   textAt(column, 2)                   "tokyo"
 */
export interface TextColumn {
  readonly text: string;
  /** One more than there are rows: row r is from `starts[r]` up to, not including, `starts[r + 1]`. */
  readonly starts: Int32Array;
}

export function textColumn(rows: readonly string[]): TextColumn {
  const starts = new Int32Array(rows.length + 1);
  for (let row = 0; row < rows.length; row += 1)
    starts[row + 1] = (starts[row] ?? 0) + (rows[row]?.length ?? 0);
  return { text: rows.join(""), starts };
}

export function textAt({ text, starts }: TextColumn, row: number): string {
  return text.slice(starts[row], starts[row + 1]);
}

/**
 * In which row a text is, without an object for each of them: rows by the hash of their text, one more than the row, 0
 * where there is none; a place that is taken leads to the next. The hash begins with a number that no file can know:
 * ids that are made to have the same hash would otherwise all be looked through, one after the other.
 */
export interface RowTable {
  readonly places: Int32Array;
  readonly secret: number;
}

export function rowTable(column: TextColumn): RowTable {
  const [secret = 0] = crypto.getRandomValues(new Int32Array(1));
  const rows = column.starts.length - 1;
  const places = new Int32Array(2 ** Math.ceil(Math.log2(2 * rows + 2)));
  for (let row = 0; row < rows; row += 1) {
    let place = hashOf(textAt(column, row), secret) & (places.length - 1);
    while (places[place] !== 0) place = (place + 1) & (places.length - 1);
    places[place] = row + 1;
  }
  return { places, secret };
}

/** -1: no row has it. */
export function rowOf(column: TextColumn, { places, secret }: RowTable, wanted: string): number {
  const { text, starts } = column;
  let place = hashOf(wanted, secret) & (places.length - 1);
  for (;;) {
    const row = (places[place] ?? 0) - 1;
    if (row < 0) return -1;
    const start = starts[row] ?? 0;
    if ((starts[row + 1] ?? 0) - start === wanted.length && text.startsWith(wanted, start))
      return row;
    place = (place + 1) & (places.length - 1);
  }
}

/** A place is taken by the lower bits: they get something of the higher ones. */
function hashOf(text: string, secret: number): number {
  const hash = textHash(text, secret);
  return hash ^ (hash >>> 15);
}
