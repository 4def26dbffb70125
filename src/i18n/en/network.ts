import { numberWords } from "../numberWords.ts";
import { plural } from "../plural.ts";

const events = (count: number): string => plural(count, "en", "event", "events");

export const network = {
  region: "Network",
  lead: "Each strand is one event.",
  tree: "Relationships",
  spokenAbout: "Spoken about",
  events,
  count: (count: number): string => numberWords(count, "en"),
  more: (count: number): string => `${numberWords(count, "en")} more`,
  moreTies: (count: number): string =>
    `The strongest ties are drawn, ${numberWords(count, "en")} more are not.`,
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
  treeActor: (name: string, count: number): string => `${name}, ${events(count)}`,
  treeSubject: (name: string, mentions: number): string =>
    `${name}, spoken about in ${events(mentions)}`,
  treeTie: (name: string, count: number): string => `${name}, ${events(count)}`,
  treeConcern: (name: string, mentions: number): string =>
    `${name}, spoken about, ${events(mentions)}`,
};
