/**
 * Many short lists of small integers in two typed arrays, one list a row: what would be 90,000 arrays
 * is two.
 *
 *   writer.push(4), writer.push(7), writer.endRow(), writer.endRow(), writer.push(1), writer.endRow()
 *     → { starts: [0, 2, 2, 3], values: [4, 7, 1] }: row 0 is 4, 7; row 1 is empty; row 2 is 1
 */
export interface IntLists {
  /** One more than there are rows: row r is from `starts[r]` up to, not including, `starts[r + 1]`. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** One number a row instead of a list; less than 0 is none. */
export type IntColumn = Int32Array;

/** What the numbers of one row stand for. */
export function listAt<Item>(
  { starts, values }: IntLists,
  row: number,
  itemOf: (value: number) => Item,
): Item[] {
  const found: Item[] = [];
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1) found.push(itemOf(values[at] ?? 0));
  return found;
}

/** A number for each place. A loop: `Int32Array.from` takes ten times as long. */
export function intsOf(count: number, valueOf: (at: number) => number): Int32Array {
  const ints = new Int32Array(count);
  for (let at = 0; at < count; at += 1) ints[at] = valueOf(at);
  return ints;
}

/**
 * The same seen from the numbers below `size`: list n holds the rows that hold n, ascending.
 *
 *   inverted([[4], [], [0, 4]], 5) → [[2], [], [], [], [0, 2]]
 */
export function inverted(of: IntLists | IntColumn, size: number): IntLists {
  const { starts, values } = "starts" in of ? of : asLists(of);
  const ends = new Int32Array(size + 1);
  for (const value of values) ends[value + 1] = (ends[value + 1] ?? 0) + 1;
  for (let value = 0; value < size; value += 1)
    ends[value + 1] = (ends[value + 1] ?? 0) + (ends[value] ?? 0);
  const next = ends.slice();
  const rows = new Int32Array(values.length);
  for (let row = 0; row + 1 < starts.length; row += 1)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const value = values[at] ?? 0;
      const place = next[value] ?? 0;
      rows[place] = row;
      next[value] = place + 1;
    }
  return { starts: ends, values: rows };
}

function asLists(column: IntColumn): IntLists {
  const starts = new Int32Array(column.length + 1);
  let count = 0;
  column.forEach((value, row) => {
    if (value >= 0) count += 1;
    starts[row + 1] = count;
  });
  return { starts, values: column.filter((value) => value >= 0) };
}

export interface IntListsWriter {
  readonly push: (value: number) => void;
  readonly endRow: () => void;
  readonly written: () => IntLists;
}

export function intListsWriter(): IntListsWriter {
  const [starts, values] = [growingInts(), growingInts()];
  starts.push(0);
  return {
    push: values.push,
    endRow: () => starts.push(values.count()),
    written: () => ({ starts: starts.written(), values: values.written() }),
  };
}

/** An array of a million numbers takes twice the memory, and as long again to become these. */
function growingInts() {
  let ints = new Int32Array(64);
  let count = 0;
  return {
    push: (value: number): void => {
      if (count === ints.length) {
        const longer = new Int32Array(count * 2);
        longer.set(ints);
        ints = longer;
      }
      ints[count] = value;
      count += 1;
    },
    count: (): number => count,
    written: (): Int32Array => ints.slice(0, count),
  };
}
