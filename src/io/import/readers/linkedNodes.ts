import { isRecord } from "../../../lib/isRecord.ts";

/**
 * The things of a JSON-LD document with plain names: what has an `@id` can be referred to by it, and what stands inside
 * another is a thing too.
 *
 *   { "@graph": [{ "@id": "#a", "schema:name": "Ada" }, …] } → whole({ "@id": "#a" }) is { "@id": "#a", name: "Ada" }
 */
export type LinkedNode = Readonly<Record<string, unknown>>;

export interface LinkedNodes {
  readonly all: readonly LinkedNode[];
  /** Of a list or a series: what it is called. */
  readonly title: string;
  /** The thing itself, or the one that a reference means; null: it is a text. */
  readonly whole: (value: unknown) => LinkedNode | null;
}

export function linkedNodes(value: unknown): LinkedNodes {
  const all: LinkedNode[] = [];
  const byId = new Map<string, LinkedNode>();
  const walk = (one: unknown, above: Terms): unknown => {
    if (Array.isArray(one)) return one.map((inner) => walk(inner, above));
    if (!isRecord(one) || "@value" in one) return one;
    const terms = termsOf(one["@context"], above);
    const node: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    // Before what is inside it, so that the order is that of the file.
    const named = Object.entries(one).map(
      ([key, field]) => [nameOfTerm(key, terms), field] as const,
    );
    const isReference = named.length === 1 && named[0]?.[0] === "@id";
    if (!isReference) all.push(node);
    for (const [key, field] of named)
      node[key] =
        key === "@context"
          ? null
          : key === "@type"
            ? [field].flat().map((type) => nameOfTerm(textOf(type), terms))
            : walk(field, terms);
    const id = node["@id"];
    if (typeof id === "string" && !isReference && !byId.has(id)) byId.set(id, node);
    return node;
  };
  const root = walk(value, new Map());
  const whole = (one: unknown): LinkedNode | null => {
    if (!isRecord(one) || "@value" in one) return null;
    const id = one["@id"];
    return (typeof id === "string" ? byId.get(id) : undefined) ?? one;
  };
  const isSet = (node: LinkedNode): boolean =>
    typesOf(node).some((type) => /List$|Dataset$|Collection$/u.test(type));
  const isSeries = isRecord(root) && typesOf(root).some((type) => type.endsWith("Series"));
  const [set, ...others] = all.filter(isSet);
  const titled = isSeries ? root : others.length === 0 ? set : undefined;
  return { all, whole, title: textOf(titled?.["name"]) };
}

/** By what a document calls them: whole names, and the beginnings of names. */
type Terms = ReadonlyMap<string, string>;

/** What the contexts in the file itself say; those that would have to be fetched are not known. */
function termsOf(context: unknown, above: Terms): Terms {
  const said = [context].flat().filter(isRecord);
  if (said.length === 0) return above;
  const terms = new Map(above);
  for (const one of said)
    for (const [term, meaning] of Object.entries(one)) {
      const id: unknown = isRecord(meaning) ? meaning["@id"] : meaning;
      if (typeof id === "string" && !term.startsWith("@")) terms.set(term, id);
    }
  return terms;
}

/** "title" → "s:name" → "https://schema.org/name" → "name". */
function nameOfTerm(term: string, terms: Terms): string {
  const name = terms.get(term) ?? term;
  const [, prefix = "", rest = ""] = /^([^:/]+):(?!\/\/)(.*)$/u.exec(name) ?? [];
  const start = prefix === "" ? undefined : terms.get(prefix);
  return plainName(start === undefined ? name : `${start}${rest}`);
}

const plainName = (name: string): string =>
  name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:|sdo:)/u, "");

export function typesOf(node: LinkedNode): readonly string[] {
  return valuesOf(node, "@type").map((type) => plainName(textOf(type)));
}

/** The values of a field: one alone is a list of one. */
export function valuesOf(node: LinkedNode, field: string): readonly unknown[] {
  const value = node[field];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value as readonly unknown[];
  if (isRecord(value) && Array.isArray(value["@list"])) return value["@list"];
  return [value];
}

/** A text in whatever form: plain, with a language, a list of those (the first), or by language. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== "") ?? "";
  if (!isRecord(value)) return "";
  if (value["@value"] !== undefined) return textOf(value["@value"]);
  const byLanguage = Object.entries(value).every(
    ([key, text]) => /^[a-z]{2,3}(?:-\w+)?$/u.test(key) && typeof text === "string",
  );
  return byLanguage ? textOf(Object.values(value)) : textOf(value["name"] ?? value["@id"]);
}
