import { columnAt, excerptAt, lineAt, linesOf } from "./excerpt.ts";
import type { Problem } from "./problem.ts";
import type { JsonSlip } from "./scanJson.ts";
import { shown } from "./shown.ts";

/**
 * Where a text stops being JSON, and why.
 *
 *   '{ "a": 1, }'   invalid-json { slip: "trailing-comma", word: ",", line: 1, column: 9 }
 */
export function syntaxProblem(text: string, { at, slip }: JsonSlip): Problem {
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
