import {
  channelHash,
  graphPrint,
  isChannelId,
  newId,
  openChannel,
  type PresenterChannel,
  type PresenterMessage,
} from "./presenterChannel.ts";
import { keepInTab, readFromTab } from "../../../lib/tabStorage.ts";
import type { Focus } from "../../../model/emphasis.ts";
import type { MusubiState, MusubiStore } from "../../../store/musubiState.ts";
import { encodeView } from "../../../store/viewLink.ts";
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

/** In ms: a stage that has the room answers by then. */
const patience = 250;

function createStageChannel(store: MusubiStore): StageChannel {
  const tab = newId();
  let id: string | null = null;
  let channel: PresenterChannel | null = null;
  /** Until then the room may be that of the tab from which this one was duplicated. */
  let isOurs = false;
  /** What the presenter's window has asked meanwhile. */
  const early: PresenterMessage[] = [];
  let claiming: ReturnType<typeof setTimeout> | undefined;
  let black = false;
  let print: string | null = null;
  const listeners = new Set<() => void>();

  const post = (message: PresenterMessage): void => channel?.post(message);
  const tell = (): void => {
    if (channel === null || !isOurs) return;
    const state = store.getState();
    print ??= graphPrint(state.file.graph);
    post({ kind: "stage", print, stories: state.stories, place: placeOf(state), black });
    showLive();
  };
  const showLive = (): void => {
    const { file, view, hover } = store.getState();
    if (channel === null || !isOurs || view.scene === null) return;
    print ??= graphPrint(file.graph);
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const isFocus = hover !== null && !["events", "source", "year"].includes(hover.kind);
    post({
      kind: "live",
      print,
      link: encodeView(view),
      hover: isFocus ? (hover as Focus) : null,
      size: { width, height },
    });
  };
  const setBlack = (on: boolean): void => {
    if (black === on) return;
    black = on;
    for (const listener of listeners) listener();
    tell();
  };
  const leave = (): void => {
    clearTimeout(claiming);
    channel?.close();
    channel = null;
    isOurs = false;
    early.length = 0;
  };
  /** Of two tabs that ask at once, both restored by the browser, the one with the lesser name gets the room. */
  const onClaim = (message: Extract<PresenterMessage, { kind: "claim" | "taken" }>): void => {
    if (message.kind === "claim") {
      if (message.tab !== tab && (isOurs || tab < message.tab))
        post({ kind: "taken", tab: message.tab });
    } else if (message.tab === tab) {
      leave();
      id = null;
      keepInTab(key, null);
    }
  };
  const answer = (message: PresenterMessage): void => {
    const { file, actions } = store.getState();
    if (message.kind === "claim" || message.kind === "taken") onClaim(message);
    else if (!isOurs) early.push(message);
    else if (message.kind === "hello") tell();
    else if (message.kind === "wants-graph") post({ kind: "graph", graph: file.graph });
    else if (message.kind === "black") setBlack(message.on);
    else if (message.kind === "show") {
      setBlack(false);
      actions.openScene(message.place);
    }
  };
  const join = (isNew: boolean): void => {
    if (id === null || channel !== null) return;
    channel = openChannel(id, answer);
    const settle = (): void => {
      isOurs = true;
      tell();
      for (const message of early.splice(0)) answer(message);
    };
    if (isNew) return settle();
    post({ kind: "claim", tab });
    claiming = setTimeout(settle, patience);
  };

  return {
    start: () => {
      // Not before the first paint: the storage of a tab may take its time.
      id ??= keptId();
      join(false);
      const unsubscribe = store.subscribe((state, before) => {
        if (state.view.scene !== before.view.scene || state.stories !== before.stories) tell();
        else if (state.view !== before.view || state.hover !== before.hover) showLive();
      });
      const sayBye = (): void => {
        if (isOurs) post({ kind: "bye" });
      };
      // A page from the back/forward cache is shown without being loaded.
      const comeBack = (): void => tell();
      window.addEventListener("pagehide", sayBye);
      window.addEventListener("pageshow", comeBack);
      window.addEventListener("resize", showLive);
      return () => {
        unsubscribe();
        window.removeEventListener("pagehide", sayBye);
        window.removeEventListener("pageshow", comeBack);
        window.removeEventListener("resize", showLive);
        leave();
      };
    },
    openWindow: () => {
      const isNew = id === null;
      id ??= newId();
      const { origin, pathname, search } = window.location;
      const address = `${origin}${pathname}${search}${channelHash(id)}`;
      // Named by the channel, so that a second click brings the same window to the front.
      const opened = window.open(address, `musubi-${id}`, "popup,width=1200,height=760");
      if (opened === null) return false;
      opened.focus();
      keepInTab(key, id);
      join(isNew);
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

/** Whatever the storage holds: it is shared with the tab from which this one was duplicated. */
function keptId(): string | null {
  const kept = readFromTab(key);
  return kept !== null && isChannelId(kept) ? kept : null;
}

function placeOf(state: MusubiState): { readonly story: string; readonly scene: string } | null {
  const open = openStory(state);
  return open && { story: open.story.id, scene: open.scene.id };
}

export function useStageChannel(): StageChannel {
  const store = useMusubiStore();
  const channel = useMemo(() => createStageChannel(store), [store]);
  useEffect(() => channel.start(), [channel]);
  return channel;
}
