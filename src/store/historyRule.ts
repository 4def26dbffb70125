import type { DayWindow } from "../model/dates/dayWindow.ts";
import { sameFocus } from "../model/emphasis.ts";
import { sameFilters } from "../model/filter.ts";
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
  const sameValues = sameFilters({ ...before.filters, text: "" }, { ...after.filters, text: "" });
  if (!sameFocus(before.selection, after.selection) || !sameValues || before.show !== after.show)
    return "push";
  const rests = sameWindow(before.window, after.window);
  return rests && before.filters.text === after.filters.text ? "replace" : "settle";
}

function sameWindow(one: DayWindow | null, other: DayWindow | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}
