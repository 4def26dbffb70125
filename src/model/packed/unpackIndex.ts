import { rememberedLately } from "../../lib/memoize.ts";
import type { Steps } from "../../lib/shortTasks.ts";
import { dateOf } from "../dates/dateOf.ts";
import type { FuzzyDate } from "../dates/fuzzyDate.ts";
import type { ActorId, EventGraph, EventId } from "../eventGraph.ts";
import { facetColumn, keepFacets, type FacetColumn } from "../facetTable.ts";
import { type GraphIndex, type IndexedEvent, smallTables as tablesOf } from "../graphIndex.ts";
import { listAt } from "../intLists.ts";
import { project } from "../projection.ts";
import { type JsonColumn, rowCount, valueAt } from "./jsonColumn.ts";
import { PackedEvent, type EventColumns } from "./packedEvent.ts";
import { type PackedIndex, type SmallTable, smallTables } from "./packIndex.ts";
import { type PackedRows, rowAt } from "./packRows.ts";
import { unpackTies } from "./packTies.ts";
import { rowsOfStep } from "./rowsOfStep.ts";
import { rowOf, textAt } from "./textColumn.ts";
import { keepTables, wholeTable, type WholeTable } from "./wholeTables.ts";

/**
 * The index that came from a Worker as columns, in short steps: for an event only an object that knows its rank is
 * made. The tables of the graph that hold its events come whole when somebody asks for them.
 */
export function* unpackIndex(packed: PackedIndex): Steps<GraphIndex> {
  const dates: (FuzzyDate | null)[] = [];
  for (let row = 0; row < rowCount(packed.dates.forms); row += 1) {
    if (row % rowsOfStep === 0) yield;
    dates.push(dateOf(textAt(packed.dates.forms, row)));
  }
  const columns = columnsOf(packed, dates);
  const events: IndexedEvent[] = [];
  for (let order = 0; order < packed.places.length; order += 1) {
    if (order % rowsOfStep === 0) yield;
    events.push(new PackedEvent(columns, order));
  }
  const graph = graphOf(packed, yield* smallOf(packed));
  yield;
  const ties = yield* unpackTies(packed.ties);
  yield;
  const projection = project(events, ties);
  yield;
  const index: GraphIndex = {
    ...tablesOf(graph),
    ...packed.rest,
    graph,
    events,
    eventById: eventsById(packed, events),
    eventsByActor: eventsByActor(packed, events),
    actorsIn: actorsIn(packed),
    ties,
    projection,
  };
  const { year, type, topic, source } = packed.facets;
  keepFacets(index, {
    partner: facetColumn(ties.actors, ties.present),
    year: facetColumn(year.values, year.lists) as FacetColumn<number>,
    type: facetColumn(type.values, type.lists) as FacetColumn<string>,
    topic: facetColumn(topic.values, topic.lists) as FacetColumn<string>,
    source: facetColumn(source.values, source.lists) as FacetColumn<string>,
  });
  return index;
}

function columnsOf(packed: PackedIndex, dates: readonly (FuzzyDate | null)[]): EventColumns {
  const { ids, events, places, statuses, bases, firstSources, lanes, parties } = packed;
  const formAt =
    <Value>({ forms, of }: { forms: readonly Value[]; of: Int32Array }) =>
    (order: number): Value =>
      forms[of[order] ?? 0] as Value;
  const partyOf = remembered(parties.forms);
  return {
    id: (order) => textAt(ids, order),
    row: rememberedLately(mostRemembered, (order) => valueAt(events, places[order] ?? 0)),
    date: (order) => dates[packed.dates.of[order] ?? -1] ?? null,
    status: formAt(statuses),
    basis: formAt(bases),
    firstSource: formAt(firstSources),
    lanes: formAt(lanes),
    parties: rememberedLately(mostRemembered, (order) => listAt(parties.of, order, partyOf)),
    participations: rememberedLately(mostRemembered, (order) =>
      ownRows(packed, packed.participations, order),
    ),
    citations: rememberedLately(mostRemembered, (order) =>
      ownRows(packed, packed.citations, order),
    ),
  };
}

/** More than a page shows. All of 90,730 events, once read for a text or a file, were 40 MB that nobody looked at again. */
const mostRemembered = 4000;

/** The same row gives the same object. */
function remembered<Value>(column: JsonColumn<Value>): (row: number) => Value {
  const made: (Value | undefined)[] = [];
  return (row) => (made[row] ??= valueAt(column, row));
}

const ownRows = <Row extends object>(
  packed: PackedIndex,
  rows: PackedRows<Row>,
  order: number,
): readonly Row[] => listAt(rows.byEvent, order, (row) => rowAt(rows, packed.ids, row));

function* smallOf(packed: PackedIndex): Steps<Pick<EventGraph, SmallTable>> {
  const found: Record<string, unknown[]> = {};
  for (const name of smallTables) {
    const column: JsonColumn<unknown> = packed.small[name];
    const rows: unknown[] = [];
    for (let row = 0; row < rowCount(column); row += 1) {
      if (row % rowsOfStep === 0) yield;
      rows.push(valueAt(column, row));
    }
    found[name] = rows;
  }
  return found as unknown as Pick<EventGraph, SmallTable>;
}

/** Its parts in the order of the file, for it may be written again. */
function graphOf(packed: PackedIndex, small: Pick<EventGraph, SmallTable>): EventGraph {
  const { events, participations, citations, head, names } = packed;
  const whole: Readonly<Record<string, WholeTable>> = {
    events: wholeTable(rowCount(events), (row) => valueAt(events, row)),
    participations: wholeTable(participations.of.length, (row) =>
      rowAt(participations, packed.ids, row),
    ),
    citations: wholeTable(citations.of.length, (row) => rowAt(citations, packed.ids, row)),
  };
  const here: Readonly<Record<string, unknown>> = { ...head, ...small };
  const graph = {} as EventGraph;
  for (const name of names)
    Object.defineProperty(graph, name, {
      enumerable: true,
      get: whole[name] ?? (() => here[name]),
    });
  keepTables(graph, whole);
  return graph;
}

function eventsById(
  { ids, rowOfId }: PackedIndex,
  events: readonly IndexedEvent[],
): GraphIndex["eventById"] {
  const get = (id: EventId): IndexedEvent | undefined => events[rowOf(ids, rowOfId, id)];
  return { get, has: (id) => get(id) !== undefined };
}

function actorsIn({ byActor: { actors, of } }: PackedIndex): GraphIndex["actorsIn"] {
  return ({ order }) => listAt(of, order, (number) => actors[number] ?? "");
}

function eventsByActor(
  { byActor: { actors, rows } }: PackedIndex,
  events: readonly IndexedEvent[],
): GraphIndex["eventsByActor"] {
  const numbers = new Map(actors.map((actor, number) => [actor, number]));
  const made = new Map<ActorId, readonly IndexedEvent[]>();
  return {
    get: (actor) => {
      const number = numbers.get(actor);
      if (number === undefined) return undefined;
      const known = made.get(actor) ?? listAt(rows, number, (row) => events[row] as IndexedEvent);
      made.set(actor, known);
      return known;
    },
  };
}
