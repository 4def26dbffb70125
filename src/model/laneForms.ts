import { rememberedInSteps } from "../lib/memoize.ts";
import type { Steps } from "../lib/shortTasks.ts";
import type { GraphIndex } from "./graphIndex.ts";
import { numbering } from "./numbering.ts";
import { rowsOfStep } from "./packed/rowsOfStep.ts";

/**
 * The lanes of each event as one number: few events are in several lanes, so there are few forms. To count 350,000
 * events by lane is then a matter of milliseconds.
 *
 *   japan + italy, russia, japan + italy; lanes italy, nato, elsewhere  →  { forms: [[0], [2]], of: [0, 1, 0] }
 */
export interface LaneForms {
  /** Places in `index.lanes`. */
  readonly forms: readonly (readonly number[])[];
  /** By rank in time. */
  readonly of: Int32Array;
}

export const laneForms = rememberedInSteps(formsOf);

function* formsOf({ events, lanes }: Pick<GraphIndex, "events" | "lanes">): Steps<LaneForms> {
  const { find } = numbering(lanes.map(({ id }) => id));
  const keys = numbering<string>();
  const forms: (readonly number[])[] = [];
  const of = new Int32Array(events.length);
  for (let row = 0; row < of.length; row += 1) {
    if (row % rowsOfStep === 0) yield;
    const own = events[row]?.lanes ?? [];
    const number = keys.numberOf(own.length === 1 ? (own[0] ?? "") : own.join(" "));
    of[row] = number;
    if (number === forms.length) forms.push(own.flatMap((lane) => find(lane) ?? []));
  }
  return { forms, of };
}
