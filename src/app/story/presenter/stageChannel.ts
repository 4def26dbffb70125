import {
  channelHash,
  graphPrint,
  openChannel,
  type PresenterChannel,
  type PresenterMessage,
} from "./presenterChannel.ts";
import type { MusubiState, MusubiStore } from "../../../store/musubiState.ts";
import { openStory } from "../../../store/selectors.ts";
import { useEffect, useMemo } from "react";
import { useMusubiStore } from "../../../store/StoreContext.tsx";

/** The stage's end of the channel to the presenter's window; it opens with the first such window. */
export interface StageChannel {
  /** Opens the channel again that this tab had before a reload. The returned function closes it. */
  readonly start: () => () => void;
  /** false: the browser has blocked the window. */
  readonly openWindow: () => boolean;
  readonly isBlack: () => boolean;
  readonly setBlack: (on: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** In the storage of this tab, so that a reload finds the presenter's window again. */
const key = "musubi presenter channel";

function createStageChannel(store: MusubiStore): StageChannel {
  let id = storage()?.getItem(key) ?? null;
  let channel: PresenterChannel | null = null;
  let black = false;
  let print: string | null = null;
  const listeners = new Set<() => void>();

  const post = (message: PresenterMessage): void => channel?.post(message);
  const tell = (): void => {
    if (channel === null) return;
    const state = store.getState();
    print ??= graphPrint(state.index.graph);
    post({ kind: "stage", print, stories: state.stories, place: placeOf(state), black });
  };
  const setBlack = (on: boolean): void => {
    if (black === on) return;
    black = on;
    for (const listener of listeners) listener();
    tell();
  };
  const answer = (message: PresenterMessage): void => {
    const { index, actions } = store.getState();
    if (message.kind === "hello") tell();
    else if (message.kind === "wants-graph") post({ kind: "graph", graph: index.graph });
    else if (message.kind === "black") setBlack(message.on);
    else if (message.kind === "show") {
      setBlack(false);
      actions.openScene(message.place);
    }
  };
  const join = (): void => {
    if (id === null || channel !== null || typeof BroadcastChannel === "undefined") return;
    channel = openChannel(id, answer);
    tell();
  };

  return {
    start: () => {
      join();
      const unsubscribe = store.subscribe((state, before) => {
        if (state.view.scene !== before.view.scene || state.stories !== before.stories) tell();
      });
      const leave = (): void => post({ kind: "bye" });
      // A page from the back/forward cache is shown without being loaded.
      const comeBack = (): void => tell();
      window.addEventListener("pagehide", leave);
      window.addEventListener("pageshow", comeBack);
      return () => {
        unsubscribe();
        window.removeEventListener("pagehide", leave);
        window.removeEventListener("pageshow", comeBack);
        channel?.close();
        channel = null;
      };
    },
    openWindow: () => {
      id ??= crypto.randomUUID();
      const { origin, pathname, search } = window.location;
      const address = `${origin}${pathname}${search}${channelHash(id)}`;
      // Named by the channel, so that a second click brings the same window to the front.
      const opened = window.open(address, `musubi-${id}`, "popup,width=1200,height=760");
      if (opened === null) return false;
      opened.focus();
      storage()?.setItem(key, id);
      join();
      return true;
    },
    isBlack: () => black,
    setBlack,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function placeOf(state: MusubiState): { readonly story: string; readonly scene: string } | null {
  const open = openStory(state);
  return open && { story: open.story.id, scene: open.scene.id };
}

/** In a sandboxed frame, reading `sessionStorage` throws. */
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

export function useStageChannel(): StageChannel {
  const store = useMusubiStore();
  const channel = useMemo(() => createStageChannel(store), [store]);
  useEffect(() => channel.start(), [channel]);
  return channel;
}
