import type { EventList, Listed, Selected } from "../model/emphasis.ts";
import { amongEvents } from "../model/amongEvents.ts";
import { eventsOf } from "../model/selectedEvents.ts";
import { seenEvents } from "./comparing.ts";
import { derive } from "./derive.ts";
import type { MusubiState } from "./musubiState.ts";
import { chosenList } from "./selectors.ts";

/** What the drawer can be about. */
export type DrawerContent = Selected | Listed | typeof allChanges;

const allChanges = { kind: "comparison", id: "" } as const;

/** What the drawer beside the pictures shows; null: it is not there. A frame has none. */
export function drawerContent({ view, listed }: MusubiState): DrawerContent | null {
  if (view.embed) return null;
  return view.selection ?? listed ?? (view.compare === null ? null : allChanges);
}

/** Whose events the steps go through; null: those of all that is in the pictures. */
export function steppedList(state: MusubiState): EventList | null {
  return state.view.selection?.kind === "event" ? state.chosenFrom : chosenList(state);
}

/** The events in the pictures that the steps go through, in order of time. */
export const steppedEvents = derive(
  (state) => [steppedList(state), state.index, seenEvents(state)],
  (list, index, seen) => {
    if (list === null) return seen;
    return seen.filter(amongEvents(eventsOf(index, list), index.events.length));
  },
);
