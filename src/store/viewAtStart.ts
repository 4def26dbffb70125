import { noFilters } from "../model/filter.ts";
import { encodeView } from "./viewLink.ts";
import type { ViewState } from "./viewState.ts";

/** Nothing selected, nothing filtered, the data's own window; how it looks stays as it is. */
export function viewAtStart(view: ViewState): ViewState {
  return { ...view, selection: null, filters: noFilters, window: null };
}

export function isAtStart(view: ViewState): boolean {
  return encodeView(view) === encodeView(viewAtStart(view));
}
