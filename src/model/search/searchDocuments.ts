import type { Actor, ActorId, Localized } from "../eventGraph.ts";
import type { GraphIndex, IndexedEvent } from "../graphIndex.ts";

/**
 * Everything that can be gone to, each with the words under which it is found, and what those words are:
 *
 *   { kind: "actor", id: "south-korea", parts: [{ field: "title", text: "South Korea" },
 *     { field: "title", text: "Südkorea" }, { field: "alias", text: "Suedkorea" }, …] }
 *
 * They are written when asked for by number, never all at once: there may be 90,000.
 */
export const searchFields = [
  "title",
  "alias",
  "summary",
  "place",
  "date",
  "party",
  "kind",
  "source",
] as const;

export type SearchKind =
  | "actor"
  | "relationship"
  | "event"
  | "source"
  | "type"
  | "topic"
  | "command"
  | "view";
export type SearchField = (typeof searchFields)[number];

export interface SearchPart {
  readonly field: SearchField;
  readonly text: string;
}

export interface SearchDocument {
  readonly kind: SearchKind;
  readonly id: string;
  readonly parts: readonly SearchPart[];
}

export interface SearchDocuments {
  readonly size: number;
  readonly at: (number: number) => SearchDocument | undefined;
}

/** The few come before the many, so that they are found while the many are still being read. */
export function searchDocuments(
  index: GraphIndex,
  commands: readonly SearchDocument[],
): SearchDocuments {
  const { actors, sources } = index.graph;
  const { relationships } = index.projection;
  const sections: readonly Section[] = [
    section(commands, (command) => command),
    section(actors, actorDocument),
    section([...index.eventTypeById], ([id, { name }]) => ({
      kind: "type",
      id,
      parts: said("title", name),
    })),
    section([...index.topicById], ([id, { name }]) => ({
      kind: "topic",
      id,
      parts: said("title", name),
    })),
    section(sources, (source) => ({
      kind: "source",
      id: source.id,
      parts: [
        { field: "title", text: source.title },
        ...written("alias", [source.author, source.publisher]),
        ...said("summary", source.note),
      ],
    })),
    section(relationships, ({ id, a, b }) => ({
      kind: "relationship",
      id,
      parts: [a, b].flatMap((actor) => namesOf(index, actor, "title", "alias")),
    })),
    section(index.events, (event) => eventDocument(index, event)),
  ];
  return {
    size: sections.reduce((sum, { size }) => sum + size, 0),
    at: (number) => {
      let rest = number;
      for (const { size, at } of sections) {
        if (rest < size) return at(rest);
        rest -= size;
      }
      return undefined;
    },
  };
}

interface Section {
  readonly size: number;
  readonly at: (number: number) => SearchDocument | undefined;
}

function section<Row>(rows: readonly Row[], write: (row: Row) => SearchDocument): Section {
  return {
    size: rows.length,
    at: (number) => {
      const row = rows[number];
      return row === undefined ? undefined : write(row);
    },
  };
}

function actorDocument(actor: Actor): SearchDocument {
  return { kind: "actor", id: actor.id, parts: names(actor, "title", "alias") };
}

/** An event with all the words about it: the search and the text filter look through the same. */
export function eventDocument(index: GraphIndex, event: IndexedEvent): SearchDocument {
  const { row, participations, parties, citations } = event;
  const actors = new Set([...participations, ...parties].map(({ actor }) => actor));
  const sources = new Set(citations.map(({ source }) => source));
  return {
    kind: "event",
    id: event.id,
    parts: [
      ...said("title", row.title),
      ...said("alias", row.shortTitle),
      ...said("summary", row.summary),
      ...said("place", row.place?.name),
      ...written("date", [row.dateText, row.date]),
      ...[...actors].flatMap((actor) => namesOf(index, actor, "party", "party")),
      ...said("kind", index.eventTypeById.get(row.type)?.name),
      ...(row.topics ?? []).flatMap((topic) => said("kind", index.topicById.get(topic)?.name)),
      ...[...sources].flatMap((id) => written("source", [index.sourceById.get(id)?.title])),
    ],
  };
}

function namesOf(
  index: GraphIndex,
  id: ActorId,
  name: SearchField,
  alias: SearchField,
): readonly SearchPart[] {
  const actor = index.actorById.get(id);
  return actor === undefined ? [{ field: name, text: id }] : names(actor, name, alias);
}

function names(actor: Actor, name: SearchField, alias: SearchField): readonly SearchPart[] {
  return [
    ...said(name, actor.name),
    ...said(alias, actor.shortName),
    ...written(alias, [...(actor.aliases ?? []), actor.code]),
  ];
}

function said(field: SearchField, text: Localized | undefined): readonly SearchPart[] {
  return text === undefined ? [] : written(field, [...new Set(Object.values(text))]);
}

function written(field: SearchField, texts: readonly (string | undefined)[]): SearchPart[] {
  return texts.flatMap((text) => (text === undefined || text === "" ? [] : [{ field, text }]));
}
