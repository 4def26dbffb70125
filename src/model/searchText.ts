import type { Actor, Localized } from "./eventGraph.ts";
import { foldText } from "./search/searchKey.ts";
import type { GraphIndex, IndexedEvent } from "./graphIndex.ts";

/**
 * What a text filter looks through: all words about an event in all languages, its type and topics, its
 * participants under every name they have, its place and its sources. Written once for an index, when first
 * needed: folding 90,000 events takes most of a second.
 */
const haystacks = new WeakMap<GraphIndex, readonly string[]>();

/** Whether every word is found somewhere in the words about the event. */
export function textMatcher(
  index: GraphIndex,
  text: string,
): ((event: IndexedEvent) => boolean) | null {
  const words = foldText(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return null;
  const hay = haystacksOf(index);
  return (event) => words.every((word) => hay[event.order]?.includes(word));
}

function haystacksOf(index: GraphIndex): readonly string[] {
  let hay = haystacks.get(index);
  if (hay === undefined) {
    const names = new Map([...index.actorById].map(([id, actor]) => [id, namesOf(actor)]));
    const sources = new Map([...index.sourceById].map(([id, { title }]) => [id, title]));
    const kinds = { types: saidBy(index.eventTypeById), topics: saidBy(index.topicById) };
    hay = index.events.map((event) => foldText(wordsAbout(event, names, sources, kinds)));
    haystacks.set(index, hay);
  }
  return hay;
}

function wordsAbout(
  { row, date, participations, parties, citations }: IndexedEvent,
  names: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
  kinds: { readonly types: Said; readonly topics: Said },
): string {
  const actors = new Set([...participations, ...parties].map(({ actor }) => actor));
  return [
    ...allOf(row.title),
    ...allOf(row.shortTitle),
    ...allOf(row.summary),
    ...allOf(row.place?.name),
    kinds.types.get(row.type) ?? "",
    ...(row.topics ?? []).map((topic) => kinds.topics.get(topic) ?? ""),
    row.dateText ?? "",
    date.edtf,
    ...[...actors].map((actor) => names.get(actor) ?? ""),
    ...citations.map(({ source }) => sources.get(source) ?? ""),
  ].join("\n");
}

type Said = ReadonlyMap<string, string>;

function saidBy(rows: ReadonlyMap<string, { readonly name: Localized }>): Said {
  return new Map([...rows].map(([id, { name }]) => [id, allOf(name).join("\n")]));
}

function namesOf(actor: Actor): string {
  return [
    ...allOf(actor.name),
    ...allOf(actor.shortName),
    ...(actor.aliases ?? []),
    actor.code ?? "",
  ].join("\n");
}

function allOf(text: Localized | undefined): readonly string[] {
  return text === undefined ? [] : Object.values(text);
}
