import type { Catalogue } from "../catalogue.ts";
import type { network as en } from "../en/network.ts";
import type { EventCount } from "../../model/eventCounts.ts";
import { number, plural, pluralOf, shownOf } from "./counts.ts";

const events = (count: EventCount): string =>
  pluralOf(
    count,
    { one: "Ereignis", other: "Ereignisse" },
    { one: "Ereignis", other: "Ereignissen" },
  );
const inEvents = (count: EventCount): string =>
  pluralOf(count, { one: "Ereignis", other: "Ereignissen" });

export const network: Catalogue<typeof en> = {
  region: "Netzwerk",
  command: { title: "Nur das Netzwerk zeigen", also: "Ansicht, Graph" },
  lead: "Jeder Strang ist ein Ereignis.",
  tree: "Beziehungen",
  spokenAbout: "Nur erwähnt",
  events,
  count: (count) => number(count),
  shownOf: (count) => shownOf(count),
  badge: (own, withOthers) =>
    withOthers === 0 ? number(own) : `${number(own)} + ${number(withOthers)}`,
  more: (count) => plural(count, { one: "weiterer", other: "weitere" }),
  moreParties: (count) => `und ${plural(count, { one: "weiterer", other: "weitere" })}`,
  inArcs: (count) => plural(count, { one: "Beteiligter", other: "Beteiligte" }),
  noOtherTie: "ohne andere Verbindung",
  leftOut: (relationships, focus) =>
    `${pluralOf(relationships, { one: "Beziehung", other: "Beziehungen" })} gezeichnet: ${focus === null ? "die stärksten" : `zuerst die von ${focus} und den Partnern, dann die stärksten`}.`,
  nobody:
    "An diesen Ereignissen ist niemand beteiligt, darum gibt es keine Verbindungen zu zeichnen.",
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
  members: (count) => `, ${plural(count, { one: "Mitglied", other: "Mitglieder" })}`,
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  fit: "Einpassen",
  zoom: "Ausschnitt des Netzwerks",
  treeActor: (name, count) => `${name}, ${events(count)}`,
  treeSubject: (name, mentions) => `${name}, nur erwähnt in ${inEvents(mentions)}`,
  treeTie: (name, counterpart, count) => `${name}–${counterpart}, ${events(count)}`,
  treeConcern: (name, counterpart, mentions) =>
    `${name}–${counterpart}, nur erwähnt in ${inEvents(mentions)}`,
};
