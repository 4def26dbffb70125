import type { Story } from "../../model/eventGraph.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { openScene, viewOfScene } from "../../store/openScene.ts";
import { language, windowOf } from "../../store/selectors.ts";
import type { ViewState } from "../../store/viewState.ts";
import { encodeView } from "../../store/viewLink.ts";

/** What is passed on: the view, or a story from the scene that is open, otherwise from its first. */
type Shared = "view" | "story";

export interface ShareWish {
  readonly what: Shared;
  /** Names what otherwise follows the data and the reader: the span of time and the language. */
  readonly frozen: boolean;
}

/** The view that a link to it holds, on a page of its own. */
export function sharedView(state: MusubiState, { what, frozen }: ShareWish): ViewState {
  const view = { ...state.view, embed: false, still: false, controls: true };
  const fixed = frozen ? { lang: language(state) } : {};
  if (what === "view")
    return { ...view, ...fixed, scene: null, window: frozen ? windowOf(state) : view.window };
  if (view.scene !== null) return { ...view, ...fixed };
  const story = sharedStory(state);
  const first = story?.scenes[0];
  if (story === null || first === undefined) return view;
  return { ...viewOfScene(openScene(story, first, state.index), view), ...fixed };
}

/** The story that is open, or the first one. */
export function sharedStory({ view, stories }: MusubiState): Story | null {
  return stories.find(({ id }) => id === view.scene?.story) ?? stories[0] ?? null;
}

export interface ShareAddresses {
  readonly home: string;
  readonly full: string;
  readonly frame: string;
  /** A frame whose host has the buttons. */
  readonly slide: string;
  readonly embedScript: string;
  readonly revealPlugin: string;
}

/** All addresses of a view on the site whose page this is. */
export function shareAddresses(page: string, view: ViewState): ShareAddresses {
  const of = (more: Partial<ViewState>): string => {
    const address = new URL(page);
    address.search = encodeView({ ...view, ...more });
    address.hash = "";
    return address.href;
  };
  return {
    home: new URL("./", page).href,
    full: of({}),
    frame: of({ embed: true }),
    slide: of({ embed: true, controls: view.scene === null }),
    embedScript: new URL("embed.js", page).href,
    revealPlugin: new URL("reveal-musubi.js", page).href,
  };
}
