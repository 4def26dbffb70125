import type { EventCount } from "../../model/eventCounts.ts";
import type { Catalogue } from "../catalogue.ts";
import type { matrix as en } from "../en/matrix.ts";
import { plural } from "../plural.ts";
import { pluralOf } from "../shownOf.ts";

const events = (count: EventCount): string =>
  pluralOf(count, "de", "Ereignis", "Ereignisse", "Ereignissen");

export const matrix: Catalogue<typeof en> = {
  region: "Matrix",
  title: "Matrix",
  grid: "Akteure und Ereignisse",
  lead: "Eine Zeile ist ein Akteur, eine Spalte ein Ereignis; die Linie verbindet die Beteiligten.",
  counted: (count, actors) => `${events(count)}, ${plural(actors, "de", "Akteur", "Akteure")}`,
  actors: "Akteure",
  actor: (name, count) => `${name}, ${events(count)}`,
  spokenAbout: "Es geht um",
  more: (count) =>
    `${plural(count, "de", "weiterer Akteur ist", "weitere Akteure sind")} an diesen Ereignissen beteiligt.`,
  moreEvents: (count) =>
    `${plural(count, "de", "weiteres Ereignis ist", "weitere Ereignisse sind")} nicht gezeichnet.`,
  empty: "Kein Ereignis ist zu zeichnen.",
  pictures: "Bilder",
  column: (title, date, parties) =>
    parties === "" ? `${title}, ${date}` : `${title}, ${date}, mit ${parties}`,
  cell: (part, date, title) => `${part}; ${date}, ${title}`,
  parts: {
    participant: "beteiligt",
    host: "Gastgeber",
    initiator: "ergriff die Initiative",
    signatory: "unterzeichnete",
    speaker: "sprach",
    recipient: "Empfänger",
    named: "genannt, nicht dabei",
    subject: "Gegenstand",
    planned: "geplant",
  },
  legend: {
    label: "So liest man die Matrix",
    solid: "beteiligt",
    host: "Gastgeber",
    planned: "geplant",
    named: "genannt, nicht dabei",
    subject: "Gegenstand",
  },
};
