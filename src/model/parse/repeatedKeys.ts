import { excerptAt, lineAt, linesOf } from "./excerpt.ts";
import type { Problem } from "./problem.ts";
import { scanJson } from "./scanJson.ts";
import { quoted, shown } from "./shown.ts";

/** 4 Mi characters: what people write by hand. Programs do not repeat keys, and the pass costs time. */
const mostCharacters = 2 ** 22;
const mostTold = 50;

/**
 * Fields that stand in an object twice: `JSON.parse` keeps the last and loses the others in silence,
 * a whole second list of events, say.
 *
 *   '{ "events": [ … ], "events": [ … ] }'   “events” stands here for the second time.
 */
export function findRepeatedKeys(text: string): readonly Problem[] {
  if (text.length > mostCharacters) return [];
  const repeated: { start: number; end: number }[] = [];
  const keys: Set<string>[] = [];
  scanJson(text, {
    value: () => void keys.push(new Set()),
    end: () => void keys.pop(),
    key(start, end) {
      const name = text.slice(start, end);
      const here = keys.at(-1);
      if (here?.has(name) === true && repeated.length < mostTold) repeated.push({ start, end });
      here?.add(name);
    },
  });
  if (repeated.length === 0) return [];
  const lines = linesOf(text);
  return repeated.map(({ start, end }) => ({
    severity: "error",
    path: "",
    code: "repeated-field",
    found: shown(text.slice(start + 1, end - 1)),
    expected: "Each field once in an object",
    message: `${quoted(text.slice(start + 1, end - 1))} stands in this object for the second time; only the last is read.`,
    fix: "Put the two together, or remove one.",
    count: 1,
    line: lineAt(lines, start),
    excerpt: excerptAt(lines, start, end),
  }));
}
