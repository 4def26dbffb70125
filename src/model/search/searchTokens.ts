import { searchKey } from "./searchKey.ts";

/**
 * The words of a text with their keys and positions, to mark them.
 *
 *   "Süd-Korea"  → süd, korea
 *   "岸田文雄"    → 岸田, 田文, 文雄, 雄     pairs of characters, and the last one alone
 *
 * Chinese, Japanese and Korean are cut into pairs: dictionaries do not know names. `Intl.Segmenter` cuts the
 * other scripts without spaces; it is not asked about Latin ones, where it costs ten times a pattern.
 */
export interface SearchToken {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const wordRuns = /[\p{L}\p{N}\p{M}]+/gu;
const pairedScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]/u;
const paired =
  "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}ー\\u3099\\u309A\\uFF9E\\uFF9F";
const runsOfOneKind = new RegExp(`[${paired}]+|[^${paired}]+`, "gu");
/** A character with the voice marks after it. */
const character = /.[\u3099\u309A\uFF9E\uFF9F]*/gsu;
const spacelessScript = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Of a text that is looked through. */
export function searchTokens(text: string): readonly SearchToken[] {
  const tokens: SearchToken[] = [];
  for (const { 0: word, index } of text.matchAll(wordRuns)) {
    if (!pairedScript.test(word)) addWord(tokens, word, index);
    else
      for (const run of word.matchAll(runsOfOneKind))
        if (pairedScript.test(run[0])) addPairs(tokens, run[0], index + run.index);
        else addWord(tokens, run[0], index + run.index);
  }
  return tokens;
}

/** Of what a person types: the last character of a run is a token only where it is alone. */
export function queryKeys(query: string): readonly string[] {
  const tokens = searchTokens(query);
  const keys = tokens
    .filter(({ key, start, end }, at) => {
      const before = tokens[at - 1];
      const tail = before !== undefined && before.start < start && before.end === end;
      return !(tail && isPaired(key));
    })
    .map(({ key }) => key);
  return [...new Set(keys)].slice(0, mostWords);
}

/** More words than a person types; a pasted page must not stop the page. */
const mostWords = 12;

/** Whether the key is written in a script that is cut into pairs. */
export function isPaired(key: string): boolean {
  return pairedScript.test(key);
}

function addWord(tokens: SearchToken[], word: string, start: number): void {
  if (!spacelessScript.test(word)) {
    push(tokens, word, start);
    return;
  }
  for (const { segment, index, isWordLike } of segmenter().segment(word))
    if (isWordLike === true) push(tokens, segment, start + index);
}

function addPairs(tokens: SearchToken[], run: string, start: number): void {
  const characters = [...run.matchAll(character)];
  characters.forEach((one, at) => {
    const next = characters[at + 1];
    push(tokens, one[0] + (next?.[0] ?? ""), start + one.index);
  });
}

function push(tokens: SearchToken[], word: string, start: number): void {
  const key = searchKey(word);
  if (key !== "") tokens.push({ key, start, end: start + word.length });
}

let known: Intl.Segmenter | undefined;

function segmenter(): Intl.Segmenter {
  return (known ??= new Intl.Segmenter(undefined, { granularity: "word" }));
}
