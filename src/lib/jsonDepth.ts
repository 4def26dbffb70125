/**
 * How deep lists and objects are nested and how many there are, before anything walks into them: 100 MB of
 * `[` or of `{},` make `JSON.parse` take gigabytes and the tab with it, and a recursive walk ends at some
 * 10,000 levels. Everything that reads JSON, or objects of somebody else, asks here first.
 *
 *   excessIn("[".repeat(101)) → "too-deep"
 */

/** An event graph is 7 deep: stories[].scenes[].title.en. */
export const depthLimit = 100;
/** 8 Mi. An event has about 18 lists and objects, and a file of 256 million characters some 2 million. */
export const containerLimit = 2 ** 23;

const quote = 0x22;
const backslash = 0x5c;

/** One pass over the text, which ends at the first bracket too many. The text need not be JSON. */
export function excessIn(text: string): "too-deep" | "too-many" | null {
  let depth = 0;
  let containers = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfText(text, at);
    // `[` and `{`, `]` and `}` differ by this one bit.
    else if ((code | 0x20) === 0x7b) {
      depth += 1;
      containers += 1;
      if (depth > depthLimit) return "too-deep";
      if (containers > containerLimit) return "too-many";
    } else if ((code | 0x20) === 0x7d) depth -= 1;
  }
  return null;
}

/** What was kept somewhere as JSON, and may be anybody's: null where it is none, or none that can be read. */
export function readKept(text: string | null): unknown {
  if (text === null || excessIn(text) !== null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The place of the quotation mark that closes the text; the end where none does. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote) break;
  }
  return at;
}

/**
 * Whether a value, which may hold itself, is nested too deep. Level by level and without recursion.
 *
 *   isValueTooDeep([[[…]]]) → true from 101 brackets on
 */
export function isValueTooDeep(value: unknown): boolean {
  let level: readonly object[] = containersIn([[value]]);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > depthLimit) return true;
    const inside = containersIn(level);
    // An object that holds itself twice must not become a million. Rows are too many to look at so.
    level = depth < 3 ? inside : [...new Set(inside)];
  }
  return false;
}

function containersIn(level: readonly object[]): readonly object[] {
  const found: object[] = [];
  for (const container of level) {
    const values: unknown[] = Array.isArray(container) ? container : Object.values(container);
    for (const value of values) {
      if (typeof value === "object" && value !== null) found.push(value);
    }
  }
  return found;
}
