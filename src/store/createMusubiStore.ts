import { createStore } from "zustand/vanilla";
import { fallbackLanguage, type Language } from "../i18n/locales.ts";
import type { Scene, Story } from "../model/eventGraph.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { arrangedIndex } from "./arrangedIndex.ts";
import { createActions } from "./actions.ts";
import type { MusubiState, MusubiStore } from "./musubiState.ts";
import { createSelectorMemory } from "./derive.ts";
import { defaultView, type ViewState } from "./viewState.ts";
import { openScene, viewOfScene } from "./openScene.ts";

export function createMusubiStore(
  file: GraphIndex,
  view: ViewState = defaultView,
  systemLanguage: Language = fallbackLanguage,
): MusubiStore {
  return createStore<MusubiState>()((set, get) => ({
    file,
    index: arrangedIndex(file, view.arrangement),
    view,
    stories: file.graph.stories,
    keptStories: file.graph.stories,
    hover: null,
    listed: null,
    chosenFrom: null,
    picks: 0,
    playing: false,
    systemLanguage,
    actions: createActions((change) => set(withIndex(change, file)), get),
    memory: createSelectorMemory(),
  }));
}

/** The index goes with the view's arrangement, however the view came about. */
function withIndex(change: Partial<MusubiState>, file: GraphIndex): Partial<MusubiState> {
  const { view } = change;
  return view === undefined ? change : { ...change, index: arrangedIndex(file, view.arrangement) };
}

/** A store of its own for a picture of one scene, beside what is shown. */
export function sceneStore(
  {
    file,
    index,
    view,
    systemLanguage,
  }: Pick<MusubiState, "file" | "index" | "view" | "systemLanguage">,
  story: Story,
  scene: Scene,
): MusubiStore {
  const open = openScene(story, scene, index);
  return createMusubiStore(file, viewOfScene(open, view), systemLanguage);
}
