import { isRecord } from "../../lib/isRecord.ts";
import type { Ledger } from "./ledger.ts";
import { nearest } from "./nearest.ts";
import { type Path, shown } from "./shown.ts";
import type { RowSchema } from "./shapeProblem.ts";

/**
 * Warns of fields the format does not know, here and in the objects inside: mostly slips of the pen
 * in an optional field, which would otherwise vanish without a word.
 *
 *   { "id": "x", "sumary": … }   unknown-field { field: "sumary", meant: "summary", … }
 */
export function warnUnknownFields(
  ledger: Ledger,
  value: Readonly<Record<string, unknown>>,
  schema: RowSchema,
  at: Path,
): void {
  for (const key of Object.keys(value)) {
    const field = Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
    if (field === undefined) {
      warnUnknownField(ledger, key, value[key], Object.keys(schema.entries), at);
      continue;
    }
    const inner = objectInside(field);
    if (inner === undefined) continue;
    const child = value[key];
    if (isRecord(child)) warnUnknownFields(ledger, child, inner, [...at, key]);
    if (Array.isArray(child)) {
      child.forEach((item: unknown, index) => {
        if (isRecord(item)) warnUnknownFields(ledger, item, inner, [...at, key, index]);
      });
    }
  }
}

/**
 * What was read of an object, with the fields the format does not know as they came: a file that goes through keeps
 * what others have put in it.
 *
 *   { "id": "x", "colour": "red" }   { id: "x" } → { id: "x", colour: "red" }
 */
export function withUnknownFields<Read extends object>(
  read: Read,
  value: Readonly<Record<string, unknown>>,
  schema: RowSchema,
): Read {
  const kept = { ...read } as Record<string, unknown>;
  for (const key of Object.keys(value)) {
    const field = Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined;
    if (field === undefined) {
      const copy = refusedKeys.has(key) ? undefined : copyOf(value[key]);
      if (copy !== undefined) kept[key] = copy;
      continue;
    }
    const inner = objectInside(field);
    if (inner === undefined) continue;
    const [child, own] = [value[key], kept[key]];
    if (isRecord(child) && isRecord(own)) kept[key] = withUnknownFields(own, child, inner);
    if (Array.isArray(child) && Array.isArray(own))
      kept[key] = own.map((item: unknown, index) =>
        isRecord(item) && isRecord(child[index])
          ? withUnknownFields(item, child[index], inner)
          : item,
      );
  }
  return kept as Read;
}

/** They mean something else where objects are made of them. */
const refusedKeys: ReadonlySet<string> = new Set(["__proto__", "prototype", "constructor"]);

/** What JSON can say of a value that may be anybody's; undefined: nothing. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item) ?? null);
  if (isRecord(value))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !refusedKeys.has(key))
        .map(([key, item]) => [key, copyOf(item)])
        .filter(([, item]) => item !== undefined),
    );
  const isPlain =
    value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
  return isPlain ? value : undefined;
}

export function warnUnknownField(
  ledger: Ledger,
  key: string,
  value: unknown,
  known: readonly string[],
  at: Path,
): void {
  ledger.warn("unknown-field", () => ({
    at: [...at, key],
    found: shown(value),
    params: { of: "object", field: key, known, meant: nearest(key, known) ?? null },
  }));
}

/** The object a field holds, itself or in a list; optional or not. */
function objectInside(field: unknown): RowSchema | undefined {
  let schema = field;
  while (isRecord(schema)) {
    if (isRowSchema(schema)) return schema;
    schema = schema["wrapped"] ?? schema["item"];
  }
  return undefined;
}

function isRowSchema(schema: unknown): schema is RowSchema {
  return isRecord(schema) && schema["type"] === "object" && isRecord(schema["entries"]);
}
