import { longestCell } from "../workbookText.ts";
import { isRecord } from "../../lib/isRecord.ts";
import { yearOfEpochDay } from "../../model/dates/calendar.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import type { EventGraph, Localized } from "../../model/eventGraph.ts";

/**
 * What a format of others cannot hold of an event graph, and whether a graph has any of it. The words are in the
 * catalogues (`exporting.losses`); the tests hold that all that is not lost comes back.
 *
 *   lossesIn(graph, ["roles", "stories"]) → ["roles"]: it has no stories
 */
const has = {
  /** All languages but one. */
  languages: ({ meta, ...tables }: EventGraph) =>
    [meta.title, meta.description, ...Object.values(tables).flatMap(textsOf)].some(
      (text) => Object.keys(text).length > 1,
    ),
  "undated-events": ({ events }: EventGraph) => events.some(({ date }) => dateOf(date) === null),
  /** All of a date but a day, a month, a year, and from one to another. */
  "date-doubt": ({ events }: EventGraph) =>
    events.some(({ date }) => date !== undefined && !plainDate.test(date)),
  /** Months and years become days. */
  "date-precision": ({ events }: EventGraph) =>
    events.some(
      ({ date }) =>
        date !== undefined && !/^-?\d{4}-\d\d-\d\d(?:\/-?\d{4}-\d\d-\d\d)?$/u.test(date),
    ),
  /** Events before the year 1. */
  "early-events": ({ events }: EventGraph) =>
    events.some(({ date }) => {
      const known = dateOf(date)?.known;
      return known !== undefined && yearOfEpochDay(known.earliest) < 1;
    }),
  /** How a date is known, and in which words. */
  "date-basis": ({ events }: EventGraph) =>
    events.some(
      ({ dateBasis, dateNote, dateText }) =>
        dateBasis !== "unrecorded" || dateNote !== undefined || dateText !== undefined,
    ),
  status: ({ events }: EventGraph) => events.some(({ status }) => status !== "unrecorded"),
  roles: ({ participations }: EventGraph) =>
    participations.some(({ role }) => role !== "participant"),
  /** Who is only spoken about. */
  subjects: ({ participations }: EventGraph) =>
    participations.some(({ role }) => role === "subject"),
  parties: ({ participations }: EventGraph) => participations.length > 0,
  /** All that take part but one. */
  "further-parties": ({ participations }: EventGraph) =>
    new Set(participations.map(({ event }) => event)).size < participations.length,
  /** Persons apart from whom they act for. */
  persons: ({ participations, relations }: EventGraph) =>
    participations.some(({ onBehalfOf }) => onBehalfOf !== undefined) ||
    relations.some(({ type }) => type === "holds_office"),
  relations: ({ relations }: EventGraph) => relations.length > 0,
  /** Events in which fewer than two take part. */
  "lone-events": ({ events, participations }: EventGraph) => {
    const counts = new Map<string, number>();
    for (const { event, role } of participations)
      if (role !== "subject") counts.set(event, (counts.get(event) ?? 0) + 1);
    return events.some(({ id }) => (counts.get(id) ?? 0) < 2);
  },
  summaries: ({ events }: EventGraph) => events.some(({ summary }) => summary !== undefined),
  types: ({ eventTypes }: EventGraph) => eventTypes.length > 1,
  topics: ({ events }: EventGraph) => events.some(({ topics = [] }) => topics.length > 0),
  places: ({ events }: EventGraph) => events.some(({ place }) => place !== undefined),
  links: ({ links }: EventGraph) => links.length > 0,
  /** Short names, codes and colours of actors. */
  "actor-details": ({ actors }: EventGraph) =>
    actors.some(
      ({ code, shortName, tone }) =>
        code !== undefined || shortName !== undefined || tone !== undefined,
    ),
  sources: ({ citations }: EventGraph) => citations.length > 0,
  /** Places in sources, what they say of single fields, and where they disagree. */
  citations: ({ citations }: EventGraph) =>
    citations.some(
      ({ field, locator, stance }) =>
        field !== undefined || locator !== undefined || stance !== "supports",
    ),
  /** What is longer than a cell may be is cut. */
  "long-texts": (graph: EventGraph) => hasLongText(graph),
  stories: ({ stories }: EventGraph) => stories.length > 0,
  /** Who is in the middle, and the lanes. */
  focus: ({ meta }: EventGraph) => meta.focus !== undefined || meta.partners.length > 0,
  /** Short titles, ids, and what Musubi itself does not know. */
  ids: () => true,
} satisfies Readonly<Record<string, (graph: EventGraph) => boolean>>;

const day = String.raw`-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?`;
const plainDate = new RegExp(`^${day}(?:/${day})?$`, "u");

export type Loss = keyof typeof has;

/** In the order of the list above: what is missed most comes first. */
export const lossesIn = (graph: EventGraph, losses: readonly Loss[]): readonly Loss[] =>
  (Object.keys(has) as Loss[]).filter((loss) => losses.includes(loss) && has[loss](graph));

const hasLongText = (value: unknown): boolean =>
  typeof value === "string"
    ? value.length > longestCell
    : typeof value === "object" && value !== null && Object.values(value).some(hasLongText);

/** All texts in languages of rows, however deep; the parameters of a scene look alike and are none. */
function textsOf(rows: unknown): readonly Localized[] {
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown) => (isRecord(row) ? textsOfRow(row) : []));
}

function textsOfRow(row: Readonly<Record<string, unknown>>): readonly Localized[] {
  return Object.entries(row).flatMap(([field, value]) => {
    if (Array.isArray(value)) return textsOf(value);
    if (!isRecord(value) || field === "view") return [];
    const isText = Object.values(value).every((one) => typeof one === "string");
    return isText ? [value as Localized] : textsOfRow(value);
  });
}
