import { isRecord } from "../../lib/isRecord.ts";

/**
 * Whether a text is JSON Lines, an object a line: of the first two, each begins one, and the first is whole.
 *
 *   '{"a":1}\n{"a":2}\n' → true
 */
export function isJsonLines(text: string): boolean {
  const [, first = ""] =
    /^[\s\uFEFF]*(\{[^\r\n]*\})[ \t]*(?:\r\n|\r|\n)\s*\{/u.exec(text.slice(0, 2 ** 20)) ?? [];
  try {
    return first !== "" && isRecord(JSON.parse(first));
  } catch {
    return false;
  }
}
