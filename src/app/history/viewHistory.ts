import type { MusubiStore } from "../../store/musubiState.ts";
import {
  firstPlace,
  type HistoryPlace,
  historyStep,
  nextPlace,
  placeOnArrival,
  readPlace,
  viewAtStart,
  writePlace,
} from "../../store/history.ts";
import type { LinkNotice } from "../../store/linkNotice.ts";
import { decodeView, encodeView } from "../../store/viewLink.ts";
import type { ViewState } from "../../store/viewState.ts";
import { arriveAt, pageLink, writePageLink } from "../pageLink.ts";
import { useEffect, useMemo } from "react";

/** How long a dragged window or a typed text must rest to become an entry of the history. */
const restMs = 400;

interface HistoryReach {
  readonly undo: boolean;
  readonly redo: boolean;
}

export interface ViewHistory {
  /** Keeps the address and the view in step, both ways, until what it returns is called. */
  readonly start: (onNotices: (notices: readonly LinkNotice[]) => void) => () => void;
  /** The browser's back and forward, but never out of what was done here. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** All that was chosen is let go of, as one more entry: it can be undone. */
  readonly reset: () => void;
  readonly reach: () => HistoryReach;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The view of one store in the browser's history: the only list of what was done. */
function createViewHistory(store: MusubiStore): ViewHistory {
  let place: HistoryPlace = firstPlace(0);
  /** As the present entry has it. */
  let written: ViewState = store.getState().view;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let returning = false;
  /** Going is not done at once; until it is, further steps only move the goal. */
  let goal: number | null = null;
  let reach: HistoryReach = { undo: false, redo: false };
  const listeners = new Set<() => void>();

  const tell = (): void => {
    const undo = place.at > 0 || resting !== undefined;
    const redo = place.at < place.last && resting === undefined;
    if (undo === reach.undo && redo === reach.redo) return;
    reach = { undo, redo };
    for (const listener of listeners) listener();
  };
  const stopResting = (): void => {
    clearTimeout(resting);
    resting = undefined;
  };
  const write = (view: ViewState, step: "push" | "replace", link = encodeView(view)): void => {
    stopResting();
    written = view;
    if (step === "push") {
      place = nextPlace(place);
      goal = null;
    }
    writePageLink(step, writePlace(place), link);
    tell();
  };
  /** What moves still becomes an entry now, unless it has come back to where it was. */
  const settle = (view: ViewState): void => {
    if (resting === undefined) return;
    if (encodeView(view) !== encodeView(written)) write(view, "push");
    else stopResting();
    tell();
  };
  /** A player that runs is not at rest, however long it stays on a day. */
  const rest = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      const { view, playing } = store.getState();
      if (playing) rest();
      else settle(view);
    }, restMs);
  };
  const onChange = (view: ViewState, before: ViewState): void => {
    const step = historyStep(before, view);
    if (step === "push") {
      settle(before);
      write(view, "push");
    } else if (step === "replace") write(view, resting === undefined ? "replace" : "push");
    else if (step === "settle") {
      rest();
      tell();
    }
  };

  const goTo = (at: number): void => {
    const wanted = Math.min(Math.max(at, 0), place.last);
    const going = goal !== null;
    goal = wanted;
    if (!going && wanted !== place.at) window.history.go(wanted - place.at);
    else if (!going) goal = null;
  };
  const onReturn = (state: unknown, show: (notices: readonly LinkNotice[]) => void): void => {
    arriveAt(state);
    const from = place;
    place = placeOnArrival(from, readPlace(state));
    // The browser's own back while the window still moves takes back the move, and only that.
    if (resting !== undefined && place.visit === from.visit && place.at < from.at) goal = from.at;
    const { file, stories, view: now, actions } = store.getState();
    const { view, notices } = decodeView(pageLink(), file, stories);
    returning = true;
    // Language, theme and the like are how it looks: going back in what is looked at does not undo them.
    const kept = { ...view, lang: now.lang, theme: now.theme };
    actions.replaceView(kept);
    returning = false;
    const asItWas = encodeView(kept) === encodeView(view);
    write(kept, "replace", asItWas ? pageLink() : encodeView(kept));
    show(notices);
    const wanted = goal;
    goal = null;
    if (wanted !== null && place.visit === from.visit) goTo(wanted);
  };

  return {
    start: (onNotices) => {
      place = readPlace(window.history.state) ?? firstPlace(Date.now());
      // Marked as ours; what the link says stays word for word, until something is changed.
      const before = written;
      write(before, "replace", pageLink());
      const unsubscribe = store.subscribe(({ view }, { view: before }) => {
        if (view !== before && !returning) onChange(view, before);
      });
      const onPopState = (event: PopStateEvent): void => onReturn(event.state, onNotices);
      window.addEventListener("popstate", onPopState);
      // A click may come before the first effect.
      const { view: now } = store.getState();
      if (now !== before) onChange(now, before);
      return () => {
        stopResting();
        unsubscribe();
        window.removeEventListener("popstate", onPopState);
      };
    },
    undo: () => {
      settle(store.getState().view);
      goTo((goal ?? place.at) - 1);
    },
    redo: () => {
      settle(store.getState().view);
      goTo((goal ?? place.at) + 1);
    },
    reset: () => {
      const { view, actions } = store.getState();
      settle(view);
      actions.replaceView(viewAtStart(view));
      settle(store.getState().view);
    },
    reach: () => reach,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Keeps the address and the view in step, both ways, and gives what undoes and redoes. */
export function useLinkSync(
  store: MusubiStore,
  onNotices: (notices: readonly LinkNotice[]) => void,
): ViewHistory {
  const history = useMemo(() => createViewHistory(store), [store]);
  useEffect(() => history.start(onNotices), [history, onNotices]);
  return history;
}
