/**
 * Many short lists of small integers in two typed arrays, one list a row: what would be 90,000 arrays
 * is two.
 *
 *   intLists([[4, 7], [], [1]]) → { starts: [0, 2, 2, 3], values: [4, 7, 1] }, row 0 from 0 to 2
 */
export interface IntLists {
  /** One more than there are rows: row r is `values[starts[r]]` up to, not including, `values[starts[r + 1]]`. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export function intLists(rows: readonly (readonly number[])[]): IntLists {
  const starts = new Int32Array(rows.length + 1);
  let size = 0;
  for (const [row, list] of rows.entries()) {
    size += list.length;
    starts[row + 1] = size;
  }
  const values = new Int32Array(size);
  for (const [row, list] of rows.entries()) values.set(list, starts[row]);
  return { starts, values };
}
