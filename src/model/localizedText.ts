import type { Localized } from "./eventGraph.ts";

/** A text of the data for a reader: in their language, or the data's own, or whatever there is. */
export function localizedText(text: Localized | undefined, reader: string, own: string): string {
  return text?.[spokenIn(text, reader, own) ?? reader] ?? "";
}

/** The language in which it is then written. */
export function spokenIn(
  text: Localized | undefined,
  reader: string,
  own: string,
): string | undefined {
  if (text === undefined) return undefined;
  return [reader, own].find((one) => text[one] !== undefined) ?? Object.keys(text)[0];
}
