import { shortened } from "../../lib/shortened.ts";
import { observeSize } from "../../ui/useSize.ts";
import {
  type DeckCommand,
  type ErrorCode,
  type FromFrame,
  message,
  readToFrame,
  type ToFrame,
} from "../../embed/protocol.ts";
import type { MusubiStore } from "../../store/musubiState.ts";
import { readParameters, writeParameters } from "../../store/linkText.ts";
import { openStory } from "../../store/selectors.ts";
import { decodeView, encodeView, withoutParameter } from "../../store/viewLink.ts";
import type { ViewId } from "../../store/viewIds.ts";
import { viewList } from "../../views/viewList.ts";
import type { Audience } from "./audience.ts";

interface HostCallbacks {
  /** A host wants its own event graph shown. */
  readonly onLoad: (data: unknown, origin: string) => void;
  /** A deck comes to this slide, or leaves it. */
  readonly onSlide: (isHere: boolean) => void;
}

export interface HostLink {
  /** Sends and receives messages until the returned function is called. */
  readonly start: () => () => void;
  /** The next (1) or previous (-1) scene; past the story's ends it sends `edge`, and a deck moves on. */
  readonly step: (step: 1 | -1) => void;
  readonly command: (key: string, command: DeckCommand) => void;
  readonly refuse: (code: ErrorCode, reason: string) => void;
}

/** In ms: ten times a second. */
const stateEvery = 100;
const capabilities = ["goto", "next", "prev", "select", "set", "load"];
/** What a message cannot change: it belongs to the address of the frame. */
const fixed = new Set(["v", "embed", "data"]);

/** Exchanges the messages of `embed/protocol.ts` with the page around the frame. */
export function createHostLink(
  store: MusubiStore,
  host: Window,
  audience: Audience,
  callbacks: HostCallbacks,
): HostLink {
  const limit = createRateLimiter(60, 16);
  let warned = -Infinity;
  let reported = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isLive = false;

  const post = (data: unknown): void => {
    const target = isLive ? audience.target() : null;
    if (target !== null) host.postMessage(data, target);
  };
  const tell = (kind: FromFrame): void => post(message(kind));
  const refuse = (code: ErrorCode, reason: string): void =>
    tell({ type: "error", code, message: reason });

  const tellState = (): void => {
    waiting = undefined;
    const link = encodeView(store.getState().view);
    if (link === reported) return;
    reported = link;
    const params = readParameters(link).map(({ name, value }) => [name, value ?? ""] as const);
    tell({ type: "state", params: Object.fromEntries(params) });
  };
  const tellScene = (): void => {
    const open = openStory(store.getState());
    if (open === null) return;
    const { at, scene, story } = open;
    tell({ type: "scene", id: scene.id, index: at, count: story.scenes.length });
  };
  const tellSize = (): void => {
    const width = document.documentElement.clientWidth;
    const { show, scene } = store.getState().view;
    const height = wishedHeight(width, show, scene !== null);
    tell({ type: "size", height });
    for (const one of heightMessages(height, width, window.location.href)) post(one);
  };

  const set = (params: Readonly<Record<string, string>>): void => {
    const { file, stories, view, actions } = store.getState();
    let wanted = new Map(
      readParameters(encodeView(view)).map(({ name, value }) => [name, value ?? ""] as const),
    );
    for (const [name, value] of Object.entries(params))
      if (fixed.has(name)) refuse("not-followed", `${name} is part of the frame's address.`);
      else if (value === "") wanted = withoutParameter(wanted, name, view.scene);
      else wanted.set(name, value);
    const next = decodeView(writeParameters([...wanted]), file, stories);
    for (const { parameter, found, reason } of next.notices)
      refuse(
        reason === "not-in-the-data" ? reason : "not-followed",
        `${parameter}=${found}: ${reason.replaceAll("-", " ")}.`,
      );
    if (encodeView(next.view) !== encodeView(view)) actions.replaceView(next.view);
  };
  const step = (by: 1 | -1): void => {
    const { actions } = store.getState();
    const open = openStory(store.getState());
    if (open === null) return goTo(0);
    if (open.story.scenes[open.at + by] === undefined)
      tell({ type: "edge", at: by > 0 ? "end" : "start" });
    else actions.stepScene(by);
  };
  const goTo = (wanted: string | number): void => {
    const { stories, actions } = store.getState();
    const story = openStory(store.getState())?.story ?? stories[0];
    if (story === undefined) return refuse("no-story", "The data has no story.");
    const scene = story.scenes.find(({ id }, at) => id === wanted || at === wanted);
    if (scene === undefined)
      return refuse(
        "not-in-the-data",
        `The story ${story.id} has no scene ${shortened(String(wanted))}.`,
      );
    actions.openScene({ story: story.id, scene: scene.id });
  };
  /** After a click inside, this frame has the focus, and keys would not reach a deck that has moved on. */
  const giveFocusBack = (): void => {
    if (document.hasFocus() && window.parent === host && host !== window) host.focus();
  };
  const answer = (wish: ToFrame, origin: string): void => {
    if (wish.type === "next") step(1);
    else if (wish.type === "prev") step(-1);
    else if (wish.type === "goto") goTo(wish.scene);
    else if (wish.type === "select") set({ sel: wish.sel });
    else if (wish.type === "set") set(wish.params);
    else callbacks.onLoad(wish.data, origin);
  };
  const onMessage = ({ source, data, origin, ports }: MessageEvent<unknown>): void => {
    if (source !== host || !audience.obeys(origin)) return;
    const isSlide = data === "slide:start" || data === "slide:stop";
    const heard = isSlide ? null : readToFrame(data, ports.length);
    if (!isSlide && heard === null) return;
    const isHeard = limit(() => {
      // A file may have been opened while the message waited.
      if (!isLive || !audience.obeys(origin)) return;
      if (data === "slide:stop") giveFocusBack();
      if (heard === null) callbacks.onSlide(data === "slide:start");
      else if (heard.ok) answer(heard.value, origin);
      else refuse(heard.code, heard.message);
    });
    const now = performance.now();
    if (isHeard || now - warned < 1000) return;
    warned = now;
    refuse("too-many", "Too many messages at once; some were not heard.");
  };

  return {
    start: () => {
      isLive = true;
      window.addEventListener("message", onMessage);
      const unsubscribe = store.subscribe((now, before) => {
        if (now.view === before.view) return;
        waiting ??= setTimeout(tellState, stateEvery);
        const [here, there] = [now.view.scene, before.view.scene];
        const isStaged = (here === null) !== (there === null);
        if (now.view.show !== before.view.show || isStaged) tellSize();
        if (here?.id !== there?.id || here?.story !== there?.story) tellScene();
      });
      tell({ type: "ready", capabilities });
      tellState();
      tellScene();
      const stopObserving = observeSize([document.documentElement], tellSize);
      return () => {
        isLive = false;
        clearTimeout(waiting);
        window.removeEventListener("message", onMessage);
        unsubscribe();
        stopObserving();
      };
    },
    step: (by) => {
      const open = openStory(store.getState());
      const isEdge = open !== null && open.story.scenes[open.at + by] === undefined;
      step(by);
      if (!isEdge) return;
      for (const one of deckMessages(by > 0 ? "next" : "prev")) post(one);
      giveFocusBack();
    },
    // Says nothing of the data, and the deck's keys stay the deck's: any host may hear it.
    command: (key, command) => {
      for (const one of [message({ type: "key", key, command }), ...deckMessages(command)])
        host.postMessage(one, "*");
    },
    refuse,
  };
}

/**
 * A command in the formats that decks already understand: reveal.js takes a method as JSON, Slidev an
 * object. They are sent in addition to our own message.
 */
function deckMessages(command: DeckCommand): readonly unknown[] {
  const method = { next: "next", prev: "prev", pause: "togglePause" }[command];
  const slidev = { target: "slidev", type: "navigate" };
  return [
    JSON.stringify({ method, args: [] }),
    ...(command === "pause" ? [] : [{ ...slidev, operation: command }]),
  ];
}

/**
 * A height in the formats that pages already understand: open-iframe-resizer, AMP, Medium and Embedly,
 * and Datawrapper's script. They resize only the frame that sent the message.
 */
function heightMessages(height: number, width: number, address: string): readonly unknown[] {
  return [
    { type: "iframe-resized", width, height },
    { sentinel: "amp", type: "embed-size", width, height },
    JSON.stringify({ src: address, context: "iframe.resize", height }),
    { "datawrapper-height": { musubi: height } },
  ];
}

/**
 * The preferred height of a frame, in CSS px. It depends on the width and never on the height, so a
 * host that follows it cannot make it grow without end.
 */
export function wishedHeight(width: number, show: ViewId, isStory = false): number {
  if (isStory && width < 600) return 640;
  if (width < 520) return "parts" in viewList[show] ? 640 : 420;
  return Math.round(Math.min(Math.max(width * 0.5625, 360), 720));
}

/**
 * Runs actions in order, at most one per `everyMs`. Up to `most` wait in a queue; further ones are
 * rejected (false).
 */
export function createRateLimiter(most: number, everyMs: number): (action: () => void) => boolean {
  const waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    const action = waiting.shift();
    timer = action === undefined ? undefined : setTimeout(next, everyMs);
    action?.();
  };
  return (action) => {
    if (waiting.length >= most) return false;
    waiting.push(action);
    if (timer === undefined) next();
    return true;
  };
}
