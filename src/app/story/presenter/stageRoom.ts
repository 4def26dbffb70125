import { graphPrint } from "../../../model/graphPrint.ts";
import type { MusubiState, MusubiStore } from "../../../store/createMusubiStore.ts";
import { openStory } from "../../../store/selectors.ts";
import { joinRoom, roomHash, type Room, type RoomMessage } from "./roomMessages.ts";

/** The stage's end of the room it shares with the presenter's window; there is no room before one is opened. */
export interface StageRoom {
  /** Goes on with the room that this tab had before it was loaded anew, until what it returns is called. */
  readonly start: () => () => void;
  /** false: the browser has blocked the window. */
  readonly openWindow: () => boolean;
  readonly isBlack: () => boolean;
  readonly setBlack: (on: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Of this tab, so that its reload finds the presenter's window again. */
const key = "musubi presenter room";

export function createStageRoom(store: MusubiStore): StageRoom {
  let room = storage()?.getItem(key) ?? null;
  let joined: Room | null = null;
  let black = false;
  let print: string | null = null;
  const listeners = new Set<() => void>();

  const post = (message: RoomMessage): void => joined?.post(message);
  const tell = (): void => {
    if (joined === null) return;
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
  const answer = (message: RoomMessage): void => {
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
    if (room === null || joined !== null || typeof BroadcastChannel === "undefined") return;
    joined = joinRoom(room, answer);
    tell();
  };

  return {
    start: () => {
      join();
      const unsubscribe = store.subscribe((state, before) => {
        if (state.view.scene !== before.view.scene || state.stories !== before.stories) tell();
      });
      const leave = (): void => post({ kind: "bye" });
      // Kept for back and forward, a page comes back without being loaded.
      const comeBack = (): void => tell();
      window.addEventListener("pagehide", leave);
      window.addEventListener("pageshow", comeBack);
      return () => {
        unsubscribe();
        window.removeEventListener("pagehide", leave);
        window.removeEventListener("pageshow", comeBack);
        joined?.leave();
        joined = null;
      };
    },
    openWindow: () => {
      room ??= crypto.randomUUID();
      const { origin, pathname, search } = window.location;
      const address = `${origin}${pathname}${search}${roomHash(room)}`;
      // Named by the room: asked for again, the same window comes to the front.
      const opened = window.open(address, `musubi-${room}`, "popup,width=1200,height=760");
      if (opened === null) return false;
      opened.focus();
      storage()?.setItem(key, room);
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

/** A sandboxed frame has none, and says so by throwing. */
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
