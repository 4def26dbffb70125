import type { EventCount } from "../../model/eventCounts.ts";
import { numberWords } from "../numberWords.ts";
import { plural } from "../plural.ts";
import { pluralOf, shownOf } from "../shownOf.ts";

const events = (count: EventCount): string => pluralOf(count, "en", "event", "events");

export const network = {
  region: "Network",
  lead: "Each strand is one event.",
  tree: "Relationships",
  spokenAbout: "Spoken about",
  events,
  count: (count: number): string => numberWords(count, "en"),
  shownOf: (count: EventCount): string => shownOf(count, "en"),
  /** On a cord: the events of the two alone, and those with others, which run through knots. */
  badge: (own: number, withOthers: number): string =>
    withOthers === 0
      ? numberWords(own, "en")
      : `${numberWords(own, "en")} + ${numberWords(withOthers, "en")}`,
  more: (count: number): string => `${numberWords(count, "en")} more`,
  moreParties: (count: number): string => `and ${numberWords(count, "en")} more`,
  leftOut: (relationships: EventCount, focus: string | null): string =>
    `${pluralOf(relationships, "en", "relationship", "relationships")} drawn: ${focus === null ? "the strongest" : `first those of ${focus} and its partners, then the strongest`}.`,
  empty: "No event is left to draw.",
  legend: {
    label: "How to read the network",
    strand: "one event",
    planned: "planned",
    named: "named, not present",
    knot: "three or more parties",
    size: "more events",
  },
  memberships: "Memberships",
  /** Said after an alliance's name. */
  members: (count: number): string => `, ${plural(count, "en", "member", "members")}`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit to view",
  zoom: "Zoom the network",
  knotEvents: (parties: string): string => `Events of ${parties}`,
  close: "Close",
  treeActor: (name: string, count: EventCount): string => `${name}, ${events(count)}`,
  treeSubject: (name: string, mentions: EventCount): string =>
    `${name}, spoken about in ${events(mentions)}`,
  treeTie: (name: string, count: EventCount): string => `${name}, ${events(count)}`,
  treeConcern: (name: string, mentions: EventCount): string =>
    `${name}, spoken about, ${events(mentions)}`,
};
