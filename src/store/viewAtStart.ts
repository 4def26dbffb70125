import { noFilters } from "../model/filter.ts";
import { viewOfScene } from "./openScene.ts";
import { encodeView } from "./viewLink.ts";
import { defaultView, type ViewState } from "./viewState.ts";

/** Nothing selected, filtered, compared, played or surrounded, the data's own window; how it looks stays as it is. In a story, the scene. */
export function viewAtStart(view: ViewState): ViewState {
  if (view.scene !== null) return viewOfScene(view.scene, view);
  const { reading, compare, at, hulls } = defaultView;
  return {
    ...view,
    selection: null,
    filters: noFilters,
    window: null,
    reading,
    compare,
    at,
    hulls,
  };
}

export function isAtStart(view: ViewState): boolean {
  return encodeView(view) === encodeView(viewAtStart(view));
}
