import { foldText } from "../../../model/search/searchKey.ts";

/**
 * Names that texts mention, found by their capitals alone: offered where no column holds names, never taken by itself.
 * The counts are literal: in how many texts a spelling stands.
 *
 *   "Bush asks advisers to look into Iraq.", "Rumsfeld and Bush meet."   → Bush 2, Iraq 1, Rumsfeld 1
 */
export interface FoundName {
  readonly name: string;
  /** Texts that have it. */
  readonly count: number;
}

/** "U.N.", "Bush", "O’Brien". */
const word = String.raw`(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}\p{N}’'-]*)`;
const joint = "of|the|de|del|della|di|da|do|dos|van|von|der|den|bin|bint|ibn|al|el|la|le|du";
/** A run of words with capitals, joined by what joins names: "Osama bin Laden", "Ministry of Defence". */
const run = new RegExp(String.raw`${word}(?:(?:\s+(?:${joint})){0,2}\s+${word})*`, "gu");
/** Where a capital says nothing: at the beginning of a sentence or a quotation. */
const beginning = /(?:^|[.!?:;]["”’)\]]*\s+|["“„«‘([]\s*|\n\s*|[-–—]\s+)$/u;

/** Words that have capitals and are no names, most of them because a sentence begins with them. */
const common = new Set(
  (
    "a an the this that these those it its he she they we you i his her their our your my there here one two three four five six seven " +
    "eight nine ten some many most all both each every no not none other another such what when where which who why how while although though " +
    "if as at by for from in into of on onto over under up down to with within without after before during since until about against among " +
    "between through and or but nor so yet also then than thus however meanwhile according later early late first second third last next new old " +
    "today yesterday tomorrow now soon again only even just more less much very mr mrs ms dr sir " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter " +
    "der die das ein eine einer eines einem einen er sie es wir ihr ich man und oder aber doch nicht kein keine als wenn weil dass ob wie was wer wo " +
    "wann warum nach vor bei mit von vom zu zum zur im in am an auf aus über unter für gegen ohne durch um seit bis während sowie auch noch nur schon " +
    "januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag"
  ).split(" "),
);

/** Titles stand before names and are none themselves: "President Bush" is Bush. */
const titles = new Set(
  (
    "president vice prime minister secretary senator representative congressman congresswoman governor mayor ambassador general admiral colonel " +
    "captain major king queen prince princess emperor pope saint chancellor premier chairman chairwoman director professor judge justice dr mr mrs ms sir lord lady " +
    "präsident präsidentin kanzler kanzlerin bundeskanzler ministerpräsident minister ministerin botschafter könig königin papst herr frau"
  ).split(" "),
);

/** The most frequent first. A spelling counts only where it also stands within a sentence. */
export function namesInText(texts: readonly string[], most = 200): readonly FoundName[] {
  const inside = new Map<string, number>();
  const begins = new Map<string, Set<number>>();
  texts.forEach((text, at) => {
    const own = new Set<string>();
    for (const { index, 0: found } of text.matchAll(run)) {
      const name = withoutCommon(found);
      if (name === null) continue;
      const isBeginning = beginning.test(text.slice(0, index)) && name === found;
      if (!isBeginning || /\s|\p{Lu}\p{Lu}|\./u.test(name)) own.add(name);
      else begins.set(name, (begins.get(name) ?? new Set()).add(at));
    }
    for (const name of own) inside.set(name, (inside.get(name) ?? 0) + 1);
    for (const name of own) begins.get(name)?.delete(at);
  });
  return [...inside]
    .map(([name, count]) => ({ name, count: count + (begins.get(name)?.size ?? 0) }))
    .filter(({ name, count }) => count > 1 || /\s/u.test(name))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}

/** Common words go from both ends; null: nothing is left. */
function withoutCommon(found: string): string | null {
  const words = found.split(/\s+/u);
  const isCommon = (word: string | undefined): boolean =>
    word !== undefined && common.has(foldText(word).replaceAll(/[’'].*$/gu, ""));
  const isTitle = (word: string | undefined): boolean =>
    word !== undefined && titles.has(word.toLowerCase().replace(/\.$/u, ""));
  while (isCommon(words[0]) || (words.length > 1 && isTitle(words[0]))) words.shift();
  while (isCommon(words.at(-1))) words.pop();
  const name = words.join(" ").replace(/[’']s?$/u, "");
  return name.length < 2 || /^[IVX]+$/u.test(name) ? null : name;
}

/**
 * Which of the names a text has, as whole words; what is part of a longer one is not meant by itself.
 *
 *   namedIn(["Iraq", "Bush"])("Bush looks at Iraq.") → ["Iraq", "Bush"]
 *   namedIn(["U.N.", "U.N. Security Council"])("The U.N. Security Council meets.") → ["U.N. Security Council"]
 */
export function namedIn(names: readonly string[]): (text: string) => readonly string[] {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const forms = longestFirst.map((name) => {
    const plain = name.replaceAll(/[$()*+./?[\\\]^{|}-]/gu, String.raw`\$&`);
    return [name, new RegExp(String.raw`(?<![\p{L}\p{N}])${plain}(?![\p{L}\p{N}])`, "gu")] as const;
  });
  return (text) => {
    const found = new Set<string>();
    let left = text;
    for (const [name, form] of forms)
      left = left.replace(form, () => {
        found.add(name);
        return " ";
      });
    return names.filter((name) => found.has(name));
  };
}
