import { createStore } from "zustand/vanilla";
import { fallbackLanguage, type Language } from "../i18n/locales.ts";
import type { Scene, Story } from "../model/eventGraph.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { createActions } from "./actions.ts";
import type { MusubiState, MusubiStore } from "./musubiState.ts";
import { createSelectorMemory } from "./derive.ts";
import { defaultView, type ViewState } from "./viewState.ts";
import { openScene, viewOfScene } from "./openScene.ts";

export function createMusubiStore(
  index: GraphIndex,
  view: ViewState = defaultView,
  systemLanguage: Language = fallbackLanguage,
): MusubiStore {
  return createStore<MusubiState>()((set, get) => ({
    index,
    view,
    stories: index.graph.stories,
    keptStories: index.graph.stories,
    hover: null,
    listed: null,
    chosenFrom: null,
    picks: 0,
    playing: false,
    systemLanguage,
    actions: createActions(set, get),
    memory: createSelectorMemory(),
  }));
}

/** A store of its own for a picture of one scene, beside what is shown. */
export function sceneStore(
  { index, view, systemLanguage }: Pick<MusubiState, "index" | "view" | "systemLanguage">,
  story: Story,
  scene: Scene,
): MusubiStore {
  const open = openScene(story, scene, index);
  return createMusubiStore(index, viewOfScene(open, view), systemLanguage);
}
