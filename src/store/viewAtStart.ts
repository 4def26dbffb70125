import { noFilters } from "../model/filter.ts";
import { encodeView } from "./viewLink.ts";
import { defaultView, type ViewState } from "./viewState.ts";

/** Nothing selected, filtered, compared or played, the data's own window; how it looks stays as it is. */
export function viewAtStart(view: ViewState): ViewState {
  const { reading, compare, at } = defaultView;
  return { ...view, selection: null, filters: noFilters, window: null, reading, compare, at };
}

export function isAtStart(view: ViewState): boolean {
  return encodeView(view) === encodeView(viewAtStart(view));
}
