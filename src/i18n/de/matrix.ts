import type { EventCount } from "../../model/eventCounts.ts";
import type { Catalogue } from "../catalogue.ts";
import type { matrix as en } from "../en/matrix.ts";
import { number, plural, pluralOf } from "./counts.ts";

const events = (count: EventCount): string =>
  pluralOf(
    count,
    { one: "Ereignis", other: "Ereignisse" },
    { one: "Ereignis", other: "Ereignissen" },
  );

export const matrix: Catalogue<typeof en> = {
  region: "Matrix",
  title: "Matrix",
  inText: "Matrix der Ereignisse",
  command: { title: "Nur die Matrix zeigen", also: "Ansicht, Raster, wer war beteiligt" },
  grid: "Akteure und Ereignisse",
  lead: "Eine Zeile ist ein Akteur, eine Spalte ein Ereignis; die Linie verbindet die Beteiligten.",
  counted: (count, actors) =>
    `${events(count)}, ${plural(actors, { one: "Akteur", other: "Akteure" })}`,
  actors: "Akteure",
  pointHint: "Eine Spalte ist ein Ereignis: zeigen Sie darauf, um es hier zu lesen",
  actor: (name, count) => `${name}, ${events(count)}`,
  spokenAbout: "Nur erwähnt",
  more: (count) =>
    `${plural(count, { one: "weiterer Akteur ist", other: "weitere Akteure sind" })} an diesen Ereignissen beteiligt.`,
  moreEvents: (count) =>
    `${plural(count, { one: "weiteres Ereignis ist", other: "weitere Ereignisse sind" })} nicht gezeichnet.`,
  empty: "Kein Ereignis ist zu zeichnen.",
  pictures: "Bilder",
  order: "Reihenfolge der Ereignisse",
  orders: { date: "Nach Zeit", parties: "Nach Beteiligten", type: "Nach Art" },
  parties: (count) => plural(count, { one: "Beteiligter", other: "Beteiligte" }),
  compact: "Kompakt",
  compactMeans: "Schmale Spalten, damit mehr Ereignisse zu sehen sind",
  beyond: (count) => `${number(count)} weitere`,
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
    subject: "nur erwähnt",
    planned: "geplant",
  },
  legend: {
    label: "So liest man die Matrix",
    solid: "beteiligt",
    host: "Gastgeber",
    planned: "geplant",
    named: "genannt, nicht dabei",
    subject: "nur erwähnt",
  },
};
