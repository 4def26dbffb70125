import { parameters } from "./parameters.ts";
import type { ViewState } from "./viewState.ts";
import { encodeView } from "./viewLink.ts";

/**
 * What a change of the view does to the browser's history. "push": one entry for one gesture;
 * "settle": one entry once it has come to rest (a window that is dragged, a text that is typed, a
 * player that runs); "replace": no entry (how it looks, not what is looked at, and everything in an
 * embed, whose host's history must not grow); "none": the link stays the same.
 */
export type HistoryStep = "push" | "settle" | "replace" | "none";

export function historyStep(before: ViewState, after: ViewState): HistoryStep {
  if (encodeView(before) === encodeView(after)) return "none";
  if (after.embed) return "replace";
  const steps = new Set(
    parameters.filter(({ write }) => write(before) !== write(after)).map(({ history }) => history),
  );
  return steps.has("push") ? "push" : steps.has("settle") ? "settle" : "replace";
}
