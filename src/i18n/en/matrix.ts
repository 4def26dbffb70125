import type { EventCount } from "../../model/eventCounts.ts";
import { number, plural, pluralOf } from "./counts.ts";

const events = (count: EventCount): string => pluralOf(count, { one: "event", other: "events" });

export const matrix = {
  region: "Matrix",
  title: "Matrix",
  inText: "Matrix of events",
  command: { title: "Show only the matrix", also: "view, grid, who took part" },
  grid: "Actors and events",
  lead: "A row is an actor, a column an event; the line joins who took part.",
  counted: (count: EventCount, actors: number) =>
    `${events(count)}, ${plural(actors, { one: "actor", other: "actors" })}`,
  actors: "Actors",
  pointHint: "A column is one event: point at it to read it here",
  actor: (name: string, count: EventCount) => `${name}, ${events(count)}`,
  spokenAbout: "Mentioned only",
  more: (count: number) =>
    `${plural(count, { one: "more actor has", other: "more actors have" })} a part in these events.`,
  /** In a file, which cannot be scrolled. */
  moreEvents: (count: number) =>
    `${plural(count, { one: "more event is", other: "more events are" })} not drawn.`,
  empty: "No event is left to draw.",
  pictures: "Pictures",
  order: "Order of events",
  orders: { date: "By time", parties: "By parties", type: "By type" },
  /** Over the events of so many parties. */
  parties: (count: number) => plural(count, { one: "party", other: "parties" }),
  compact: "Compact",
  compactMeans: "Narrow columns, so that more events are in sight",
  beyond: (count: number) => `${number(count)} more`,
  column: (title: string, date: string, parties: string) =>
    parties === "" ? `${title}, ${date}` : `${title}, ${date}, with ${parties}`,
  cell: (part: string, date: string, title: string) => `${part}; ${date}, ${title}`,
  /** After a name, in any number. */
  parts: {
    participant: "took part",
    host: "host",
    initiator: "took the initiative",
    signatory: "signed",
    speaker: "spoke",
    recipient: "recipient",
    named: "mentioned, did not attend",
    subject: "mentioned only",
    planned: "planned",
  },
  legend: {
    label: "How to read the matrix",
    solid: "took part",
    host: "host",
    planned: "planned",
    named: "mentioned, did not attend",
    subject: "mentioned only",
  },
};
