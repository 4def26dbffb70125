import { lazy } from "../lib/memoize.ts";
import { atOnce, type Steps } from "../lib/shortTasks.ts";
import { compareDates, type FuzzyDate } from "./dates/fuzzyDate.ts";
import { dateOf } from "./dates/dateOf.ts";
import { beginOrDueYear } from "./dates/years.ts";
import type {
  Actor,
  ActorId,
  Citation,
  EventGraph,
  EventId,
  EventLink,
  EventType,
  Participation,
  Source,
  SourceId,
  TimelineEvent,
  Topic,
} from "./eventGraph.ts";
import { rowsOfStep } from "./packed/rowsOfStep.ts";
import { lanesOf, partyOrder, usedLanes, type Lane } from "./lanes.ts";
import {
  officesByPerson,
  ownStates,
  partyReader,
  type OfficesByPerson,
  type PartiesOf,
  type Party,
} from "./parties.ts";
import type { OwnStates } from "./pairs.ts";
import { project, type Projection } from "./projection.ts";
import { tieTable, type TieTable } from "./tieTable.ts";

/**
 * An event graph made ready for questions: events in order of time with their date, parties and
 * citations at hand, every table by id. Built once; ids are keys of `Map`s, never of objects.
 *
 *   indexGraph(graph).eventById.get("2023-01-10-rome")?.parties.map((party) => party.actor)
 *     → ["japan", "italy"]
 */
export interface IndexedEvent {
  readonly id: EventId;
  readonly row: TimelineEvent;
  /** Rank in time, from 0. */
  readonly order: number;
  readonly status: TimelineEvent["status"];
  /** How its date is known. */
  readonly basis: TimelineEvent["dateBasis"];
  /** Of its first citation. */
  readonly firstSource: SourceId | null;
  /** null: the file gives none. */
  readonly date: FuzzyDate | null;
  readonly participations: readonly Participation[];
  /** One an actor: the focus first, then partners in their order, then by id. */
  readonly parties: readonly Party[];
  readonly citations: readonly Citation[];
  /** Ids of the lanes it belongs to, in lane order, never empty. */
  readonly lanes: readonly string[];
}

/** One that has a place in time. */
export type DatedEvent = IndexedEvent & { readonly date: FuzzyDate };

export const hasDate = (event: IndexedEvent): event is DatedEvent => event.date !== null;

/** Of events in order of time, those that have a place in it: the same list where all have. */
export function datedOf(events: readonly IndexedEvent[]): readonly DatedEvent[] {
  const end = events.findLastIndex(hasDate) + 1;
  return (end === events.length ? events : events.slice(0, end)) as readonly DatedEvent[];
}

export interface GraphIndex {
  readonly graph: EventGraph;
  /** In order of time; those without a date last. */
  readonly events: readonly IndexedEvent[];
  readonly eventById: Pick<ReadonlyMap<EventId, IndexedEvent>, "get" | "has">;
  readonly actorById: ReadonlyMap<ActorId, Actor>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly eventTypeById: ReadonlyMap<string, EventType>;
  readonly topicById: ReadonlyMap<string, Topic>;
  /** Events in which an actor has any part, persons too, in order of time. */
  readonly eventsByActor: Pick<ReadonlyMap<ActorId, readonly IndexedEvent[]>, "get">;
  /** The other way round: each once, without reading the rows. */
  readonly actorsIn: (event: IndexedEvent) => readonly ActorId[];
  readonly offices: OfficesByPerson;
  /** Whom each person acts for anywhere, or holds an office of. */
  readonly ownStates: OwnStates;
  readonly lanes: readonly Lane[];
  readonly linksFrom: ReadonlyMap<EventId, readonly EventLink[]>;
  readonly linksTo: ReadonlyMap<EventId, readonly EventLink[]>;
  /** The years in which an event begins or falls due, ascending. */
  readonly years: readonly number[];
  readonly ties: TieTable;
  /** Of all events. */
  readonly projection: Projection;
  /** Who the actors are now that a person has merged into others. */
  readonly mergedInto: ReadonlyMap<ActorId, ActorId>;
}

export type { Party } from "./parties.ts";

/** Expects a parsed graph: a date that does not parse is none. */
export function indexGraph(
  graph: EventGraph,
  mergedInto: ReadonlyMap<ActorId, ActorId> = new Map(),
): GraphIndex {
  return atOnce(indexSteps(graph, mergedInto));
}

/** The same in steps. */
export function* indexSteps(
  graph: EventGraph,
  mergedInto: ReadonlyMap<ActorId, ActorId> = new Map(),
): Steps<GraphIndex> {
  const small = smallTables(graph);
  const listed = yield* listedEvents(graph);
  const events = inOrderOfTime(listed, graph.links);
  yield;
  const eventById = byId(events);
  yield* addRows(graph, listed, eventById);
  yield* addParties(graph, events, partyReader(small.actorById, small.offices));
  const states = ownStates(graph.relations, graph.participations);
  const ties = yield* tieTable(events, states);
  yield;
  const eventsByActor = lazy(() => groupByActor(events));
  return {
    ...small,
    graph,
    events,
    eventById,
    get eventsByActor() {
      return eventsByActor();
    },
    actorsIn,
    ownStates: states,
    lanes: usedLanes(events, graph.meta.partners),
    years: [...new Set(datedOf(events).map(({ date }) => beginOrDueYear(date)))].toSorted(
      (a, b) => a - b,
    ),
    ties,
    projection: project(events, ties),
    mergedInto,
  };
}

/** What needs no event: soon made wherever the graph is. */
export function smallTables(graph: Omit<EventGraph, "events" | "participations" | "citations">) {
  return {
    actorById: byId(graph.actors),
    sourceById: byId(graph.sources),
    eventTypeById: byId(graph.eventTypes),
    topicById: byId(graph.topics),
    offices: officesByPerson(graph.relations),
    linksFrom: groupBy(graph.links, (link) => link.from),
    linksTo: groupBy(graph.links, (link) => link.to),
  };
}

/** While it is put together. One map finds it for all of its rows: 90,730 events have 450,000. */
interface OpenEvent extends IndexedEvent {
  order: number;
  firstSource: SourceId | null;
  participations: Participation[];
  parties: readonly Party[];
  citations: Citation[];
  lanes: readonly string[];
}

const none: never[] = [];

/** In the order of the file. */
function* listedEvents(graph: EventGraph): Steps<OpenEvent[]> {
  const events: OpenEvent[] = [];
  for (const row of graph.events) {
    if (events.length % rowsOfStep === 0) yield;
    events.push({
      id: row.id,
      row,
      order: 0,
      status: row.status,
      basis: row.dateBasis,
      firstSource: null,
      date: dateOf(row.date),
      participations: none,
      parties: none,
      citations: none,
      lanes: none,
    });
  }
  return events;
}

/** Of one date what has parts comes first, as in the column of its dots, and its parts last. */
function inOrderOfTime(listed: readonly OpenEvent[], links: EventGraph["links"]): OpenEvent[] {
  const dates = links.some(({ type }) => type === "part_of")
    ? new Map(listed.map(({ id, date }) => [id, date]))
    : new Map<EventId, OpenEvent["date"]>();
  const rank = new Map<EventId, number>();
  for (const { type, from, to } of links) {
    const [own, whole] = [dates.get(from), dates.get(to)];
    if (type !== "part_of" || own === undefined || whole === undefined) continue;
    if (compareDates(own, whole) !== 0) continue;
    rank.set(from, 1);
    if (!rank.has(to)) rank.set(to, -1);
  }
  const rankOf = ({ id }: OpenEvent): number => rank.get(id) ?? 0;
  const events = listed.toSorted(
    (a, b) => compareDates(a.date, b.date) || rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1),
  );
  events.forEach((event, order) => {
    event.order = order;
  });
  return events;
}

/** Rows mostly go in the order of the file's events: the one found last and the next are looked at first. */
function* addRows(
  graph: EventGraph,
  listed: readonly OpenEvent[],
  eventById: ReadonlyMap<EventId, OpenEvent>,
): Steps<void> {
  let last = 0;
  const eventOf = (id: EventId): OpenEvent | undefined => {
    if (listed[last + 1]?.id === id) last += 1;
    return listed[last]?.id === id ? listed[last] : eventById.get(id);
  };
  let count = 0;
  for (const row of graph.participations) {
    if (count++ % rowsOfStep === 0) yield;
    const event = eventOf(row.event);
    if (event) event.participations = added(event.participations, row);
  }
  for (const row of graph.citations) {
    if (count++ % rowsOfStep === 0) yield;
    const event = eventOf(row.event);
    if (event === undefined) continue;
    event.citations = added(event.citations, row);
    event.firstSource ??= row.source;
  }
}

/** An array that is pushed to keeps room for 16 more, which for 90,000 short lists is 24 MB. */
function added<Row>(list: Row[], row: Row): Row[] {
  if (list.length === 0) return [row];
  if (list.length < 8) return [...list, row];
  list.push(row);
  return list;
}

function* addParties(
  graph: EventGraph,
  events: readonly OpenEvent[],
  partiesOf: PartiesOf,
): Steps<void> {
  const { focus, partners } = graph.meta;
  const byRank = partyOrder(graph.meta);
  for (const event of events) {
    if (event.order % rowsOfStep === 0) yield;
    const { participations, date, row } = event;
    const planned = row.status === "planned" || row.status === "expected";
    event.parties = partiesOf(participations, date, planned).sort(byRank);
    event.lanes = lanesOf(event.parties, focus, partners);
  }
}

function actorsIn({ parties, participations }: IndexedEvent): readonly ActorId[] {
  // Most events have two: a set for each of 90,000 events takes as long as all else of it.
  if (participations.length > fewParts)
    return [...new Set([...parties, ...participations].map(({ actor }) => actor))];
  const own: ActorId[] = [];
  for (const { actor } of parties) own.push(actor);
  for (const { actor } of participations) if (!own.includes(actor)) own.push(actor);
  return own;
}

const fewParts = 16;

function groupByActor(events: readonly IndexedEvent[]): ReadonlyMap<ActorId, IndexedEvent[]> {
  const groups = new Map<ActorId, IndexedEvent[]>();
  const add = (actor: ActorId, event: IndexedEvent): void => {
    const group = groups.get(actor);
    if (group === undefined) groups.set(actor, [event]);
    else group.push(event);
  };
  for (const event of events) for (const actor of actorsIn(event)) add(actor, event);
  return groups;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) found.set(row.id, row);
  return found;
}

function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
