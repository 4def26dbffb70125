import { foldText } from "../../../model/search/searchKey.ts";
import { mergedName, type Mapping } from "./mapping.ts";

/**
 * Names that may be two spellings of one: whoever knows the data is asked, nothing is merged by itself.
 *
 *   Franklin County 12, Fanklin County 1, Al-Qaeda 1, Al Qaeda 7
 *     → { name: "Fanklin County", other: "Franklin County" }, { name: "Al-Qaeda", other: "Al Qaeda" }
 */
export interface NearNames {
  /** The rarer one, which would go. */
  readonly name: string;
  readonly other: string;
}

/** What a mapping says of two spellings; null: nothing yet. */
export function decisionOn(
  { name, other }: NearNames,
  mapping: Mapping,
): "merged" | "apart" | null {
  if (mergedName(name, mapping) === mergedName(other, mapping)) return "merged";
  return mapping.apart?.some((pair) => pair.includes(name) && pair.includes(other)) === true
    ? "apart"
    : null;
}

/** Shorter names differ in a letter and are not the same: Iran, Iraq. */
const shortest = 7;
/** More than these would be asked of nobody. */
const mostPairs = 200;

/** `counts`: in how many records each name is; `least`: of how many letters a name is that may differ in one. */
export function nearNames(
  counts: ReadonlyMap<string, number>,
  least = shortest,
): readonly NearNames[] {
  const pairs = new Map<string, NearNames>();
  const byKey = new Map<string, string>();
  const add = (one: string, two: string): void => {
    if (one === two || pairs.size >= mostPairs) return;
    const isRarer = (counts.get(one) ?? 0) < (counts.get(two) ?? 0);
    const [name, other] = isRarer ? [one, two] : [two, one];
    if (!pairs.has(name)) pairs.set(name, { name, other });
  };
  const names = [...counts.keys()].toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  for (const name of names) {
    const key = letters(name);
    const same = byKey.get(key);
    if (same !== undefined) add(name, same);
    else byKey.set(key, name);
  }
  oneLetterApart(byKey, least, add);
  return [...pairs.values()];
}

/** Whether two differ only in case, accents, spaces and marks. */
export const sameLetters = (one: string, other: string): boolean => letters(one) === letters(other);

/** Without case, accents, spaces and marks; never empty for two different scripts of marks alone. */
function letters(name: string): string {
  const folded = foldText(name).replaceAll(/[^\p{L}\p{N}]+/gu, "");
  return folded === "" ? name : folded;
}

/**
 * Keys that one letter added, left out, changed or swapped makes equal: both, with a letter left out, have a form
 * in common. So 7,000 names are not 24 million pairs.
 */
function oneLetterApart(
  byKey: ReadonlyMap<string, string>,
  least: number,
  add: (one: string, two: string) => void,
): void {
  const forms = new Map<string, string[]>();
  for (const key of byKey.keys()) {
    if (key.length < least || key.length > 60) continue;
    for (const form of new Set([key, ...withoutALetter(key)])) {
      const keys = forms.get(form);
      if (keys === undefined) forms.set(form, [key]);
      else keys.push(key);
    }
  }
  for (const keys of forms.values()) {
    for (let at = 1; at < keys.length && at < 8; at += 1) {
      const [one = "", two = ""] = [keys[0], keys[at]];
      const [name, other] = [byKey.get(two) ?? "", byKey.get(one) ?? ""];
      // A number that differs is another thing: "Brigade 12", "Brigade 13".
      if (digits(one) === digits(two) && differInALongWord(name, other, least)) add(name, other);
    }
  }
}

/** "Envoy (Iran)" and "Envoy (Iraq)" differ in a short word, which is another one. */
function differInALongWord(one: string, other: string, least: number): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length !== others.length) return true;
  return words.every(
    (word, at) =>
      word === others[at] || Math.min(word.length, others[at]?.length ?? 0) >= least - 1,
  );
}

const wordsOf = (name: string): readonly string[] => foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [];

const withoutALetter = (key: string): string[] =>
  Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));

const digits = (text: string): string => text.replaceAll(/\D+/gu, " ");
