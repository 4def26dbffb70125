import * as schema from "../schema.ts";
import { isRecord } from "../../lib/isRecord.ts";
import { longestTextIn, ordinaryLimit, saysNothingOdd } from "./oddText.ts";
import type { RowSchema } from "./shapeProblem.ts";
import type { TableName } from "../eventGraph.ts";

/**
 * Which rows of each table, as `JSON.parse` gave them, have nothing wrong in themselves: every field
 * is known and of its shape, no text is odd. Of such a row the careful way (Valibot, unknown fields,
 * odd text, depth) finds nothing and makes a copy of the same, so it need not be gone: of 450,000 rows
 * this takes a quarter of a second, the careful way more than a second. A test holds both ways to the
 * same outcome. Whatever is not found sound here goes the careful way, and only that reports.
 *
 *   { actors: [{ "id": "japan", … }, { "id": 5 }] } → actors [1, 0]
 */
export type SoundRows = Partial<Readonly<Record<TableName, Uint8Array>>>;

type Test = (value: unknown, longest: number) => boolean;

export function findSoundRows(root: unknown): SoundRows {
  const found: Partial<Record<TableName, Uint8Array>> = {};
  if (!isRecord(root)) return found;
  for (const [name, isSound] of tableTests) {
    const rows = Object.hasOwn(root, name) ? root[name] : undefined;
    if (!Array.isArray(rows)) continue;
    const sound = new Uint8Array(rows.length);
    for (let index = 0; index < rows.length; index += 1)
      if (isSound(rows[index], ordinaryLimit)) sound[index] = 1;
    found[name] = sound;
  }
  return found;
}

interface Field {
  readonly test: Test;
  readonly isRequired: boolean;
  /** Where the field has a limit of its own. */
  readonly longest: number | undefined;
}

function rowTest({ entries }: RowSchema): Test {
  const fields = new Map<string, Field>();
  let required = 0;
  for (const [key, entry] of Object.entries(entries)) {
    const isRequired = entry.type !== "optional";
    fields.set(key, { test: testOf(entry), isRequired, longest: longestTextIn(key) });
    if (isRequired) required += 1;
  }
  return (row, longest) => {
    if (!isRecord(row)) return false;
    let found = 0;
    for (const key in row) {
      const field = fields.get(key);
      if (field === undefined || !field.test(row[key], field.longest ?? longest)) return false;
      if (field.isRequired) found += 1;
    }
    return found === required;
  };
}

/** Of one Valibot schema; one that is not known here lets nothing pass. */
function testOf(of: unknown): Test {
  if (!isRecord(of)) return nothing;
  if (of["type"] === "string") return textTest(of);
  if (!addsOnlyWords(of)) return nothing;
  switch (of["type"]) {
    case "optional":
      return testOf(of["wrapped"]);
    case "picklist":
      return choiceTest(of["options"]);
    case "literal":
      return choiceTest([of["literal"]]);
    case "record":
      return [of["key"], of["value"]].every((part) => patternsOf(part)?.length === 0)
        ? isTextByKey
        : nothing;
    case "array": {
      const test = testOf(of["item"]);
      return (list, longest) => Array.isArray(list) && list.every((one) => test(one, longest));
    }
    case "object":
      return rowTest(of as unknown as RowSchema);
    default:
      return nothing;
  }
}

/** What follows in the pipe only describes. */
function addsOnlyWords({ pipe }: Readonly<Record<string, unknown>>): boolean {
  return (
    !Array.isArray(pipe) ||
    (pipe.slice(1).every((step) => isRecord(step) && step["kind"] === "metadata") &&
      (!isRecord(pipe[0]) || addsOnlyWords(pipe[0])))
  );
}

const nothing: Test = () => false;

const isText: Test = (text, longest) => typeof text === "string" && saysNothingOdd(text, longest);

/** Valibot drops these keys of a record. */
const refusedKeys = new Set(["__proto__", "prototype", "constructor"]);

const isTextByKey: Test = (record, longest) => {
  if (!isRecord(record)) return false;
  for (const key in record) {
    if (refusedKeys.has(key)) return false;
    if (!isText(record[key], longestTextIn(key) ?? longest)) return false;
  }
  return true;
};

function textTest(of: unknown): Test {
  const patterns = patternsOf(of);
  if (patterns === null) return nothing;
  const [pattern, ...more] = patterns;
  if (pattern === undefined) return isText;
  return (text, longest) =>
    typeof text === "string" &&
    pattern.test(text) &&
    saysNothingOdd(text, longest) &&
    more.every((one) => one.test(text));
}

/** What a text must match; null where that is not all. */
function patternsOf(of: unknown): readonly RegExp[] | null {
  if (!isRecord(of)) return null;
  const { kind, type, pipe, requirement } = of;
  if (kind === "metadata") return [];
  if (type === "regex") return requirement instanceof RegExp ? [requirement] : null;
  if (type !== "string") return null;
  if (!Array.isArray(pipe)) return [];
  const parts = pipe.map(patternsOf);
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}

function choiceTest(choices: unknown): Test {
  return (value) => Array.isArray(choices) && choices.includes(value);
}

/** The rows of stories hold lists of objects, and are few: they always go the careful way. */
const tableTests: readonly (readonly [TableName, Test])[] = [
  ["actors", rowTest(schema.actorSchema)],
  ["relations", rowTest(schema.relationSchema)],
  ["events", rowTest(schema.eventSchema)],
  ["participations", rowTest(schema.participationSchema)],
  ["links", rowTest(schema.linkSchema)],
  ["sources", rowTest(schema.sourceSchema)],
  ["citations", rowTest(schema.citationSchema)],
  ["eventTypes", rowTest(schema.eventTypeSchema)],
  ["topics", rowTest(schema.topicSchema)],
];
