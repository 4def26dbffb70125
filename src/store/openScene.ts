import type { Scene, Story } from "../model/eventGraph.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { linkNotices } from "./linkNotice.ts";
import { type LinkValues, parameters, readView } from "./parameters.ts";
import type { OpenScene, ViewState } from "./viewState.ts";

/** How it looks and where it is are the viewer's, not the scene's. */
const ofScene = new Set<string>(
  parameters.filter(({ group }) => group === "view").map(({ name }) => name),
);

export function sceneValues({ view }: Scene): LinkValues {
  return new Map(Object.entries(view).filter(([name]) => ofScene.has(name)));
}

export function openScene(story: Story, scene: Scene, index: GraphIndex): OpenScene {
  const usual = readView(sceneValues(scene), index, linkNotices().report);
  return { story: story.id, id: scene.id, usual };
}

/** The view of a scene, for a viewer who has looked at another until now. */
export function viewOfScene(scene: OpenScene, now: ViewState): ViewState {
  const viewers = parameters.filter(({ group }) => group !== "view");
  return { ...viewers.reduce((view, { copy }) => copy(view, now), scene.usual), scene };
}
