import type { FileContent } from "./importer.ts";

/**
 * The beginning of a JSON text as a value, to recognise a format by: of each list the first three items, of each text
 * the first 200 characters, and nothing that is nested deeper than six levels. The text may end anywhere, and need not
 * be JSON further on.
 *
 *   peekJson('{"type":"bundle","objects":[{"id":"a"},{"id":"b"},{"id":"c"},{"id":"d"') → { type: "bundle", objects: [a, b, c] }
 */
export function peekJson({ text }: FileContent): unknown {
  if (text === null) return undefined;
  return beginningOf(text.length > most ? text.slice(0, most) : text);
}

const most = 2 ** 20;
const deepest = 6;
const mostItems = 3;

class End extends Error {}

function beginningOf(text: string): unknown {
  if (!/^[\s\uFEFF]*[[{]/u.test(text)) return undefined;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let root: unknown;
  const sign = (): string => {
    while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
    if (at >= text.length) throw new End();
    return text.charAt(at);
  };
  const take = (wanted: string): boolean => {
    if (sign() !== wanted) return false;
    at += 1;
    return true;
  };
  const string = (): string => {
    const start = at;
    for (at += 1; at < text.length; at += 1) {
      const here = text.charCodeAt(at);
      if (here === 0x5c) at += 1;
      else if (here === 0x22) break;
    }
    if (at >= text.length) throw new End();
    at += 1;
    const whole = text.slice(start + 1, at - 1);
    return whole.includes("\\") && whole.length < 1000 ? unescaped(whole) : whole.slice(0, 200);
  };
  /** Without recursion: the nesting may be hostile. */
  const skip = (): void => {
    let depth = 0;
    do {
      const here = sign();
      if (here === '"') string();
      else {
        if (here === "[" || here === "{") depth += 1;
        else if (here === "]" || here === "}") depth -= 1;
        at += 1;
      }
    } while (depth > 0);
  };
  // What is found is put into place at once, so that it is there when the text ends.
  const value = (depth: number, put: (value: unknown) => void): void => {
    const here = sign();
    if (here === '"') put(string());
    else if (here === "{" || here === "[") {
      if (depth > deepest) return skip();
      at += 1;
      if (here === "[") list(depth, put);
      else object(depth, put);
    } else {
      const [word = ""] = /[^\s,\]}]*/u.exec(text.slice(at, at + 40)) ?? [];
      if (!/^(?:-?\d[\d.eE+-]*|true|false|null)$/u.test(word)) throw new End();
      at += word.length;
      put(JSON.parse(word));
    }
  };
  const list = (depth: number, put: (value: unknown) => void): void => {
    const items: unknown[] = [];
    put(items);
    while (!take("]")) {
      if (items.length >= mostItems) skip();
      else value(depth + 1, (item) => void items.push(item));
      take(",");
    }
  };
  const object = (depth: number, put: (value: unknown) => void): void => {
    const fields = Object.create(null) as Record<string, unknown>;
    put(fields);
    while (!take("}")) {
      if (sign() !== '"') throw new End();
      const key = string();
      if (!take(":")) throw new End();
      value(depth + 1, (field) => void (fields[key] = field));
      take(",");
    }
  };
  try {
    value(1, (found) => void (root = found));
  } catch {
    // The end of what is looked at, or no JSON: what was found so far is all.
  }
  return root;
}

function unescaped(inside: string): string {
  try {
    return JSON.parse(`"${inside}"`) as string;
  } catch {
    return inside;
  }
}
