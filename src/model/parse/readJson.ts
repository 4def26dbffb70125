import { err, ok, type Result } from "../../lib/result.ts";
import type { Problem } from "./problem.ts";
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
    return failure("too-large", {
      found: `${text.length.toLocaleString("en")} characters`,
      expected: `At most ${mostCharacters.toLocaleString("en")} characters`,
      message: "The file is too large to be read.",
      fix: "Split it into several files.",
    });
  }
  if (text.trim() === "") {
    return failure("empty-file", {
      found: "nothing",
      expected: "An event graph in JSON",
      message: "The file is empty.",
      fix: "Check that it was saved, and that this is the right file.",
    });
  }
  if (/^\s*<(?:!doctype|!--|html|head|body|\?xml|svg)/i.test(text.slice(0, 1000))) {
    return failure("web-page", {
      found: shown(text.trimStart().slice(0, 81)),
      expected: "An event graph in JSON",
      message: "This looks like a web page, not an event graph.",
      fix: "Check the address: a page that says “not found” or asks to log in often comes in place of a file.",
    });
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    const slip = scanJson(text);
    if (slip !== null) return err(syntaxProblem(text, slip));
    // Some engines run out of stack where V8 does not.
    return failure("too-deep", {
      found: shown(text.slice(0, 81)),
      expected: "Lists and objects a few levels deep",
      message: "Lists and objects stand inside each other too deep to be read.",
      fix: "Check that this is the right file.",
    });
  }
}

function failure(
  code: string,
  words: Pick<Problem, "found" | "expected" | "message" | "fix">,
): Result<never, Problem> {
  return err({ severity: "error", path: "", code, count: 1, ...words });
}
