import { createStore, type StoreApi } from "zustand/vanilla";
import type { Language } from "../i18n/locales.ts";
import type { Pointed } from "../model/emphasis.ts";
import type { Story } from "../model/eventGraph.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { createActions, type MusubiActions } from "./actions.ts";
import { createSelectorMemory, type SelectorMemory } from "./derive.ts";
import { defaultView, type ViewState } from "./viewState.ts";

/**
 * One store per app instance, created with a parsed graph, so that nothing below knows of "not
 * loaded". It holds the graph, the view, and what is pointed at just now; all else is derived by
 * selectors.
 */
export interface MusubiState {
  readonly index: GraphIndex;
  readonly view: ViewState;
  /** Those of the graph, or what has been made of them since. */
  readonly stories: readonly Story[];
  /** As they are in a file, the one that was opened or the one last written. */
  readonly keptStories: readonly Story[];
  /** What the pointer or the focus rests on, in whichever view; not in the link. */
  readonly hover: Pointed | null;
  /** The knot whose events are listed for choosing. */
  readonly openKnot: string | null;
  /** The player moves by itself. */
  readonly playing: boolean;
  /** The browser's language, where the view names none. */
  readonly systemLanguage: Language;
  readonly actions: MusubiActions;
  /** Where the selectors keep their last results. */
  readonly memory: SelectorMemory;
}

export type MusubiStore = StoreApi<MusubiState>;

export function createMusubiStore(
  index: GraphIndex,
  view: ViewState = defaultView,
  systemLanguage: Language = "en",
): MusubiStore {
  return createStore<MusubiState>()((set, get) => ({
    index,
    view,
    stories: index.graph.stories,
    keptStories: index.graph.stories,
    hover: null,
    openKnot: null,
    playing: false,
    systemLanguage,
    actions: createActions(set, get),
    memory: createSelectorMemory(),
  }));
}
