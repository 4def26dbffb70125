import type {
  ActorId,
  Citation,
  EventGraph,
  EventId,
  Participation,
  TimelineEvent,
} from "../eventGraph.ts";
import { facetTable, type FacetTable } from "../facetTable.ts";
import type { GraphIndex, IndexedEvent, Party } from "../graphIndex.ts";
import { type IntLists, intListsWriter, intsOf, inverted } from "../intLists.ts";
import { numbering } from "../numbering.ts";
import { type JsonColumn, jsonColumn, jsonTexts } from "./jsonColumn.ts";
import { packRows, type PackedRows } from "./packRows.ts";
import { packTies, type PackedTies } from "./packTies.ts";
import { type RowTable, rowTable, textColumn, type TextColumn } from "./textColumn.ts";

/**
 * An index made beside the page, as columns of numbers and texts: they go to the page by being handed over, not copied,
 * and a row becomes an object there only when it is looked at (`unpackIndex`). Where there is no Worker the page has
 * the index itself; a property holds both to the same answers.
 *
 *   packIndex(indexGraph(graph))   { ids: { text: "2023-01-10-rome…", starts }, lanes: { forms: [["italy"], …], of: [0, …] }, … }
 *
 * Row r is the event of rank r in time, of the tables the r-th of the file.
 */
export interface PackedIndex {
  /** Of all parts of the graph, in their order. */
  readonly names: readonly string[];
  /** What is neither of events nor in a table. */
  readonly head: Omit<EventGraph, SmallTable | "events" | "participations" | "citations">;
  readonly small: { readonly [Name in SmallTable]: JsonColumn<EventGraph[Name][number]> };
  readonly ids: TextColumn;
  readonly rowOfId: RowTable;
  readonly events: JsonColumn<TimelineEvent>;
  /** Its place in the file. */
  readonly places: Int32Array;
  readonly participations: PackedRows<Participation>;
  readonly citations: PackedRows<Citation>;
  /** Each wording once; -1 is none. */
  readonly dates: { readonly forms: TextColumn; readonly of: Int32Array };
  readonly statuses: Forms<IndexedEvent["status"]>;
  readonly bases: Forms<IndexedEvent["basis"]>;
  readonly firstSources: Forms<IndexedEvent["firstSource"]>;
  readonly lanes: Forms<IndexedEvent["lanes"]>;
  readonly parties: { readonly forms: JsonColumn<Party>; readonly of: IntLists };
  /** Their events, and of each event its actors. */
  readonly byActor: {
    readonly actors: readonly ActorId[];
    readonly rows: IntLists;
    readonly of: IntLists;
  };
  readonly ties: PackedTies;
  readonly facets: { readonly [Facet in Exclude<keyof FacetTable, "partner">]: PackedFacet };
  readonly rest: Pick<GraphIndex, "ownStates" | "lanes" | "years" | "mergedInto">;
}

export type SmallTable = (typeof smallTables)[number];

export const smallTables = [
  "actors",
  "relations",
  "links",
  "sources",
  "eventTypes",
  "topics",
  "stories",
] as const;

/** Few values, and which of them each row has. */
interface Forms<Value> {
  readonly forms: readonly Value[];
  readonly of: Int32Array;
}

interface PackedFacet {
  readonly values: readonly (string | number)[];
  readonly lists: IntLists;
}

export function packIndex(index: GraphIndex): PackedIndex {
  const { graph, events } = index;
  const { participations, citations, events: rows, ...others } = graph;
  const head: Record<string, unknown> = { ...others };
  const small: Record<string, unknown> = {};
  for (const name of smallTables) {
    small[name] = jsonColumn(graph[name] as readonly unknown[]);
    delete head[name];
  }
  const places = intsOf(rows.length, (place) => orderOf(index, rows[place]?.id ?? ""));
  const ordersOf = (own: readonly { readonly event: EventId }[]): Int32Array =>
    eventOrders(index, places, own);
  const ids = textColumn(events.map(({ id }) => id));
  const dates = numbering<string>();
  const columns = {
    dates: intsOf(events.length, (order) => {
      const edtf = events[order]?.date?.edtf;
      return edtf === undefined ? -1 : dates.numberOf(edtf);
    }),
    statuses: formsOf(events, ({ status }) => status),
    bases: formsOf(events, ({ basis }) => basis),
    firstSources: formsOf(events, ({ firstSource }) => firstSource),
    lanes: formsOf(
      events,
      ({ lanes }) => lanes,
      (lanes) => lanes.join(" "),
    ),
  };
  const table = facetTable(index);
  const facet = ({ values, lists }: FacetTable[keyof FacetTable]): PackedFacet => ({
    values,
    lists,
  });
  return {
    names: Object.keys(graph),
    head: head as PackedIndex["head"],
    small: small as PackedIndex["small"],
    ids,
    rowOfId: rowTable(ids),
    events: jsonColumn(rows),
    places: inverted(places, events.length).values,
    participations: packRows(participations, "actor", ordersOf(participations), events.length),
    citations: packRows(citations, "locator", ordersOf(citations), events.length),
    ...columns,
    dates: { forms: textColumn(dates.values), of: columns.dates },
    parties: partiesOf(events),
    byActor: rowsByActor(index),
    ties: packTies(index.ties),
    facets: {
      year: facet(table.year),
      type: facet(table.type),
      topic: facet(table.topic),
      source: facet(table.source),
    },
    rest: {
      ownStates: index.ownStates,
      lanes: index.lanes,
      years: index.years,
      mergedInto: index.mergedInto,
    },
  };
}

const orderOf = ({ eventById }: GraphIndex, id: EventId): number => eventById.get(id)?.order ?? -1;

/** Of each row the rank of its event. Rows mostly go in the order of the file's events: the last and the next are looked at first. */
function eventOrders(
  index: GraphIndex,
  places: Int32Array,
  rows: readonly { readonly event: EventId }[],
): Int32Array {
  const { events } = index.graph;
  let last = 0;
  return intsOf(rows.length, (row) => {
    const id = rows[row]?.event ?? "";
    if (events[last + 1]?.id === id) last += 1;
    return events[last]?.id === id ? (places[last] ?? -1) : orderOf(index, id);
  });
}

function formsOf<Value>(
  events: readonly IndexedEvent[],
  valueOf: (event: IndexedEvent) => Value,
  keyOf: (value: Value) => unknown = (value) => value,
): Forms<Value> {
  const keys = numbering<unknown>();
  const forms: Value[] = [];
  let number = -1;
  const of = intsOf(events.length, (order) => {
    const value = valueOf(events[order] as IndexedEvent);
    // Many events in a row share it.
    if (number >= 0 && forms[number] === value) return number;
    number = keys.numberOf(keyOf(value));
    if (number === forms.length) forms.push(value);
    return number;
  });
  return { forms, of };
}

function partiesOf(events: readonly IndexedEvent[]): PackedIndex["parties"] {
  const known = new Map<ActorId, { readonly party: Party; readonly form: number }[]>();
  const forms = numbering<string>();
  const of = intListsWriter();
  for (const { parties } of events) {
    for (const party of parties) {
      const own = known.get(party.actor) ?? none;
      let form: number | undefined;
      for (const one of own) if (isSameParty(one.party, party)) form = one.form;
      if (form === undefined) {
        form = forms.numberOf(JSON.stringify(party));
        // Lists of persons are of one event each: of those that differ, so many are as many to look through.
        if (own.length < mostCompared) known.set(party.actor, [...own, { party, form }]);
      }
      of.push(form);
    }
    of.endRow();
  }
  const texts = forms.values;
  return { forms: jsonTexts(texts.length, (row) => texts[row] ?? ""), of: of.written() };
}

const mostCompared = 8;
const none: never[] = [];

/** Most parties share their lists (`partyReader`): to compare these is a tenth of the work of making their text. */
const isSameParty = (one: Party, other: Party): boolean =>
  one.presence === other.presence &&
  one.planned === other.planned &&
  one.roles === other.roles &&
  one.persons === other.persons;

/** Events in which an actor has any part, persons too. */
function rowsByActor({ events, actorsIn }: GraphIndex): PackedIndex["byActor"] {
  const actors = numbering<ActorId>();
  const of = intListsWriter();
  for (const event of events) {
    for (const actor of actorsIn(event)) of.push(actors.numberOf(actor));
    of.endRow();
  }
  const written = of.written();
  return { actors: actors.values, rows: inverted(written, actors.values.length), of: written };
}
