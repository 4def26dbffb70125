import type { ActorId } from "../../model/eventGraph.ts";

interface Pair {
  readonly a: ActorId;
  readonly b: ActorId;
}

/** A pair in the order in which it is told: from whom we look, then the other. */
export function focusFirst(
  { a, b }: Pair,
  focus: ActorId | undefined,
): readonly [near: ActorId, far: ActorId] {
  return b === focus ? [b, a] : [a, b];
}
