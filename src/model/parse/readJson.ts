import { containerLimit, depthLimit, excessIn } from "../../lib/jsonDepth.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import type { Problem, ProblemParams } from "./problem.ts";
import { type JsonSlip, scanJson } from "./scanJson.ts";
import { shown } from "./shown.ts";
import { columnAt, excerptAt, lineAt, linesOf } from "./excerpt.ts";

/** 256 Mi characters: some 600,000 events. Browsers hold no text above about twice that. */
const mostRead = 2 ** 28;

/**
 * Text to whatever JSON it holds, or the one reason why not.
 *
 *   readJson("<!doctype html>…")   This looks like a web page.
 */
export function readJson(text: string): Result<unknown, Problem> {
  if (text.length > mostRead) {
    return failure("too-large", null, { characters: text.length, most: mostRead });
  }
  if (text.trim() === "") {
    return failure("empty-file", null, {});
  }
  if (/^\s*<(?:!doctype|!--|html|head|body|\?xml|svg)/i.test(text.slice(0, 1000))) {
    return failure("web-page", shown(text.trimStart().slice(0, 81)), {});
  }
  // Before `JSON.parse`, which a hundred million brackets cost gigabytes.
  const excess = excessIn(text);
  const start = shown(text.trimStart().slice(0, 81));
  if (excess === "too-deep") return err(tooDeep(start));
  if (excess === "too-many") return failure("too-many", start, { most: containerLimit });
  try {
    return ok(JSON.parse(text));
  } catch {
    const slip = scanJson(text);
    if (slip !== null) return err(syntaxProblem(text, slip));
    // Some engines run out of stack where V8 does not.
    return failure("too-deep", shown(text.slice(0, 81)), { most: null });
  }
}

export function tooDeep(found: string): Problem {
  return {
    severity: "error",
    at: "",
    code: "too-deep",
    found,
    params: { most: depthLimit },
    count: 1,
  };
}

function failure<Code extends "too-large" | "too-many" | "empty-file" | "web-page" | "too-deep">(
  code: Code,
  found: string | null,
  params: ProblemParams[Code],
): Result<never, Problem> {
  return err({ severity: "error", at: "", code, found, params, count: 1 } as Problem);
}

/**
 * Where a text stops being JSON, and why.
 *
 *   '{ "a": 1, }'   invalid-json { slip: "trailing-comma", word: ",", line: 1, column: 9 }
 */
function syntaxProblem(text: string, { at, slip }: JsonSlip): Problem {
  const lines = linesOf(text);
  const place = Math.min(at, Math.max(text.trimEnd().length - 1, 0));
  const word = /^(?:[\w$-]+|.)/su.exec(text.slice(at, at + 80))?.[0] ?? "";
  const line = lineAt(lines, place);
  const column = columnAt(lines, place);
  const where = {
    severity: "error",
    at: "",
    found: word === "" ? null : shown(word),
    count: 1,
    line,
    excerpt: excerptAt(lines, place, at + Math.max(word.length, 1)),
  } as const;
  return slip === "ends-early"
    ? { ...where, code: "truncated", params: { line, column } }
    : { ...where, code: "invalid-json", params: { slip, word, line, column } };
}

/** 4 Mi characters: what people write by hand. Programs do not repeat keys, and the pass costs time. */
const mostLookedAt = 2 ** 22;
const mostListed = 50;

/**
 * Fields that an object has twice: `JSON.parse` keeps the last and loses the others in silence,
 * a whole second list of events, say.
 *
 *   '{ "events": [ … ], "events": [ … ] }'   repeated-field { field: "events" }
 */
export function findRepeatedKeys(text: string): readonly Problem[] {
  if (text.length > mostLookedAt) return [];
  const repeated: { start: number; end: number }[] = [];
  /** Of each value that is open; most have no keys. */
  const keys: (Set<string> | null)[] = [];
  scanJson(text, {
    value: () => void keys.push(null),
    end: () => void keys.pop(),
    key(start, end) {
      const name = text.slice(start, end);
      const here = keys.at(-1) ?? new Set();
      if (here.has(name) && repeated.length < mostListed) repeated.push({ start, end });
      keys[keys.length - 1] = here.add(name);
    },
  });
  if (repeated.length === 0) return [];
  const lines = linesOf(text);
  return repeated.map(({ start, end }) => {
    const field = text.slice(start + 1, end - 1);
    return {
      severity: "error",
      at: "",
      code: "repeated-field",
      found: shown(field),
      params: { field: field.slice(0, 120) },
      count: 1,
      line: lineAt(lines, start),
      excerpt: excerptAt(lines, start, end),
    };
  });
}
