import { err, ok, type Result } from "../../lib/result.ts";
import type { Problem, ProblemParams } from "./problem.ts";
import { scanJson } from "./scanJson.ts";
import { shown } from "./shown.ts";
import { syntaxProblem } from "./syntaxProblem.ts";

/** 256 Mi characters: some 600,000 events. Browsers hold no text above about twice that. */
const mostCharacters = 2 ** 28;

/**
 * Text to whatever JSON it holds, or the one reason why not.
 *
 *   readJson("<!doctype html>…")   This looks like a web page.
 */
export function readJson(text: string): Result<unknown, Problem> {
  if (text.length > mostCharacters) {
    return failure("too-large", null, { characters: text.length, most: mostCharacters });
  }
  if (text.trim() === "") {
    return failure("empty-file", null, {});
  }
  if (/^\s*<(?:!doctype|!--|html|head|body|\?xml|svg)/i.test(text.slice(0, 1000))) {
    return failure("web-page", shown(text.trimStart().slice(0, 81)), {});
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    const slip = scanJson(text);
    if (slip !== null) return err(syntaxProblem(text, slip));
    // Some engines run out of stack where V8 does not.
    return failure("too-deep", shown(text.slice(0, 81)), { most: null });
  }
}

function failure<Code extends "too-large" | "empty-file" | "web-page" | "too-deep">(
  code: Code,
  found: string | null,
  params: ProblemParams[Code],
): Result<never, Problem> {
  return err({ severity: "error", at: "", code, found, params, count: 1 } as Problem);
}
