import { isPaired } from "./searchTokens.ts";

/**
 * How a typed key may differ from a word of the data. Only where nothing is found, the next step is tried: a likeness
 * beside the thing itself would be noise. The search and the text filter share these steps.
 *
 *   isWritten("kish", "kishida", "begins")     isWritten("gesprach", "strategiegesprach", "inside")
 *   isWritten("kishda", "kishida", 1)
 */
export const tolerances = ["begins", "inside", 1, 2] as const;

/** The key begins the word, or is anywhere in it, or so many letters are wrong. */
export type Tolerance = (typeof tolerances)[number];

/** A single letter or digit begins too many words. */
export function mayGoOn(key: string): boolean {
  return key.length > 1 || isPaired(key);
}

/** One, in a longer word two; none in what is too short, is a number, or is written in pairs. */
export function lettersWrong(key: string, tolerance: Tolerance): number {
  if (typeof tolerance === "string" || isPaired(key) || /\d/u.test(key) || key.length < 4) return 0;
  return key.length < 6 ? 1 : tolerance;
}

/** In characters: what is shorter is inside too many words. */
const shortestInside = 3;

export const isInside = (key: string, word: string): boolean =>
  key.length >= shortestInside && word.includes(key);

/** Whether a word of the data is what the key means. */
export function isWritten(key: string, word: string, tolerance: Tolerance): boolean {
  if (mayGoOn(key) ? word.startsWith(key) : word === key) return true;
  if (tolerance === "inside") return isInside(key, word);
  const most = lettersWrong(key, tolerance);
  return most > 0 && Math.abs(word.length - key.length) <= most && editsBetween(key, word) <= most;
}

/** Letters to insert, to delete or to replace (Levenshtein). */
function editsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const replaced = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}
