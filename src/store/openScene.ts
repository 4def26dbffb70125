import { arrangedIndex } from "./arrangedIndex.ts";
import { readArrangement } from "./arrangementParameters.ts";
import type { Scene, Story } from "../model/eventGraph.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { linkNotices, type ReportNotice } from "./linkNotice.ts";
import type { LinkValues } from "./linkText.ts";
import { parameters } from "./parameters.ts";
import { defaultView, type OpenScene, type ViewState } from "./viewState.ts";

/**
 * What the parameters of the present version mean for the data of a file; never throws. Which scene is open is
 * read by `decodeView`: it decides what all others mean when they are not given.
 */
export function readView(values: LinkValues, file: GraphIndex, report: ReportNotice): ViewState {
  const known = new Set<string>(parameters.map(({ name }) => name));
  for (const [name, value] of values)
    if (!known.has(name)) report(name, value, "unknown-parameter");
  const arrangement = readArrangement(values, file, report);
  const index = arrangedIndex(file, arrangement);
  const context = { index, arrangement, report, values };
  return parameters.reduce((view, { name, read }) => {
    const text = values.get(name);
    return text === undefined ? view : read(view, text, context);
  }, defaultView);
}

/** How it looks and where it is are the viewer's, not the scene's. */
const ofScene = new Set<string>(
  parameters.filter(({ group }) => group === "view").map(({ name }) => name),
);

export function sceneValues({ view }: Scene): LinkValues {
  return new Map(Object.entries(view).filter(([name]) => ofScene.has(name)));
}

export function openScene(story: Story, scene: Scene, index: GraphIndex): OpenScene {
  const baseline = readView(sceneValues(scene), index, linkNotices().report);
  return { story: story.id, id: scene.id, baseline };
}

/** The view of a scene, for a viewer who has looked at another until now. */
export function viewOfScene(scene: OpenScene, now: ViewState): ViewState {
  return { ...asViewer(scene.baseline, now), scene };
}

/** What another looks at, in the language and colours of who looks now. */
export function asViewer(shown: ViewState, now: ViewState): ViewState {
  const viewers = parameters.filter(({ group }) => group !== "view");
  return { ...viewers.reduce((view, { copy }) => copy(view, now), shown), scene: shown.scene };
}
