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
