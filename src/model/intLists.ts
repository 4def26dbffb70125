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

export interface IntListsWriter {
  readonly push: (value: number) => void;
  readonly endRow: () => void;
  readonly written: () => IntLists;
}

export function intListsWriter(): IntListsWriter {
  const starts = [0];
  const values: number[] = [];
  return {
    push: (value) => values.push(value),
    endRow: () => starts.push(values.length),
    written: () => ({ starts: Int32Array.from(starts), values: Int32Array.from(values) }),
  };
}
