import { memoizeLast } from "../lib/memoize.ts";
import { atOnce, inShortTasks, type Steps } from "../lib/shortTasks.ts";
import type { MusubiState, SelectorMemory } from "./musubiState.ts";

export const createSelectorMemory = (): SelectorMemory => ({ kind: "selector-memory" });

type Selector<Result> = (state: MusubiState) => Result;

/** What takes long of many events, in steps: `ahead` takes them before somebody asks. */
export interface SteppedSelector<Result> extends Selector<Result> {
  readonly ahead: (state: MusubiState) => Steps<Result>;
}

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
): Selector<Result> {
  const memories = new WeakMap<SelectorMemory, (...args: Inputs) => Result>();
  return (state) => {
    let own = memories.get(state.memory);
    if (own === undefined) memories.set(state.memory, (own = memoizeLast(compute)));
    return own(...inputs(state));
  };
}

/** All there are. */
const stepped: ((state: MusubiState) => Steps<unknown> | null)[] = [];

/** Keeps two results: what is made ahead of another arrangement leaves what is shown. */
export function deriveInSteps<const Inputs extends readonly unknown[], Result>(
  inputs: (state: MusubiState) => Inputs,
  steps: (...args: Inputs) => Steps<Result>,
): SteppedSelector<Result> {
  interface Known {
    readonly args: Inputs;
    readonly result: Result;
  }
  const memories = new WeakMap<SelectorMemory, readonly Known[]>();
  function* ahead(state: MusubiState): Steps<Result> {
    const args = inputs(state);
    const known = memories
      .get(state.memory)
      ?.find((one) => one.args.every((arg, at) => arg === args[at]));
    if (known !== undefined) return known.result;
    const result = yield* steps(...args);
    const [last] = memories.get(state.memory) ?? [];
    memories.set(state.memory, [{ args, result }, ...(last === undefined ? [] : [last])]);
    return result;
  }
  stepped.push((state) => (memories.has(state.memory) ? ahead(state) : null));
  return Object.assign((state: MusubiState) => atOnce(ahead(state)), { ahead });
}

/** What has been made in steps of a state, made of the one that comes next, before it is shown. */
export function* derivedNext(next: MusubiState): Steps<void> {
  for (const ahead of stepped) {
    const steps = ahead(next);
    if (steps !== null) yield* steps;
    yield;
  }
}

type AnySelector = Selector<unknown> | SteppedSelector<unknown>;

/** Asks ahead what a part of the page asks when it is first drawn: of many events that is a task for each, not one for all. */
export async function deriveAhead(
  state: MusubiState,
  selectors: readonly AnySelector[],
): Promise<void> {
  await inShortTasks(each(state, selectors));
}

function* each(state: MusubiState, selectors: readonly AnySelector[]): Steps<void> {
  for (const select of selectors) {
    if ("ahead" in select) yield* select.ahead(state);
    else select(state);
    yield;
  }
}
