import type ICALModule from "ical.js";
import type { ReadFormat } from "../importer.ts";
import { actorNames } from "../records/actorNames.ts";
import type { ColumnUse } from "../records/columnUse.ts";
import { fileProblem } from "../records/recordProblems.ts";
import type { KnownActor, RecordTable } from "../records/recordTable.ts";
import {
  cellOfNames,
  nameSeparator,
  tableOfCells,
  type KeyedRecord,
} from "../records/tableOfCells.ts";
import { mostPlaces, unreadableEntries } from "../records/unreadableEntries.ts";
import { calendarBlocks, type CalendarBlock, type CalendarBlocks } from "./calendarBlocks.ts";
import { quietly } from "./calendarTimes.ts";
import { occurrences, type Occurrence } from "./calendarRepeats.ts";

/**
 * iCalendar (RFC 5545), parsed by `ical.js`: who organises an appointment is its host, who attends takes part. That it
 * is confirmed says nothing of whether it took place.
 *
 *   SUMMARY:Board meeting, DTSTART:20240305T100000Z, ATTENDEE;CN=Ada:mailto:ada@example.org
 *     → title "Board meeting", date 2024-03-05, who "Ada"
 */
export const readCalendar: ReadFormat = async ({ text }, { signal }) => {
  const { default: ical } = await import("ical.js");
  const blocks = calendarBlocks(text ?? "");
  signal?.throwIfAborted();
  const broken = [...blocks.unclosed];
  const events: CalendarEvent[] = [];
  for (const block of blocks.events) {
    const event = eventOf(ical, block);
    if (event === null) broken.push(block.at);
    else events.push(event);
  }
  signal?.throwIfAborted();
  const { found, cut } = occurrences(ical, events);
  const problems = [
    ...unreadableEntries(
      broken
        .toSorted((a, b) => a - b)
        .slice(0, mostPlaces)
        .map((at) => ({ at: `entry ${at}` })),
      broken.length,
    ),
    ...(cut === 0
      ? []
      : [{ ...fileProblem("repeats-cut", { rules: cut }), severity: "warning" as const }]),
  ];
  if (found.length === 0) {
    const none =
      broken.length === 0 ? [fileProblem("no-records", { sought: "timed-entries" })] : problems;
    return { kind: "records", table: null, problems: none };
  }
  return { kind: "records", table: tableOf(blocks, found), problems };
};

export interface CalendarEvent {
  /** Which of the file, from 1. */
  readonly at: number;
  readonly event: ICALModule.Event;
  readonly component: ICALModule.Component;
}

function eventOf(ical: typeof ICALModule, { at, text }: CalendarBlock): CalendarEvent | null {
  try {
    const component = new ical.Component(ical.parse(text) as unknown[]);
    return { at, component, event: new ical.Event(component, { strictExceptions: false }) };
  } catch {
    return null;
  }
}

interface Party {
  readonly key: string;
  readonly name: string;
  readonly kind: KnownActor["kind"] | undefined;
  readonly role: "host" | "participant" | "named";
  readonly isRoom: boolean;
}

/** The address is the key; who declined is named only. */
function partiesOf(component: ICALModule.Component): readonly Party[] {
  return ["organizer", "attendee"].flatMap((property) =>
    component.getAllProperties(property).flatMap((one): Party[] => {
      const value = textOf(quietly(() => one.getFirstValue()));
      const key = value.toLowerCase();
      const said = parameter(one, "cn");
      const name = (said === "" ? value : said)
        .replace(/^mailto:/iu, "")
        .replaceAll(/^['"]|['"]$/gu, "");
      if (name === "" || /^invalid:nomail$/iu.test(name)) return [];
      const sort = parameter(one, "cutype").toUpperCase();
      const isAbsent =
        /^declined$/iu.test(parameter(one, "partstat")) ||
        /^non-participant$/iu.test(parameter(one, "role"));
      const role = property === "organizer" ? "host" : isAbsent ? "named" : "participant";
      const kind = sort === "INDIVIDUAL" ? "person" : undefined;
      return [{ key, name, kind, role, isRoom: sort === "ROOM" || sort === "RESOURCE" }];
    }),
  );
}

function tableOf({ about }: CalendarBlocks, found: readonly Occurrence[]): RecordTable {
  const parties = new Map(found.map(({ component }) => [component, partiesOf(component)]));
  const known = new Map<string, KnownActor>();
  for (const all of parties.values())
    for (const { key, name, kind, isRoom } of all)
      if (!isRoom && (!known.has(key) || known.get(key)?.name.includes("@") === true))
        known.set(key, { name, ...(kind !== undefined && { kind }) });
  const { cellOf, actors } = actorNames(known);
  const value = (key: string): string => about.get(key)?.value ?? "";
  const title = value("X-WR-CALNAME") || value("NAME");
  const description = value("X-WR-CALDESC") || value("DESCRIPTION");
  const focus = ownerOf(about, known);
  const isCancelled = /^cancel$/iu.test(value("METHOD"));
  const who = (role: Extract<ColumnUse, { as: "who" }>["role"]): ColumnUse => ({
    as: "who",
    role,
    separator: nameSeparator,
  });
  return tableOfCells(
    {
      format: "calendar",
      unit: "entry",
      about: {
        ...(title !== "" && { title }),
        ...(description !== "" && { description }),
        ...(focus !== null && { focus: cellOf(focus) }),
      },
      actors,
    },
    {
      date: { name: "DTSTART", holds: { as: "date" } },
      words: { name: "time", holds: { as: "date-text" } },
      title: { name: "SUMMARY", holds: { as: "title" } },
      summary: { name: "DESCRIPTION", holds: { as: "summary" } },
      host: { name: "ORGANIZER", holds: who("host") },
      participant: { name: "ATTENDEE", holds: who("participant") },
      named: { name: "declined", holds: who("named") },
      place: { name: "LOCATION", holds: { as: "place" } },
      status: { name: "STATUS", holds: { as: "status" } },
      topics: { name: "CATEGORIES", holds: { as: "topics", separator: nameSeparator } },
      source: { name: "URL", holds: { as: "source" } },
    },
    found.map(({ place, component, date, words }): KeyedRecord => {
      const own = parties.get(component) ?? [];
      const names = (role: Party["role"]): string =>
        cellOfNames(
          own.flatMap((one) => (one.role === role && !one.isRoom ? [cellOf(one.key)] : [])),
        );
      const property = (name: string): string =>
        textOf(quietly(() => component.getFirstPropertyValue(name)));
      const room = own.find(({ isRoom }) => isRoom)?.name ?? "";
      return {
        place,
        cells: {
          ...{ date, words },
          title: property("summary"),
          summary: property("description"),
          host: names("host"),
          participant: names("participant"),
          named: names("named"),
          place: property("location") || room,
          status: isCancelled
            ? "cancelled"
            : (statuses.get(property("status").toUpperCase()) ?? ""),
          topics: cellOfNames(
            component
              .getAllProperties("categories")
              .flatMap((one) => quietly(() => one.getValues().map(textOf)) ?? []),
          ),
          source: /^https?:\/\//iu.test(property("url")) ? property("url") : "",
        },
      };
    }),
  );
}

const statuses: ReadonlyMap<string, string> = new Map([
  ["CANCELLED", "cancelled"],
  ["TENTATIVE", "planned"],
]);

/** Said outright, or the calendar is called by a person, or an address, that is in it. */
function ownerOf(
  about: CalendarBlocks["about"],
  known: ReadonlyMap<string, KnownActor>,
): string | null {
  const owner = about.get("X-OWNER")?.value.toLowerCase() ?? "";
  if (known.has(owner)) return owner;
  const title = (about.get("X-WR-CALNAME")?.value ?? "").toLowerCase();
  const named = [...known].find(
    ([key, { name }]) =>
      title !== "" && (key === `mailto:${title}` || name.toLowerCase() === title),
  );
  return named?.[0] ?? null;
}

/** Texts and addresses are strings; what is a date or a rule is read elsewhere. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function parameter(property: ICALModule.Property, name: string): string {
  const value = property.getParameter(name) as string | readonly string[] | undefined;
  return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
}
