import { parameters } from "./parameters.ts";
import { defaultView, type ViewState } from "./viewState.ts";
import { encodeView } from "./viewLink.ts";
import { viewOfScene } from "./openScene.ts";

/**
 * The place of the present entry of the browser's history among those of this visit. It is kept in
 * the entry itself (`history.state`), so that it is still right after a reload, and so that undoing
 * is nothing but going back: there is no second list that could disagree with the browser's.
 *
 *   { visit: 17, at: 2, last: 3 } → two changes can be undone, one can be redone
 */
export interface HistoryPlace {
  /** Tells one shown graph from the next: entries of another file are not undone into. */
  readonly visit: number;
  /** 0: the entry with which the visit began. */
  readonly at: number;
  /** The newest entry of the visit. */
  readonly last: number;
}

export const firstPlace = (visit: number): HistoryPlace => ({ visit, at: 0, last: 0 });

/** A new entry takes the place of all that could have been redone. */
export function nextPlace({ visit, at }: HistoryPlace): HistoryPlace {
  return { visit, at: at + 1, last: at + 1 };
}

/**
 * Back or forward has led from one entry to another, which says of itself what it knew when it was
 * left; `null` where it says nothing: the browser has made it, for a "#" in the address.
 */
export function placeOnArrival(from: HistoryPlace, found: HistoryPlace | null): HistoryPlace {
  if (found === null) return nextPlace(from);
  if (found.visit !== from.visit) return found;
  return { ...found, last: Math.max(from.last, found.at) };
}

/** The state of an entry is whatever anybody has put there. */
export function readPlace(state: unknown): HistoryPlace | null {
  const place = field(state, "musubi");
  const [visit, at, last] = ["visit", "at", "last"].map((name) => field(place, name));
  if (typeof visit !== "number" || !isCount(at) || !isCount(last) || at > last) return null;
  return { visit, at, last };
}

export const writePlace = (place: HistoryPlace): { readonly musubi: HistoryPlace } => ({
  musubi: place,
});

function field(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? Reflect.get(of, name) : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/**
 * What a change of the view does to the browser's history. "push": one entry for one gesture;
 * "settle": one entry once it rests (a window that is dragged, a text that is typed, a
 * player that runs); "replace": no entry (how it looks, not what is looked at, and everything in an
 * embed, whose host's history must not grow); "none": the link stays the same.
 */
type HistoryStep = "push" | "settle" | "replace" | "none";

export function historyStep(before: ViewState, after: ViewState): HistoryStep {
  if (encodeView(before) === encodeView(after)) return "none";
  if (after.embed) return "replace";
  const steps = new Set(
    parameters.filter(({ write }) => write(before) !== write(after)).map(({ history }) => history),
  );
  return steps.has("push") ? "push" : steps.has("settle") ? "settle" : "replace";
}

/** Nothing selected, filtered, compared or played, the data's own window; how it looks and is arranged stays. In a story, the scene. */
export function viewAtStart(view: ViewState): ViewState {
  if (view.scene !== null) return viewOfScene(view.scene, view);
  return parameters
    .filter(({ group, survivesReset }) => group === "view" && survivesReset !== true)
    .reduce((rest, { copy }) => copy(rest, defaultView), view);
}

export function isAtStart(view: ViewState): boolean {
  return encodeView(view) === encodeView(viewAtStart(view));
}
