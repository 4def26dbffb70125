import { memoizeLast } from "../lib/memoize.ts";
import type { MusubiState, SelectorMemory } from "./musubiState.ts";

export const createSelectorMemory = (): SelectorMemory => ({ kind: "selector-memory" });

/**
 * A selector that computes again only when one of its inputs has changed, by identity. Cached per
 * store; otherwise two stores on one page would evict each other's results, and React would take
 * every answer for a new one.
 *
 *   const shownCount = derive((state) => [shownEvents(state)], (events) => events.length);
 */
export function derive<const Inputs extends readonly unknown[], Result>(
  inputs: (state: MusubiState) => Inputs,
  compute: (...args: Inputs) => Result,
): (state: MusubiState) => Result {
  const memories = new WeakMap<SelectorMemory, (...args: Inputs) => Result>();
  return (state) => {
    let own = memories.get(state.memory);
    if (own === undefined) memories.set(state.memory, (own = memoizeLast(compute)));
    return own(...inputs(state));
  };
}
