import MiniSearch, { type Query } from "minisearch";
import type { GraphIndex } from "../graphIndex.ts";
import {
  searchDocuments,
  searchFields,
  type SearchDocument,
  type SearchField,
  type SearchKind,
} from "./searchDocuments.ts";
import { queryKeys, searchTokens } from "./searchTokens.ts";
import { isInside, lettersWrong, mayGoOn, tolerances } from "./tolerance.ts";

/**
 * The search over everything in an event graph. It reads as many documents at a time as asked, and
 * finds those read so far:
 *
 *   const search = createSearch(index, commands);
 *   while (search.read(200) < search.size);
 *   search.find("Suedkorea") → [{ kind: "actor", total: 2, hits: [{ document: south-korea, terms }, …] }, …]
 */
export interface Search {
  readonly size: number;
  /** Reads that many more documents; says how many have been read in all. */
  readonly read: (count: number) => number;
  readonly find: (query: string) => readonly SearchGroup[];
}

export interface SearchGroup {
  readonly kind: SearchKind;
  /** How many there are, of which the best are in `hits`. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

export interface SearchHit {
  readonly document: SearchDocument;
  /** The keys by which it was found, as written in its words. */
  readonly terms: ReadonlySet<string>;
}

const mostHits: Readonly<Record<SearchKind, number>> = {
  actor: 5,
  relationship: 5,
  event: 8,
  source: 5,
  type: 3,
  topic: 3,
  command: 5,
  view: 5,
};

/** Of a text, this much is looked through, in characters. */
const longestText = 2000;

const boost: Readonly<Record<SearchField, number>> = {
  title: 4,
  alias: 3,
  summary: 1,
  place: 1.5,
  date: 1,
  party: 1,
  kind: 1,
  source: 0.5,
};

/** An actor's own name means the actor before anything that mentions it. */
const weight: Readonly<Record<SearchKind, number>> = {
  actor: 3,
  relationship: 1.2,
  event: 1,
  source: 1,
  type: 1,
  topic: 1,
  command: 1.5,
  view: 1.5,
};

export function createSearch(index: GraphIndex, commands: readonly SearchDocument[]): Search {
  const documents = searchDocuments(index, commands);
  const kinds: SearchKind[] = [];
  const keysOf = keyMemory();
  const words = new Set<string>();
  /** By the keys of a whole name, the documents that are called exactly so. */
  const named = new Map<string, Set<number>>();
  const engine = new MiniSearch<NumberedDocument>({
    fields: [...searchFields],
    extractField: (document, field) =>
      field === "id" ? document.id : (document.texts[field] ?? ""),
    tokenize: (text) => {
      const own = keysOf(text);
      for (const key of own) words.add(key);
      return own;
    },
    processTerm: (key) => key,
    logger: () => undefined,
  });
  let read = 0;

  return {
    size: documents.size,
    read: (count) => {
      const end = Math.min(read + count, documents.size);
      for (; read < end; read += 1) {
        const document = documents.at(read);
        if (document === undefined) continue;
        kinds[read] = document.kind;
        engine.add({ id: read, texts: textsByField(document) });
        remember(document, read);
      }
      return read;
    },
    find: (query) => {
      const keys = queryKeys(query);
      if (keys.length === 0) return [];
      const soCalled = named.get(nameKey(keys));
      const options = {
        tokenize: (text: string) => (text === query ? [...keys] : [text]),
        combineWith: "AND",
        boost,
        prefix: mayGoOn,
        boostDocument: (id: unknown) => weight[kindOf(id)] * (soCalled?.has(Number(id)) ? 20 : 1),
      } as const;
      for (const tolerance of tolerances) {
        const fuzzy = (key: string) => lettersWrong(key, tolerance);
        const wanted = tolerance === "inside" ? wordsAround(keys) : query;
        const found = engine.search(wanted, { ...options, fuzzy });
        if (found.length > 0) return grouped(found);
      }
      return [];
    },
  };

  function kindOf(id: unknown): SearchKind {
    return kinds[Number(id)] ?? "event";
  }

  /** For each key the words that it is inside of, any of which will do. */
  function wordsAround(keys: readonly string[]): Query {
    const around = (key: string): Query => ({
      combineWith: "OR",
      queries: [key, ...[...words].filter((word) => isInside(key, word))],
    });
    return { combineWith: "AND", queries: keys.map(around) };
  }

  function remember({ kind, parts }: SearchDocument, number: number): void {
    if (kind === "event" || kind === "relationship") return;
    for (const { field, text } of parts) {
      if (field !== "title" && field !== "alias") continue;
      const key = nameKey(queryKeys(text));
      const numbers = named.get(key);
      if (numbers === undefined) named.set(key, new Set([number]));
      else numbers.add(number);
    }
  }

  function grouped(found: readonly Found[]): readonly SearchGroup[] {
    const groups = new Map<SearchKind, { total: number; hits: SearchHit[] }>();
    for (const { id, terms } of found) {
      const kind = kindOf(id);
      let group = groups.get(kind);
      if (group === undefined) groups.set(kind, (group = { total: 0, hits: [] }));
      group.total += 1;
      if (group.hits.length >= mostHits[kind]) continue;
      const document = documents.at(Number(id));
      if (document !== undefined) group.hits.push({ document, terms: new Set(terms) });
    }
    // A Map keeps the order in which kinds were met, so the one with the best hit is first.
    return [...groups].map(([kind, group]) => ({ kind, ...group }));
  }
}

interface NumberedDocument {
  readonly id: number;
  readonly texts: Readonly<Record<string, string>>;
}

interface Found {
  readonly id: unknown;
  readonly terms: readonly string[];
}

/** "Kishida Fumio" and "Fumio Kishida" are the same name. */
function nameKey(keys: readonly string[]): string {
  return [...keys].sort().join(" ");
}

/** By field, a line each: the tokenizer sees where one ends. */
function textsByField({ parts }: SearchDocument): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { field, text } of parts) {
    const before = texts[field];
    const cut = text.slice(0, longestText);
    texts[field] = before === undefined ? cut : `${before}\n${cut}`;
  }
  return texts;
}

/** The keys of a text, each once; lines that come again, as names and sources do, are read once. */
function keyMemory(): (text: string) => string[] {
  const memory = new Map<string, readonly string[]>();
  return (text) => {
    const keys = new Set<string>();
    for (const line of text.split("\n")) {
      let own = memory.get(line);
      if (own === undefined) {
        own = searchTokens(line).map(({ key }) => key);
        if (memory.size < 20_000 && line.length <= 120) memory.set(line, own);
      }
      for (const key of own) keys.add(key);
    }
    return [...keys];
  };
}
