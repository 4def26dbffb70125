import { memoizeLast } from "../lib/memoizeLast.ts";
import type { MusubiActions } from "./actions.ts";
import type { MusubiState } from "./createMusubiStore.ts";

/**
 * A selector that computes again only when one of its inputs has changed, by identity. Each store has
 * a memory of its own, told by its actions: two instances on one page would else forget each other's
 * results in turn, and React would take every answer for a new one.
 *
 *   const shownCount = derive((state) => [shownEvents(state)], (events) => events.length);
 */
export function derive<const Inputs extends readonly unknown[], Result>(
  inputs: (state: MusubiState) => Inputs,
  compute: (...args: Inputs) => Result,
): (state: MusubiState) => Result {
  const memories = new WeakMap<MusubiActions, (...args: Inputs) => Result>();
  return (state) => {
    let own = memories.get(state.actions);
    if (own === undefined) memories.set(state.actions, (own = memoizeLast(compute)));
    return own(...inputs(state));
  };
}
