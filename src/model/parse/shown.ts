import { longestShown, shortened } from "../../lib/shortened.ts";

/** The steps from the top of a file to a value: `["events", 6, "date"]` is `events[6].date`. */
export type Path = readonly (string | number)[];

/**
 * Values from a file as problems show them: on one line, at most 80 characters, and with characters
 * that would steer a terminal or reorder the text written out as escapes.
 *
 *   shown(2023)            2023
 *   shown({ en: "Rome" })  {"en":"Rome"}
 *   plain("a\u202Eb")      a\\u202eb
 */

/** Deeper values are shown as … */
const depthLimit = 3;

/** Controls, format characters (zero-width and direction marks), line separators, half characters. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

export function escaped(text: string): string {
  return text.replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export function shown(value: unknown): string {
  return shortened(asJson(value, 0));
}

/** A text without quotation marks, for the middle of a sentence. */
export function plain(text: string): string {
  return shortened(escaped(text.slice(0, longestShown + 1)));
}

/** As it would be typed into the file. */
export function typed(text: string): string {
  return asJson(text, 0);
}

export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      if (/^[\w$]{1,80}$/.test(step)) return index === 0 ? step : `.${step}`;
      return `[${shown(step)}]`;
    })
    .join("");
}

function asJson(value: unknown, depth: number): string {
  if (typeof value === "string") {
    return escaped(JSON.stringify(value.slice(0, longestShown + 1)));
  }
  if (typeof value !== "object" || value === null) return String(value);
  if (depth === depthLimit) return "…";
  const inside: string[] = [];
  let length = 0;
  const entries = Array.isArray(value) ? value : Object.keys(value);
  for (const entry of entries) {
    if (length > longestShown) break;
    const part = Array.isArray(value)
      ? asJson(entry, depth + 1)
      : `${asJson(entry, depth)}:${asJson((value as Record<string, unknown>)[entry], depth + 1)}`;
    inside.push(part);
    length += part.length + 1;
  }
  return Array.isArray(value) ? `[${inside.join(",")}]` : `{${inside.join(",")}}`;
}
