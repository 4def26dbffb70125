import { isolated, withoutIsolates } from "./bidi.ts";

type WidthOf = (text: string) => number;

/** So many letters are more than any room holds; a text may have millions. */
const most = 400;

/** A text that fits the room, cut at whichever letter. */
export function cutLetters(text: string, room: number, widthOf: WidthOf): string {
  if (widthOf(text) <= room) return text;
  return isolated(`${fitting(text, room, widthOf).trimEnd()}…`);
}

/** A text that fits the room, cut at a word where one ends early enough, otherwise within it. */
export function cutToFit(text: string, room: number, widthOf: WidthOf): string {
  if (widthOf(text) <= room) return text;
  const cut = fitting(text, room, widthOf);
  const word = cut.lastIndexOf(" ");
  return isolated(`${word > cut.length * 0.6 ? cut.slice(0, word) : cut.trimEnd()}…`);
}

function fitting(text: string, room: number, widthOf: WidthOf): string {
  const letters = Array.from(withoutIsolates(text)).slice(0, most);
  while (letters.length > 1 && widthOf(`${letters.join("")}…`) > room) letters.pop();
  return letters.join("");
}

/** A text of at most so many letters, cut at a word where one ends in its second half. */
export function cutWords(text: string, most: number): string {
  const letters = Array.from(withoutIsolates(text));
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most).join("");
  const word = cut.lastIndexOf(" ");
  return isolated(`${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:–-]+$/u, "")}…`);
}

/** "Fischer, Samuel" → "Fischer"; null: it is in no such order. */
export function familyName(name: string): string | null {
  return /^([^,]+),\s*\p{L}/u.exec(withoutIsolates(name))?.[1] ?? null;
}

/** As many letters at the end as tell "Organisation 7" from "Organisation 17". */
export const endOfName = 6;

/**
 * A name that fits the room, cut in its middle: what begins alike differs at the end. Where a comma says that the family
 * name comes first, that is what tells.
 *
 *   "Partner Organisation 17" → "Partner Organis…17"      "Fischer, Samuel" → "Fischer, S…"
 */
export function cutName(name: string, room: number, widthOf: WidthOf): string {
  if (widthOf(name) <= room) return name;
  const family = familyName(name);
  if (family !== null && (!family.includes(" ") || widthOf(`${family}…`) <= room))
    return isolated(`${fitting(name, room, widthOf).replace(/[\s,]+$/u, "")}…`);
  const letters = Array.from(withoutIsolates(name)).slice(0, most);
  const whole = Array.from(withoutIsolates(name));
  // Of a number at the end all of it, and no piece of the word before.
  const number = /\p{Nd}+$/u.exec(whole.join(""))?.[0].length;
  const end = Math.min(number ?? endOfName, endOfName, Math.floor(letters.length / 2));
  const tail = whole
    .slice(whole.length - end)
    .join("")
    .trimStart();
  let length = letters.length - end;
  const cut = (): string => `${letters.slice(0, length).join("").trimEnd()}…${tail}`;
  const least = number === undefined ? 2 : 1;
  while (length > least && widthOf(cut()) > room) length -= 1;
  return widthOf(cut()) <= room ? isolated(cut()) : cutToFit(name, room, widthOf);
}
