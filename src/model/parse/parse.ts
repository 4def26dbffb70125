import type { EventGraph } from "../eventGraph.ts";
import { isValueTooDeep } from "../../lib/jsonDepth.ts";
import { eventGraphSchema, formatVersion, formatVersions } from "../schema.ts";
import { checkGraph } from "./checkGraph.ts";
import { atOnce, type Steps } from "../../lib/shortTasks.ts";
import { isRecord } from "../../lib/isRecord.ts";
import { findRepeatedKeys, readJson, tooDeep } from "./readJson.ts";
import { createLedger, type Finding, type Ledger } from "./ledger.ts";
import { inFileOrder, placed } from "./order.ts";
import type { Problem } from "./problem.ts";
import { shown } from "./shown.ts";
import { findSoundRows, type SoundRows } from "./soundRows.ts";
import { warnUnknownField } from "./unknownFields.ts";

/**
 * A file to an event graph and the list of what is wrong with it. Never throws, whatever it is given.
 * What is sound is kept, what is not is listed; the graph that is left passes without an error.
 *
 *   parseText('{ "musubi": "1.0", … }')   { graph, problems: [], read: { events: 38, kept: 38 } }
 *   parseText("<!doctype html>")          { graph: null, problems: [web-page], … }
 */
export interface ParseOutcome {
  /** `null` if nothing can be shown: no event graph, another version of it, or no sound event of those in the file. */
  readonly graph: EventGraph | null;
  /** Errors before warnings, each in the order of the file. */
  readonly problems: readonly Problem[];
  /** Events in the file, and how many of them are in the graph. */
  readonly read: { readonly events: number; readonly kept: number };
}

/** JSON text, with or without a byte order mark. */
export function parseText(text: string): ParseOutcome {
  return atOnce(parseSteps(text));
}

export function* parseSteps(text: string): Steps<ParseOutcome> {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const json = readJson(body);
  if (!json.ok) return nothingOf(json.error);
  yield;
  const sound = findSoundRows(json.value);
  yield;
  const { graph, findings, read } = yield* check(json.value, sound);
  yield;
  const repeated = findRepeatedKeys(body);
  return { graph, problems: placed(body, findings, repeated), read };
}

/** What a large file holds (`jsonOfBytes`). Its text is made only where a problem has a place in it. */
export function* largeSteps(value: unknown, textOf: () => string): Steps<ParseOutcome> {
  const sound = findSoundRows(value);
  yield;
  const { graph, findings, read } = yield* check(value, sound);
  yield;
  return { graph, problems: findings.length === 0 ? [] : placed(textOf(), findings, []), read };
}

/** What `JSON.parse` gave, or an object of that sort. It may be anybody's: every row is copied. */
export function parseValue(value: unknown): ParseOutcome {
  if (isValueTooDeep(value)) return nothingOf(tooDeep(shown(value)));
  const { graph, findings, read } = atOnce(check(value, {}));
  return { graph, problems: inFileOrder(findings), read };
}

/** What `JSON.parse` gave, piece by piece, of texts that were looked at before: as fast as a text, and its rows are not copied. */
export function* parsedSteps(value: unknown): Steps<ParseOutcome> {
  const sound = findSoundRows(value);
  yield;
  const { graph, findings, read } = yield* check(value, sound);
  yield;
  return { graph, problems: inFileOrder(findings), read };
}

function nothingOf(problem: Problem): ParseOutcome {
  return { graph: null, problems: [problem], read: { events: 0, kept: 0 } };
}

interface Checked {
  readonly graph: EventGraph | null;
  readonly findings: readonly Finding[];
  readonly read: ParseOutcome["read"];
}

function* check(value: unknown, sound: SoundRows): Steps<Checked> {
  const ledger = createLedger();
  const root = readRoot(ledger, value);
  if (root === null) {
    return { graph: null, findings: ledger.findings(), read: { events: 0, kept: 0 } };
  }
  const graph = yield* checkGraph(ledger, root, sound);
  const rows = root["events"];
  const read = { events: Array.isArray(rows) ? rows.length : 0, kept: graph.events.length };
  // A list without events is an empty graph; one of which nothing is left, or none at all, is none.
  const isEmpty = Array.isArray(rows) && rows.length === 0;
  if (read.events > 0 && read.kept === 0) {
    ledger.error("no-events", () => ({
      at: [],
      found: shown(rows),
      params: {},
    }));
  }
  return {
    graph: read.kept > 0 || isEmpty ? graph : null,
    findings: ledger.findings(),
    read,
  };
}

const rootFields = Object.keys(eventGraphSchema.entries);

/** The object at the top, if it can be read as an event graph at all. */
function readRoot(ledger: Ledger, value: unknown): Readonly<Record<string, unknown>> | null {
  if (!isRecord(value) || !rootFields.some((field) => Object.hasOwn(value, field))) {
    ledger.error("not-an-event-graph", () => ({
      at: [],
      found: shown(value),
      params: { fields: rootFields },
    }));
    return null;
  }
  for (const key of Object.keys(value)) {
    // "$schema" is what editors look for to check the file while it is written.
    if (rootFields.includes(key) || key === "$schema") continue;
    warnUnknownField(ledger, key, value[key], rootFields, []);
  }
  return checkVersion(ledger, value) ? value : null;
}

function checkVersion(ledger: Ledger, root: Readonly<Record<string, unknown>>): boolean {
  const version = Object.hasOwn(root, "musubi") ? root["musubi"] : undefined;
  if (formatVersions.some((known) => known === version)) return true;
  const isOther = typeof version === "string" && /^\d+(\.\d+)*$/.test(version);
  const where = { at: ["musubi"], found: version === undefined ? null : shown(version) };
  if (isOther) {
    const isNewer = Number.parseFloat(version) > Number.parseFloat(formatVersion);
    ledger.error("other-version", () => ({
      ...where,
      params: { version, isNewer, known: formatVersions },
    }));
  } else {
    ledger.error("no-version", () => ({
      ...where,
      params: { version: formatVersion, known: formatVersions },
    }));
  }
  return !isOther;
}
