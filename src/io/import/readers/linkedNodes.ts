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
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk);
    if (!isRecord(one) || "@value" in one) return one;
    const node: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    // Before what is inside it, so that the order is that of the file.
    const isReference = Object.keys(one).length === 1 && typeof one["@id"] === "string";
    if (!isReference) all.push(node);
    for (const [key, field] of Object.entries(one))
      node[plainName(key)] = key === "@context" ? null : walk(field);
    const id = one["@id"];
    if (typeof id === "string" && !isReference && !byId.has(id)) byId.set(id, node);
    return node;
  };
  const root = walk(value);
  const whole = (one: unknown): LinkedNode | null => {
    if (!isRecord(one) || "@value" in one) return null;
    const id = one["@id"];
    return (typeof id === "string" ? byId.get(id) : undefined) ?? one;
  };
  const isList =
    isRecord(root) &&
    typesOf(root).some((type) => /List$|Series$|Dataset$|Collection$/u.test(type));
  return { all, whole, title: isList ? textOf(root["name"]) : "" };
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
