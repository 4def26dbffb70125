import * as v from "valibot";
import type { Cause, Details, Ledger } from "./ledger.ts";
import { nearest } from "./nearest.ts";
import type { Path } from "./path.ts";
import { quoted, shown, typed } from "./shown.ts";

export type RowSchema = v.ObjectSchema<v.ObjectEntries, undefined>;
export type ShapeIssue = v.BaseIssue<unknown>;

/**
 * What Valibot found, in words for who wrote the file; what was expected there is what the schema
 * says of the field.
 *
 *   { "date": 2023 }   “date” is 2023, a number, where text belongs. To fix it: Write "2023" …
 */
export function reportIssue(
  ledger: Ledger,
  issue: ShapeIssue,
  schema: RowSchema,
  at: Path,
  noun: string,
  isSpared: boolean,
): Cause {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const field = steps.findLast((step) => typeof step === "string") ?? "";
  const code = codeOf(issue);
  return ledger.error(code, () => {
    const words = wordsOf(code, issue, field, noun);
    return {
      at: [...at, ...steps],
      found: code === "missing-field" ? "nothing" : shown(issue.input),
      expected: describe(schema, steps) ?? typeWords(issue.expected),
      message: isSpared ? `${words.message} Only this field is left out.` : words.message,
      fix: words.fix,
    };
  });
}

function codeOf(issue: ShapeIssue): string {
  const last = issue.path?.at(-1);
  if (last?.origin === "key" && issue.input === undefined) return "missing-field";
  if (issue.type === "regex") return issue.expected === idPattern ? "invalid-id" : "invalid-format";
  if (issue.type === "picklist" || issue.type === "literal") return "unknown-value";
  return "wrong-type";
}

const idPattern = String(/^\S+$/);

function wordsOf(
  code: string,
  issue: ShapeIssue,
  field: string,
  noun: string,
): Pick<Details, "message" | "fix"> {
  const value = issue.input;
  switch (code) {
    case "missing-field":
      return {
        message: `This ${noun} has no ${quoted(field)}.`,
        fix: `Add the field ${typed(field)}.`,
      };
    case "invalid-id":
      return value === ""
        ? {
            message: `${quoted(field)} is empty.`,
            fix: "Write the id between the quotation marks.",
          }
        : {
            message: `${quoted(String(value))} is no id, since it holds white space.`,
            fix: `Write ${typed(String(value).slice(0, 60).trim().replace(/\s+/g, "-"))}.`,
          };
    case "invalid-format":
      return {
        message: `${quoted(String(value))} does not fit ${quoted(field)}.`,
        fix: "Write it in the form that is expected, or remove the field.",
      };
    case "unknown-value": {
      const choices = optionsOf(issue);
      const meant = typeof value === "string" ? nearestChoice(value, choices) : undefined;
      return {
        message: `${typeof value === "string" ? quoted(value) : shown(value)} is not a ${field} that exists.`,
        fix:
          meant === undefined
            ? `Write one of ${choices.join(", ")}.`
            : `Did you mean ${meant}? It can be ${choices.join(", ")}.`,
      };
    }
    default:
      return {
        message: `${quoted(field)} is ${shown(value)}, ${kindOf(value)}, where ${typeWords(issue.expected)} belongs.`,
        fix:
          issue.expected === "string" && ["number", "boolean"].includes(typeof value)
            ? `Write it in quotation marks: ${typed(String(value))}.`
            : `Write ${typeWords(issue.expected)} instead.`,
      };
  }
}

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

function typeWords(expected: string | null): string {
  switch (expected) {
    case "string":
      return "text";
    case "Array":
      return "a list";
    case "Object":
      return "an object";
    default:
      return expected ?? "something else";
  }
}

function kindOf(value: unknown): string {
  if (value === null) return "which is nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** The nearest description on the way down: that of `name` for `name.en`. */
function describe(schema: RowSchema, steps: Path): string | undefined {
  let here: unknown = schema;
  let description: string | undefined;
  for (const step of steps) {
    here = unwrapped(here);
    if (isSchema(here) && "entries" in here && typeof step === "string") {
      here = (here as RowSchema).entries[step];
    } else if (isSchema(here) && "item" in here) {
      here = here.item;
    } else break;
    const inner = unwrapped(here);
    if (isSchema(inner)) description = v.getDescription(inner) ?? description;
  }
  return description;
}

function unwrapped(schema: unknown): unknown {
  return isSchema(schema) && "wrapped" in schema ? schema.wrapped : schema;
}

function isSchema(value: unknown): value is v.GenericSchema {
  return typeof value === "object" && value !== null && "kind" in value;
}
