/** The same seed gives the same choices (mulberry32). */
export interface Chance {
  /** From 0 up to, and without, 1. */
  readonly part: () => number;
  /** A whole number from 0 up to, and without, `end`. */
  readonly below: (end: number) => number;
  readonly of: <Item>(items: readonly Item[]) => Item;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const part = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(part() * end);
  return { part, below, of: (items) => items[below(items.length)]! };
}
