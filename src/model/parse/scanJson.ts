/**
 * Reads over JSON text without building anything, to find out where a value is or where the text
 * stops being JSON; `JSON.parse` says neither in the same way in any two browsers. With a stack of
 * its own instead of recursion: nesting costs memory, never the call stack.
 *
 *   scanJson('{"a": [1, 2,]}', listener)   → { at: 12, slip: "trailing-comma" }
 */
export interface JsonListener {
  /** A key of the object that was opened last, as written, quotation marks included. */
  readonly key?: (start: number, end: number) => void;
  /** A value begins: an item of the list, or the value of the last key, or the whole. */
  readonly value?: (start: number) => void;
  /** That value ended. Values end in the reverse order of their beginnings. */
  readonly end?: (end: number) => void;
}

export interface JsonSlip {
  readonly at: number;
  readonly slip: SlipKind;
}

export type SlipKind =
  | "ends-early"
  | "trailing-comma"
  | "missing-comma"
  | "missing-colon"
  | "missing-value"
  | "key-without-quotes"
  | "single-quotes"
  | "curly-quotes"
  | "comment"
  | "line-break-in-text"
  | "bad-escape"
  | "bad-number"
  | "bad-word"
  | "wrong-bracket"
  | "text-after-end";

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openObject = 0x7b;
const closeObject = 0x7d;
const openList = 0x5b;
const closeList = 0x5d;

const numberAt = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordAt = /[^\s,:[\]{}"]*/y;
const escapeAt = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

export function scanJson(text: string, listener: JsonListener = {}): JsonSlip | null {
  /** The bracket that will close each open list or object. */
  const open: number[] = [];
  let at = 0;
  let expects: "value" | "first-item" | "first-key" | "key" | "after-value" = "value";
  const failure = (slip: SlipKind, where = at): JsonSlip => ({ at: where, slip });

  while (true) {
    at = skipSpace(text, at);
    const code = text.charCodeAt(at);
    if (at >= text.length) {
      return expects === "after-value" && open.length === 0 ? null : failure("ends-early");
    }
    if (expects === "after-value") {
      const closer = open.at(-1);
      if (closer === undefined) return failure(code === 0x2f ? "comment" : "text-after-end");
      if (code === closer) {
        open.pop();
        at++;
        listener.end?.(at);
      } else if (code === comma) {
        expects = closer === closeObject ? "key" : "value";
        at++;
        const next = text.charCodeAt(skipSpace(text, at));
        if (next === closer) return failure("trailing-comma", at - 1);
      } else if (code === closeObject || code === closeList) return failure("wrong-bracket");
      else return failure(code === 0x2f ? "comment" : "missing-comma");
      continue;
    }
    if (expects === "first-key" || expects === "key") {
      if (code === closeObject && expects === "first-key") {
        open.pop();
        at++;
        listener.end?.(at);
        expects = "after-value";
        continue;
      }
      if (code !== quote) return failure(strayKind(code, "key-without-quotes"));
      const end = endOfText(text, at);
      if (typeof end !== "number") return end;
      listener.key?.(at, end);
      at = skipSpace(text, end);
      if (at >= text.length) return failure("ends-early");
      if (text.charCodeAt(at) !== colon) return failure("missing-colon");
      at++;
      expects = "value";
      continue;
    }
    if (code === closeList && expects === "first-item") {
      open.pop();
      at++;
      listener.end?.(at);
      expects = "after-value";
      continue;
    }
    listener.value?.(at);
    if (code === openObject || code === openList) {
      open.push(code === openObject ? closeObject : closeList);
      expects = code === openObject ? "first-key" : "first-item";
      at++;
      continue;
    }
    const end = endOfScalar(text, at, code);
    if (typeof end !== "number") return end;
    at = end;
    listener.end?.(at);
    expects = "after-value";
  }
}

function endOfScalar(text: string, at: number, code: number): number | JsonSlip {
  if (code === quote) return endOfText(text, at);
  if (code === closeObject || code === closeList || code === comma) {
    return { at, slip: "missing-value" };
  }
  wordAt.lastIndex = at;
  const word = wordAt.exec(text)?.[0] ?? "";
  if (word === "true" || word === "false" || word === "null") return at + word.length;
  if (/^[-+.\d]/.test(word)) {
    numberAt.lastIndex = at;
    const number = numberAt.exec(text)?.[0];
    return number === word ? at + word.length : { at, slip: "bad-number" };
  }
  // Cut off in the middle of a word: "tru".
  if (at + word.length === text.length && /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul)$/.test(word)) {
    return { at: text.length, slip: "ends-early" };
  }
  return { at, slip: strayKind(code, "bad-word") };
}

/** Where the text that begins at the quotation mark ends, behind the closing mark. */
function endOfText(text: string, start: number): number | JsonSlip {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code < 0x20) return { at, slip: "line-break-in-text" };
    if (code !== backslash) continue;
    escapeAt.lastIndex = at;
    const escape = escapeAt.exec(text)?.[0];
    if (escape === undefined) {
      return text.length - at < 6 && !/["\n]/.test(text.slice(at + 2))
        ? { at: text.length, slip: "ends-early" }
        : { at, slip: "bad-escape" };
    }
    at += escape.length - 1;
  }
  return { at: text.length, slip: "ends-early" };
}

function strayKind(code: number, otherwise: SlipKind): SlipKind {
  if (code === 0x27) return "single-quotes";
  if (code === 0x201c || code === 0x201d || code === 0x201e) return "curly-quotes";
  if (code === 0x2f || code === 0x23) return "comment";
  return otherwise;
}

/** Only these four are white space in JSON. */
function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
  }
  return at;
}
