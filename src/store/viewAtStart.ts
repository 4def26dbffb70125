import { viewOfScene } from "./openScene.ts";
import { parameters } from "./parameters.ts";
import { encodeView } from "./viewLink.ts";
import { defaultView, type ViewState } from "./viewState.ts";

/** Nothing selected, filtered, compared or played, the data's own window; how it looks and is arranged stays. In a story, the scene. */
export function viewAtStart(view: ViewState): ViewState {
  if (view.scene !== null) return viewOfScene(view.scene, view);
  return parameters
    .filter(({ group, survivesReset }) => group === "view" && survivesReset !== true)
    .reduce((rest, { copy }) => copy(rest, defaultView), view);
}

export function isAtStart(view: ViewState): boolean {
  return encodeView(view) === encodeView(viewAtStart(view));
}
