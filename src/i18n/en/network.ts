import type { EventCount } from "../../model/eventCounts.ts";
import { number, plural, pluralOf, shownOf } from "./counts.ts";

const events = (count: EventCount): string => pluralOf(count, { one: "event", other: "events" });

export const network = {
  region: "Network",
  command: { title: "Show only the network", also: "view, graph" },
  lead: "Each strand is one event.",
  tree: "Relationships",
  spokenAbout: "Mentioned only",
  events,
  count: (count: number): string => number(count),
  shownOf: (count: EventCount): string => shownOf(count),
  /** On a cord: the events of the two alone, and those with others, which run through knots. */
  badge: (own: number, withOthers: number): string =>
    withOthers === 0 ? number(own) : `${number(own)} + ${number(withOthers)}`,
  more: (count: number): string => `${number(count)} more`,
  moreParties: (count: number): string => `and ${number(count)} more`,
  /** Two lines beside the arcs of those who are tied to the centre alone. */
  inArcs: (count: number): string => plural(count, { one: "actor", other: "actors" }),
  noOtherTie: "with no other tie",
  leftOut: (relationships: EventCount, focus: string | null): string =>
    `${pluralOf(relationships, { one: "relationship", other: "relationships" })} drawn: ${focus === null ? "the strongest" : `first those of ${focus} and its partners, then the strongest`}.`,
  nobody: "Nobody takes part in these events, so there are no ties to draw.",
  empty: "No event is left to draw.",
  legend: {
    label: "How to read the network",
    strand: "one event",
    planned: "planned",
    named: "mentioned, did not attend",
    knot: "three or more parties",
    size: "more events",
  },
  memberships: "Memberships",
  /** Said after an alliance's name. */
  members: (count: number): string => `, ${plural(count, { one: "member", other: "members" })}`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit to view",
  zoom: "Zoom the network",
  treeActor: (name: string, count: EventCount): string => `${name}, ${events(count)}`,
  treeSubject: (name: string, mentions: EventCount): string =>
    `${name}, mentioned only in ${events(mentions)}`,
  treeTie: (name: string, counterpart: string, count: EventCount): string =>
    `${name}–${counterpart}, ${events(count)}`,
  treeConcern: (name: string, counterpart: string, mentions: EventCount): string =>
    `${name}–${counterpart}, mentioned only, ${events(mentions)}`,
};
