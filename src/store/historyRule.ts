import type { ViewState } from "./viewState.ts";
import { encodeView } from "./viewLink.ts";
import { defaultView } from "./viewState.ts";

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
  if (encodeView(chosen(before)) !== encodeView(chosen(after))) return "push";
  return encodeView(moved(before)) === encodeView(moved(after)) ? "replace" : "settle";
}

/** What changes at one gesture. */
function chosen(view: ViewState): ViewState {
  const { selection, filters, reading, compare, show, hulls, scene } = view;
  const kept = { selection, reading, compare, show, hulls, scene };
  return { ...defaultView, ...kept, filters: { ...filters, text: "" } };
}

/** What changes in many small steps. */
function moved({ filters: { text }, window, at }: ViewState): ViewState {
  return { ...defaultView, filters: { ...defaultView.filters, text }, window, at };
}
