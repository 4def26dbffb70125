import { citationWords } from "../../../i18n/citationWords.ts";
import { withoutIsolates } from "../../../lib/bidi.ts";
import { citedSource } from "../../../model/citation.ts";
import { epochDayToIso, yearOfEpochDay } from "../../../model/dates/calendar.ts";
import { dateOf } from "../../../model/dates/dateOf.ts";
import type { FuzzyDate } from "../../../model/dates/fuzzyDate.ts";
import type { Role, TimelineEvent } from "../../../model/eventGraph.ts";
import type { WriteGraph } from "../graphFormat.ts";
import { plainGraph, sourcesCited, thoseInvolved, utf8, type PlainEvent } from "./plainEvents.ts";

/**
 * iCalendar (RFC 5545), written by `ical.js`, which escapes and folds. An event fills all days that its date may mean; where that goes on,
 * those that are written. Calendars know the years 1 to 9999, and nothing without a day. Who takes part has no address, so that no
 * program sends an invitation.
 */
export const writeCalendar: WriteGraph = async (graph, { language }) => {
  const { default: ical } = await import("ical.js");
  const { title, description, events } = plainGraph(graph, language);
  // When the data was last checked: the same graph gives the same file.
  const stamp = `${dayText(dateOf(graph.meta.asOf)?.known.earliest ?? 0)}T00:00:00Z`;
  const calendar = [
    "vcalendar",
    [
      text("version", "2.0"),
      text("prodid", "-//Musubi//Event graph//EN"),
      text("x-wr-calname", title),
      text("x-wr-caldesc", description),
    ],
    events.flatMap((event) => {
      const { date } = event;
      if (date === null || !isInCalendar(date)) return [];
      const properties = [
        text("uid", `${encodeURIComponent(event.id)}@${encodeURIComponent(graph.meta.id)}`),
        ["dtstamp", {}, "date-time", stamp],
        ["dtstart", {}, "date", dayText(date.known.earliest)],
        // The first day that is not part of it.
        ["dtend", {}, "date", dayText(date.known.latest + 1)],
        text("transp", "TRANSPARENT"),
        ...propertiesOf(event),
        ...sourcesCited(event).map((source) => {
          const { before, title: name, after } = citationWords(source, language);
          return text("comment", withoutIsolates(`${before}${name}${after}`));
        }),
      ];
      return [["vevent", properties, []]];
    }),
  ];
  return utf8(`${ical.stringify(calendar)}\r\n`);
};

type Property = readonly [name: string, parameters: object, type: string, ...values: string[]];

const text = (name: string, ...values: string[]): Property => [name, {}, "text", ...values];
const dayText = (day: number): string => epochDayToIso(day);

export function isInCalendar({ known }: FuzzyDate): boolean {
  return yearOfEpochDay(known.earliest) >= 1 && yearOfEpochDay(known.latest + 1) <= 9999;
}

function propertiesOf(event: PlainEvent): readonly Property[] {
  const { title, summary, place, topics, row } = event;
  const address = sourcesCited(event).flatMap((source) => citedSource(source).address ?? [])[0];
  const status = statuses[row.status];
  return [
    text("summary", title),
    ...(summary === "" ? [] : [text("description", summary)]),
    ...(place === "" ? [] : [text("location", place)]),
    ...(topics.length === 0 ? [] : [text("categories", ...topics)]),
    ...(status === null ? [] : [text("status", status)]),
    ...(address === undefined ? [] : [["url", {}, "uri", address] as const]),
    ...thoseInvolved(event).map(({ actor, name, role }): Property => [
      "attendee",
      {
        // Quotation marks end the name, and no escape is agreed on (RFC 6868 is rarely read).
        cn: name.replaceAll(/["\p{Cc}]/gu, " "),
        role: roles[role] ?? "REQ-PARTICIPANT",
        ...(actor.kind === "person" && { cutype: "INDIVIDUAL" }),
      },
      "cal-address",
      `invalid:actor-${encodeURIComponent(actor.id)}`,
    ]),
  ];
}

const statuses: Readonly<Record<TimelineEvent["status"], string | null>> = {
  happened: "CONFIRMED",
  ongoing: "CONFIRMED",
  planned: "TENTATIVE",
  expected: "TENTATIVE",
  cancelled: "CANCELLED",
  claimed: null,
  unrecorded: null,
};

const roles: Readonly<Partial<Record<Role, string>>> = { host: "CHAIR", named: "NON-PARTICIPANT" };
