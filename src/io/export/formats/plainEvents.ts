import type { Language } from "../../../i18n/locales.ts";
import { dateOf } from "../../../model/dates/dateOf.ts";
import { compareDates, type FuzzyDate } from "../../../model/dates/fuzzyDate.ts";
import type {
  Actor,
  Citation,
  EventGraph,
  Localized,
  Role,
  Source,
  TimelineEvent,
} from "../../../model/eventGraph.ts";
import { localizedText } from "../../../model/localizedText.ts";

/**
 * Events in one language with all that belongs to them, in the order of time: what formats of others are written from.
 *
 *   { id: "2023-01-10-rome", title: "Talks in Rome", date, type: "Meeting", parties: [{ name: "Italy", role: "host", … }], … }
 */
export interface PlainEvent {
  readonly id: string;
  readonly row: TimelineEvent;
  readonly title: string;
  readonly summary: string;
  /** null: it has none. */
  readonly date: FuzzyDate | null;
  readonly type: string;
  readonly place: string;
  readonly topics: readonly string[];
  /** Each actor once. */
  readonly parties: readonly PlainParty[];
  /** What is cited for the event as a whole or a field of it. */
  readonly cited: readonly { readonly source: Source; readonly citation: Citation }[];
}

export interface PlainParty {
  readonly actor: Actor;
  readonly name: string;
  readonly role: Role;
}

export interface PlainGraph {
  readonly title: string;
  readonly description: string;
  readonly events: readonly PlainEvent[];
  readonly text: (text: Localized | undefined) => string;
}

export function plainGraph(graph: EventGraph, language: Language): PlainGraph {
  const text = (of: Localized | undefined): string =>
    localizedText(of, language, graph.meta.defaultLanguage);
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    new Map(rows.map((row) => [row.id, row]));
  const [actors, sources] = [byId(graph.actors), byId(graph.sources)];
  const [types, topics] = [byId(graph.eventTypes), byId(graph.topics)];
  const parties = new Map<string, Map<string, PlainParty>>();
  for (const { event, actor: id, role } of graph.participations) {
    const actor = actors.get(id);
    const own = parties.get(event) ?? new Map<string, PlainParty>();
    parties.set(event, own);
    if (actor !== undefined && !own.has(id)) own.set(id, { actor, name: text(actor.name), role });
  }
  const cited = new Map<string, { readonly source: Source; readonly citation: Citation }[]>();
  for (const citation of graph.citations) {
    const source = sources.get(citation.source);
    if (source === undefined) continue;
    const own = cited.get(citation.event);
    if (own === undefined) cited.set(citation.event, [{ source, citation }]);
    else own.push({ source, citation });
  }
  const events = graph.events.map((row): PlainEvent => ({
    id: row.id,
    row,
    title: text(row.title),
    summary: text(row.summary),
    date: dateOf(row.date),
    type: text(types.get(row.type)?.name),
    place: text(row.place?.name),
    topics: (row.topics ?? []).map((id) => text(topics.get(id)?.name)),
    parties: [...(parties.get(row.id)?.values() ?? [])],
    cited: cited.get(row.id) ?? [],
  }));
  return {
    title: text(graph.meta.title),
    description: text(graph.meta.description),
    events: events.toSorted((a, b) => compareDates(a.date, b.date)),
    text,
  };
}

/** The sources of an event, each once, in the order of its citations. */
export const sourcesCited = ({ cited }: PlainEvent): readonly Source[] => [
  ...new Map(cited.map(({ source }) => [source.id, source])).values(),
];

/** Who took part or was counted on; who is only spoken about is none. */
export const thoseInvolved = ({ parties }: PlainEvent): readonly PlainParty[] =>
  parties.filter(({ role }) => role !== "subject");

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
