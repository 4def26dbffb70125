import { encodeView } from "./viewLink.ts";
import type { ViewState } from "./viewState.ts";

/**
 * What a change of the view does to the browser's history. "push": one entry for one gesture;
 * "settle": one entry once it has come to rest (a window that is dragged, a text that is typed);
 * "replace": no entry (how it looks, not what is looked at, and everything in an embed, whose
 * host's history must not grow); "none": the link stays the same.
 */
export type HistoryStep = "push" | "settle" | "replace" | "none";

export function historyStep(before: ViewState, after: ViewState): HistoryStep {
  if (encodeView(before) === encodeView(after)) return "none";
  if (after.embed) return "replace";
  const sameFilters = encodeFilters(before) === encodeFilters(after);
  if (before.selection !== after.selection || !sameFilters || before.show !== after.show)
    return "push";
  if (before.window !== after.window || before.filters.text !== after.filters.text) return "settle";
  return "replace";
}

function encodeFilters({ filters }: ViewState): string {
  return JSON.stringify({ ...filters, text: "" });
}
