import { dateOf } from "../model/dates/dateOf.ts";
import type { EventGraph } from "../model/eventGraph.ts";

/**
 * An event graph in one Parquet file: one row an event, its parts, citations and links as JSON in columns of its row, the small tables
 * as JSON in the key-value metadata. `data/README.md` describes it for others; engines read the same names.
 *
 *   { id: "talks", title: { en: "Talks", de: "Gespräche" }, date: "2021-03", … }
 *     → id "talks", title "Talks", date "2021-03", firstDay 18687, lastDay 18717, …, more {"title":{"de":"Gespräche"}}
 */

/** Plain text; `title` and `summary` in the default language. */
export const textColumns = [
  "id",
  "type",
  "title",
  "summary",
  "date",
  "dateBasis",
  "status",
] as const;

/** Days since 1970-01-01, of the same names as in `daysOf`. */
export const dayColumns = [
  "firstDay",
  "lastDay",
  "possibleFirst",
  "possibleLast",
  "certainFirst",
  "certainLast",
] as const;

/** Text that is JSON. */
export const jsonColumns = [
  "dayRuns",
  "place",
  "topics",
  "participations",
  "citations",
  "links",
  "more",
  "order",
] as const;

/** Which rows of a table belong to the event of a row, by this field; it is left out in the column. */
export const tablesOfEvents = {
  participations: "event",
  citations: "event",
  links: "from",
} as const;

export type TableOfEvents = keyof typeof tablesOfEvents;

/** A key of the metadata for each of the small tables: `musubi.actors`. */
export const smallTables = [
  "meta",
  "actors",
  "relations",
  "sources",
  "eventTypes",
  "topics",
  "stories",
] as const satisfies readonly (keyof EventGraph)[];

export const metadataKeys = {
  /** The version of the format; it says that the file is one of these. */
  version: "musubi",
  table: (name: (typeof smallTables)[number]): string => `musubi.${name}`,
  /** What stands beside the tables, and the format does not know. */
  more: "musubi.more",
} as const;

/** Instead of a day: there is no limit on this side. */
const openDay = { before: -(2 ** 31), after: 2 ** 31 - 1 } as const;

type Days = Readonly<Record<(typeof dayColumns)[number], number>>;

/**
 * What a question about days needs of a date, so that an engine need not read EDTF. With a window of the days `a` to `b`, an event is
 *
 *   in order      by firstDay, lastDay, date
 *   possibly in   firstDay is null, or possibleFirst <= b and possibleLast >= a; of several runs, one of them
 *   certainly in  certainFirst >= a and certainLast <= b
 */
export function daysOf(edtf: string | undefined): Days | null {
  const date = dateOf(edtf);
  if (date === null) return null;
  const { known, reach, start, end } = date;
  return {
    firstDay: known.earliest,
    lastDay: known.latest,
    possibleFirst: finite(reach.earliest),
    possibleLast: finite(reach.latest),
    certainFirst: finite(start.earliest),
    certainLast: finite(end.latest),
  };
}

/** [first, last] of each run of possible days, where there are several: "[2022,2025]". */
export function runsOf(edtf: string | undefined): readonly (readonly [number, number])[] | null {
  const date = dateOf(edtf);
  if (date === null || date.shape === "interval" || date.possible.length < 2) return null;
  return date.possible.map(({ earliest, latest }) => [earliest, latest]);
}

const finite = (day: number): number => Math.min(Math.max(day, openDay.before), openDay.after);
