import { type EpochDay, fromEpochDay } from "../model/dates/calendar.ts";
import type { FuzzyDate } from "../model/dates/fuzzyDate.ts";
import type {
  Citation,
  EventGraph,
  Participation,
  Source,
  TimelineEvent,
} from "../model/eventGraph.ts";
import { type GraphIndex, type IndexedEvent, indexGraph } from "../model/graphIndex.ts";

/**
 * An event graph as the engines keep it: a row of integers for each event, with its rows of the graph as one text, and the small
 * tables in one `Frame`. Actors and types are numbered by id, events by time.
 *
 *   japan + italy on 2023-01-10 → { event: 0, day: 19367, month: 24276, year: 2023, first: 19367, last: 19367, type: 0,
 *                                    parties: [0, 1], body: '{"event":{"id":"2023-01-10-rome",…},…}' }
 */
export interface EngineTables {
  readonly frame: Frame;
  readonly rows: readonly EventNumbers[];
  readonly body: (row: EventNumbers) => string;
}

/** What is in memory wherever questions are answered; it is kept as one text. */
export interface Frame {
  /** Of this state of the data: another content has another. */
  readonly data: string;
  readonly graph: Pick<
    EventGraph,
    "musubi" | "meta" | "actors" | "relations" | "eventTypes" | "topics" | "links"
  >;
  /** By number: how many events each actor takes part in. */
  readonly actorEvents: readonly number[];
  readonly events: number;
  readonly first: EpochDay | null;
  readonly last: EpochDay | null;
  /** In which events begin, ascending; the last is that of events without a date, if there are any. */
  readonly years: readonly number[];
}

export interface EventNumbers {
  readonly event: number;
  /** On which it begins, or may; `undated` without a date, as are month and year. */
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** The days between which it may lie. */
  readonly first: number;
  readonly last: number;
  readonly type: number;
  /** Who takes part or is named, ascending. */
  readonly parties: readonly number[];
}

/** The rows of the graph that belong to one event. */
export interface EventBody {
  readonly event: TimelineEvent;
  readonly participations: readonly Participation[];
  readonly citations: readonly Citation[];
  readonly sources: readonly Source[];
}

/** Behind every day that there is. */
export const undated = 2 ** 31 - 1;
const earliest = -(2 ** 31) + 1;

export function engineTables(graph: EventGraph): EngineTables {
  const index = indexGraph(graph);
  const actors = byId(graph.actors);
  const eventTypes = byId(graph.eventTypes);
  const actorNumber = numbers(actors);
  const typeNumber = numbers(eventTypes);
  const actorEvents: number[] = actors.map(() => 0);
  const rows = index.events.map((event): EventNumbers => {
    const parties = event.parties
      .filter(({ presence }) => presence !== "subject")
      .map(({ actor }) => actorNumber.get(actor) ?? -1)
      .sort((a, b) => a - b);
    for (const party of parties) actorEvents[party] = (actorEvents[party] ?? 0) + 1;
    return {
      event: event.order,
      ...daysOf(event.date),
      type: typeNumber.get(event.row.type) ?? -1,
      parties,
    };
  });
  const days = rows.map(({ day }) => day).filter((day) => day !== undated);
  const { musubi, meta, relations, topics, links } = graph;
  const frame = {
    graph: { musubi, meta, actors, relations, eventTypes, topics, links },
    actorEvents,
    events: rows.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    years: [...new Set(rows.map(({ year }) => year))],
  };
  return {
    frame: { data: fingerprint(JSON.stringify(frame), index), ...frame },
    rows,
    body: ({ event }) => bodyOf(index, event),
  };
}

function daysOf(
  date: FuzzyDate | null,
): Pick<EventNumbers, "day" | "month" | "year" | "first" | "last"> {
  if (date === null)
    return { day: undated, month: undated, year: undated, first: earliest, last: undated };
  const day = bounded(date.known.earliest);
  const { year, month } = fromEpochDay(day);
  const [first, last] = [bounded(date.reach.earliest), bounded(date.reach.latest)];
  return { day, month: year * 12 + month - 1, year, first, last };
}

const bounded = (day: number): number => Math.min(Math.max(day, earliest), undated - 1);

function bodyOf(index: GraphIndex, at: number): string {
  const event = index.events[at];
  return event === undefined ? "" : JSON.stringify(rowsOf(index, event));
}

function rowsOf({ sourceById }: GraphIndex, event: IndexedEvent): EventBody {
  const { row, participations, citations } = event;
  const sources = [...new Set(citations.map(({ source }) => source))].flatMap(
    (id) => sourceById.get(id) ?? [],
  );
  return { event: row, participations, citations, sources };
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const numbers = (rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ id }, number) => [id, number]));

/** Of all the texts, 53 bits: it tells states of the data apart, and guards nothing. */
function fingerprint(frame: string, index: GraphIndex): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 2_654_435_761);
      b = Math.imul(b ^ code, 1_597_334_677);
    }
  };
  add(frame);
  for (let at = 0; at < index.events.length; at += 1) add(bodyOf(index, at));
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return ((b & 0x1fffff) * 2 ** 32 + (a >>> 0)).toString(16).padStart(14, "0");
}
