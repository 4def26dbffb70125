/**
 * Gives whatever it meets a number, the same for the same, from 0 in the order of meeting.
 *
 *   const actors = numbering<string>();
 *   actors.numberOf("japan") → 0    actors.numberOf("italy") → 1    actors.numberOf("japan") → 0
 */
export interface Numbering<Value> {
  readonly numberOf: (value: Value) => number;
  /** undefined: never met. */
  readonly find: (value: Value) => number | undefined;
  readonly values: readonly Value[];
}

export function numbering<Value>(first: Iterable<Value> = []): Numbering<Value> {
  const values = [...new Set(first)];
  const numbers = new Map(values.map((value, number) => [value, number]));
  const numberOf = (value: Value): number => {
    let number = numbers.get(value);
    if (number === undefined) {
      numbers.set(value, (number = values.length));
      values.push(value);
    }
    return number;
  };
  return { numberOf, find: (value) => numbers.get(value), values };
}
