import type { Catalogue } from "../catalogue.ts";
import type { network as en } from "../en/network.ts";
import type { EventCount } from "../../model/eventCounts.ts";
import { numberWords } from "../numberWords.ts";
import { plural } from "../plural.ts";
import { pluralOf, shownOf } from "../shownOf.ts";

const events = (count: EventCount): string =>
  pluralOf(count, "de", "Ereignis", "Ereignisse", "Ereignissen");
const inEvents = (count: EventCount): string => pluralOf(count, "de", "Ereignis", "Ereignissen");

export const network: Catalogue<typeof en> = {
  region: "Netzwerk",
  lead: "Jeder Strang ist ein Ereignis.",
  tree: "Beziehungen",
  spokenAbout: "Es geht um",
  events,
  count: (count) => numberWords(count, "de"),
  shownOf: (count) => shownOf(count, "de"),
  badge: (own, withOthers) =>
    withOthers === 0
      ? numberWords(own, "de")
      : `${numberWords(own, "de")} + ${numberWords(withOthers, "de")}`,
  more: (count) => `${numberWords(count, "de")} weitere`,
  moreParties: (count) => `und ${numberWords(count, "de")} weitere`,
  leftOut: (relationships, focus) =>
    `${pluralOf(relationships, "de", "Beziehung", "Beziehungen")} gezeichnet: ${focus === null ? "die stärksten" : `zuerst die von ${focus} und den Partnern, dann die stärksten`}.`,
  empty: "Es bleibt kein Ereignis zu zeichnen.",
  legend: {
    label: "So liest man das Netzwerk",
    strand: "ein Ereignis",
    planned: "geplant",
    named: "genannt, nicht dabei",
    knot: "drei oder mehr Beteiligte",
    size: "mehr Ereignisse",
  },
  memberships: "Mitgliedschaften",
  members: (count) => `, ${plural(count, "de", "Mitglied", "Mitglieder")}`,
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  fit: "Einpassen",
  zoom: "Ausschnitt des Netzwerks",
  knotEvents: (parties) => `Ereignisse von ${parties}`,
  close: "Schließen",
  treeActor: (name, count) => `${name}, ${events(count)}`,
  treeSubject: (name, mentions) => `${name}, Gegenstand von ${inEvents(mentions)}`,
  treeTie: (name, count) => `${name}, ${events(count)}`,
  treeConcern: (name, mentions) => `${name}, Gegenstand von ${inEvents(mentions)}`,
};
