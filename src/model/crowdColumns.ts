import type { IntLists } from "./intLists.ts";

/**
 * Who takes part in the events of many parties, as a column of bits for each actor: a roll call of 193 states is one
 * bit for each of them, where its pairs would be 18,528 numbers. How often two meet is how many bits their columns
 * share.
 *
 *   row 4: japan italy nato · row 9: japan nato china(subject)
 *     present  japan 11  italy 01  nato 11      subject  china 10
 *     together(japan, nato, "shared") → 2       together(japan, china, "mentions") → 1
 */
export interface CrowdColumns {
  /** The rows of the events, ascending: bit n is that of the n-th. */
  readonly rows: Int32Array;
  /** The numbers of the actors who are in any; a column is known by its place here. */
  readonly actors: Int32Array;
  /** In how many of the chosen crowds both take part, or one speaks about the other. Columns by their place. */
  readonly countTogether: (
    one: number,
    other: number,
    kind: Meeting,
    chosen: Uint32Array,
  ) => number;
  /**
   * Counts the same for many pairs at once, the columns of each in two lists. From one question to the next only those
   * words are read in which other crowds are chosen: for a step of the window a few of 200. What it gives is kept: it is
   * only to be read.
   */
  readonly counter: (
    ones: Int32Array,
    others: Int32Array,
    kind: Meeting,
  ) => (chosen: Uint32Array) => Int32Array;
  /** The rows of all of these. */
  readonly rowsTogether: (one: number, other: number, kind: Meeting) => readonly number[];
  /** Which of the crowds are among these rows; without any, all of them. */
  readonly chosen: (rows?: Int32Array) => Uint32Array;
}

/** Both take part or are named; or one does, and the other is only spoken about. */
export type Meeting = "shared" | "mentions";

/** Only numbers, so that they may come from a Worker. */
export interface CrowdBits {
  readonly rows: Int32Array;
  readonly actors: Int32Array;
  /** Column after column, of whole words: who takes part, and who is spoken about. */
  readonly takes: Uint32Array;
  readonly spoken: Uint32Array;
}

export function crowdBits(rows: Int32Array, present: IntLists, subjects: IntLists): CrowdBits {
  const places = new Map<number, number>();
  for (const row of rows)
    for (const lists of [present, subjects])
      for (const actor of lists.values.subarray(lists.starts[row], lists.starts[row + 1]))
        if (!places.has(actor)) places.set(actor, places.size);
  const words = Math.ceil(rows.length / 32);
  const columnsOf = ({ starts, values }: IntLists): Uint32Array => {
    const bits = new Uint32Array(places.size * words);
    for (const [bit, row] of rows.entries())
      for (const actor of values.subarray(starts[row], starts[row + 1])) {
        const word = (places.get(actor) ?? 0) * words + (bit >>> 5);
        bits[word] = (bits[word] ?? 0) | (1 << (bit & 31));
      }
    return bits;
  };
  return {
    rows,
    actors: Int32Array.from(places.keys()),
    takes: columnsOf(present),
    spoken: columnsOf(subjects),
  };
}

export function crowdColumns({ rows, actors, takes, spoken }: CrowdBits): CrowdColumns {
  const words = Math.ceil(rows.length / 32);
  const bitOf = new Map<number, number>();
  for (const [bit, row] of rows.entries()) bitOf.set(row, bit);
  const together = (one: number, other: number, kind: Meeting, word: number): number => {
    const [first, second] = [one * words + word, other * words + word];
    const [p, q] = [takes[first] ?? 0, takes[second] ?? 0];
    return kind === "shared" ? p & q : (p & (spoken[second] ?? 0)) | (q & (spoken[first] ?? 0));
  };
  return {
    rows,
    actors,
    countTogether: (one, other, kind, chosen) => {
      let count = 0;
      for (let word = 0; word < words; word += 1) {
        const mask = chosen[word] ?? 0;
        if (mask !== 0) count += ones(together(one, other, kind, word) & mask);
      }
      return count;
    },
    counter: (first, second, kind) => {
      const none: Counted = { mask: new Uint32Array(words), counts: new Int32Array(first.length) };
      if (kind === "mentions" && spoken.every((word) => word === 0)) return () => none.counts;
      let last: Counted = none;
      return (chosen) => {
        const since = changedWords(last.mask, chosen);
        const anew = changedWords(none.mask, chosen);
        const from = since.length < anew.length ? last : none;
        const changed = from === last ? since : anew;
        const counts = from.counts.slice();
        if (changed.length > 0)
          for (let pair = 0; pair < counts.length; pair += 1) {
            const [one, other] = [first[pair] ?? 0, second[pair] ?? 0];
            let count = counts[pair] ?? 0;
            for (const word of changed) {
              const both = together(one, other, kind, word);
              count += ones(both & (chosen[word] ?? 0)) - ones(both & (from.mask[word] ?? 0));
            }
            counts[pair] = count;
          }
        last = { mask: chosen, counts };
        return counts;
      };
    },
    rowsTogether: (one, other, kind) => {
      const found: number[] = [];
      for (const [bit, row] of rows.entries())
        if ((together(one, other, kind, bit >>> 5) >>> (bit & 31)) & 1) found.push(row);
      return found;
    },
    chosen: (some = rows) => {
      const mask = new Uint32Array(words);
      if (words === 0) return mask;
      for (const row of some) {
        const bit = bitOf.get(row);
        if (bit !== undefined) mask[bit >>> 5] = (mask[bit >>> 5] ?? 0) | (1 << (bit & 31));
      }
      return mask;
    },
  };
}

interface Counted {
  readonly mask: Uint32Array;
  readonly counts: Int32Array;
}

function changedWords(before: Uint32Array, after: Uint32Array): Int32Array {
  const words: number[] = [];
  for (let word = 0; word < after.length; word += 1)
    if (before[word] !== after[word]) words.push(word);
  return Int32Array.from(words);
}

/** How many bits of 32 are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
