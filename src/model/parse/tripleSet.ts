/**
 * Three small numbers a row, and whether an earlier row has the same three. Open addressing in typed
 * arrays: a `Map` would need keys beyond 31 bits, each an object of its own, and take ten times as
 * long for 181,460 rows.
 *
 *   const set = tripleSet(2);
 *   set.add(0, 7, 1, 3) → null    set.add(1, 7, 1, 3) → 0
 */
export interface TripleSet {
  /** The row that has them already, else null. Each row is added once at most. */
  readonly add: (row: number, a: number, b: number, c: number) => number | null;
}

export function tripleSet(rows: number): TripleSet {
  const triples = new Int32Array(3 * rows);
  // At most half of the slots are taken.
  const mask = 2 ** Math.ceil(Math.log2(2 * rows + 2)) - 1;
  /** 0: nobody's; else one more than the row. */
  const slots = new Int32Array(mask + 1);
  const add = (row: number, a: number, b: number, c: number): number | null => {
    for (let slot = hash(a, b, c) & mask; ; slot = (slot + 1) & mask) {
      const other = (slots[slot] ?? 0) - 1;
      if (other < 0) {
        slots[slot] = row + 1;
        triples[3 * row] = a;
        triples[3 * row + 1] = b;
        triples[3 * row + 2] = c;
        return null;
      }
      const at = 3 * other;
      if (triples[at] === a && triples[at + 1] === b && triples[at + 2] === c) return other;
    }
  };
  return { add };
}

/** Neighbours in any of the three must not fall on neighbouring slots. */
function hash(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
