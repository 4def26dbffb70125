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
import { type IntLists, intListsWriter, inverted } from "../intLists.ts";
import { numbering } from "../numbering.ts";
import { type JsonColumn, jsonColumn, jsonTexts } from "./jsonColumn.ts";
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

/** Rows of events, most of which say the same but for their event: each wording once. */
export interface PackedRows<Row> {
  readonly forms: JsonColumn<Row>;
  readonly of: Int32Array;
  /** The rank of its event; -1: it has none. */
  readonly event: Int32Array;
  readonly byEvent: IntLists;
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
  const orderOf = (id: EventId): number => index.eventById.get(id)?.order ?? -1;
  const ids = textColumn(events.map(({ id }) => id));
  const dates = numbering<string>();
  const columns = {
    dates: Int32Array.from(events, ({ date }) => (date === null ? -1 : dates.numberOf(date.edtf))),
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
    places: inverted(
      Int32Array.from(rows, ({ id }) => orderOf(id)),
      events.length,
    ).values,
    participations: packRows(participations, ({ actor }) => actor, orderOf, events.length),
    citations: packRows(citations, ({ locator }) => locator, orderOf, events.length),
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

function formsOf<Value>(
  events: readonly IndexedEvent[],
  valueOf: (event: IndexedEvent) => Value,
  keyOf: (value: Value) => unknown = (value) => value,
): Forms<Value> {
  const keys = numbering<unknown>();
  const forms: Value[] = [];
  const of = Int32Array.from(events, (event) => {
    const value = valueOf(event);
    const number = keys.numberOf(keyOf(value));
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
      const own = known.get(party.actor) ?? [];
      let form = own.find((one) => isSameParty(one.party, party))?.form;
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

function packRows<Row extends { readonly event: EventId }>(
  rows: readonly Row[],
  keyOf: (row: Row) => unknown,
  orderOf: (id: EventId) => number,
  events: number,
): PackedRows<Row> {
  const forms = numbering<string>();
  const event = Int32Array.from(rows, (row) => orderOf(row.event));
  const known = new Map<unknown, { readonly row: Row; readonly form: number }[]>();
  const of = Int32Array.from(rows, (row, at) => {
    if (event[at] === -1) return forms.numberOf(JSON.stringify(row));
    const alike = known.get(keyOf(row));
    const same = alike?.find((one) => saysTheSame(one.row, row))?.form;
    if (same !== undefined) return same;
    const form = forms.numberOf(JSON.stringify({ ...row, event: "" }));
    if (alike === undefined) known.set(keyOf(row), [{ row, form }]);
    else if (alike.length < mostCompared) alike.push({ row, form });
    return form;
  });
  const texts = forms.values;
  return {
    forms: jsonTexts(texts.length, (row) => texts[row] ?? ""),
    of,
    event,
    byEvent: inverted(event, events),
  };
}

/** Of all fields but the event, in the same order: to compare them takes a fifth of the time of their text. */
function saysTheSame<Row extends object>(one: Row, other: Row): boolean {
  const [fields, others] = [Object.keys(one), Object.keys(other)];
  return (
    fields.length === others.length &&
    fields.every((field, at) => {
      const value = one[field as keyof Row];
      return (
        field === others[at] &&
        (field === "event" || (value === other[field as keyof Row] && typeof value === "string"))
      );
    })
  );
}
