/**
 * Where the present entry of the browser's history stands among those of this visit. It is kept in
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
