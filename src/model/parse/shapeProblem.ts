import * as v from "valibot";
import type { Cause, Ledger } from "./ledger.ts";
import { nearest } from "./nearest.ts";
import { type Path, shown, typed } from "./shown.ts";
import type { FieldName, ValueKind } from "./problem.ts";
import type { TableName } from "../eventGraph.ts";

export type RowSchema = v.ObjectSchema<v.ObjectEntries, undefined>;
export type ShapeIssue = v.BaseIssue<unknown>;

/**
 * What Valibot found, as a problem of the row or of `meta`.
 *
 *   { "date": 2023 }   wrong-type { field: "date", kind: "number", wanted: "text", … }
 */
export function reportIssue(
  ledger: Ledger,
  issue: ShapeIssue,
  schema: RowSchema,
  at: Path,
  of: TableName | "meta",
  isSpared: boolean,
): Cause {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const field = steps.findLast((step) => typeof step === "string") ?? "";
  const expected = fieldName(schema, of, steps);
  const about = { field, expected, isSpared };
  const where = { at: [...at, ...steps], found: shown(issue.input) };
  const input = issue.input;
  const value = typeof input === "string" ? input : shown(input);
  switch (codeOf(issue)) {
    case "missing-field":
      return ledger.error("missing-field", () => ({
        at: where.at,
        found: null,
        params: { of, ...about },
      }));
    case "invalid-id":
      return ledger.error("invalid-id", () => ({
        ...where,
        params: { of: "field", ...about, value },
      }));
    case "invalid-format":
      return ledger.error("invalid-format", () => ({ ...where, params: { ...about, value } }));
    case "unknown-value":
      return ledger.error("unknown-value", () => {
        const choices = optionsOf(issue);
        const meant = typeof input === "string" ? nearestChoice(input, choices) : undefined;
        return {
          ...where,
          params: {
            ...about,
            value,
            isText: typeof input === "string",
            choices,
            meant: meant ?? null,
          },
        };
      });
    case "wrong-type":
      return ledger.error("wrong-type", () => ({
        ...where,
        params: {
          of: "field",
          ...about,
          value: shown(input),
          kind: kindOf(input),
          wanted: wantedKind(issue.expected),
        },
      }));
  }
}

function codeOf(
  issue: ShapeIssue,
): "missing-field" | "invalid-id" | "invalid-format" | "unknown-value" | "wrong-type" {
  const last = issue.path?.at(-1);
  if (last?.origin === "key" && issue.input === undefined) return "missing-field";
  if (issue.type === "regex") return issue.expected === idPattern ? "invalid-id" : "invalid-format";
  if (issue.type === "picklist" || issue.type === "literal") return "unknown-value";
  return "wrong-type";
}

const idPattern = String(/^\S+$/);

/** As they would be typed. Valibot gives them as text only: `("a" | "b")`, `(1 | 2)`, or `"a"` for a literal. */
function optionsOf(issue: ShapeIssue): string[] {
  return (issue.expected ?? "").match(/"[^"]*"|\d+/g) ?? [];
}

function nearestChoice(value: string, choices: readonly string[]): string | undefined {
  const meant = nearest(
    value,
    choices.map((choice) => choice.replaceAll('"', "")),
  );
  return choices.find((choice) => meant !== undefined && choice === typed(meant));
}

function wantedKind(expected: string | null): ValueKind {
  switch (expected) {
    case "string":
      return "text";
    case "Array":
      return "list";
    case "Object":
      return "object";
    default:
      return "other";
  }
}

function kindOf(value: unknown): ValueKind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "text";
    case "object":
    case "number":
    case "boolean":
      return typeof value as "object" | "number" | "boolean";
    default:
      return "other";
  }
}

/** The last field of the format on the way down: "actors.name" for `name.en`. */
function fieldName(schema: RowSchema, of: TableName | "meta", steps: Path): FieldName | null {
  let here: unknown = schema;
  const names: string[] = [];
  for (const step of steps) {
    here = unwrapped(here);
    if (isSchema(here) && "entries" in here && typeof step === "string") {
      here = (here as RowSchema).entries[step];
      if (here === undefined) break;
      names.push(step);
    } else if (isSchema(here) && "item" in here) {
      here = here.item;
    } else break;
  }
  // The schema has no other fields than those of the types that it makes.
  return names.length === 0 ? null : ([of, ...names].join(".") as FieldName);
}

function unwrapped(schema: unknown): unknown {
  return isSchema(schema) && "wrapped" in schema ? schema.wrapped : schema;
}

function isSchema(value: unknown): value is v.GenericSchema {
  return typeof value === "object" && value !== null && "kind" in value;
}
