import type { ActorId } from "./eventGraph.ts";

/**
 * The pairs that events make, numbered as they are met. All actors must be known beforehand.
 *
 *   pairsOf(actors, ownStates).numberOf(japan, italy) → 0, the same for (italy, japan)
 *   …numberOf(kishida, japan) → -1: a person and their own state make none
 */
export interface Pair {
  /** The two ids, sorted by code unit and joined by "~". */
  readonly id: string;
  readonly a: ActorId;
  readonly b: ActorId;
}

/** The actor a person acts for or holds an office of. */
export type OwnStates = ReadonlyMap<ActorId, ReadonlySet<ActorId>>;

export interface PairNumbers {
  /** Of two numbers of actors; -1 if they make no pair. */
  readonly numberOf: (one: number, other: number) => number;
  readonly pairs: readonly Pair[];
}

export function pairNumbers(actors: readonly ActorId[], ownStates: OwnStates): PairNumbers {
  const pairs: Pair[] = [];
  // Up to 32,000 actors a pair's key has 31 bits: a greater one is an object of its own to the map.
  const width = actors.length;
  const numbers = new Map<number, number>();
  const isOwn = (person: ActorId, state: ActorId): boolean =>
    ownStates.get(person)?.has(state) ?? false;
  const numberOf = (one: number, other: number): number => {
    const key = one < other ? one * width + other : other * width + one;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const [x = "", y = ""] = [actors[one], actors[other]];
    const [a, b] = x < y ? [x, y] : [y, x];
    const number =
      isOwn(a, b) || isOwn(b, a) ? -1 : pairs.push({ id: relationshipId(a, b), a, b }) - 1;
    numbers.set(key, number);
    return number;
  };
  return { numberOf, pairs };
}

export function relationshipId(a: ActorId, b: ActorId): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}
