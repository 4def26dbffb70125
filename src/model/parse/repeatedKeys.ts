import { excerptAt, lineAt, linesOf } from "./excerpt.ts";
import type { Problem } from "./problem.ts";
import { scanJson } from "./scanJson.ts";
import { shown } from "./shown.ts";

/** 4 Mi characters: what people write by hand. Programs do not repeat keys, and the pass costs time. */
const mostCharacters = 2 ** 22;
const mostTold = 50;

/**
 * Fields that stand in an object twice: `JSON.parse` keeps the last and loses the others in silence,
 * a whole second list of events, say.
 *
 *   '{ "events": [ … ], "events": [ … ] }'   repeated-field { field: "events" }
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
