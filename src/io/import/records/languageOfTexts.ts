/**
 * The language of texts whose script, with the letters that only it has, leaves no doubt; null: Latin letters, or no
 * telling. Fonts and voices need it, and a file of another format seldom says it.
 *
 *   ["Продолжение звонков", "Мы"] → "ru"      ["東京で会談"] → "ja"      ["Talks"] → null
 */
export function languageOfTexts(texts: readonly string[]): string | null {
  const text = texts.slice(0, mostTexts).join(" ").slice(0, mostSigns);
  const letters = count(text, /\p{L}/gu);
  const of = scripts.find(([form]) => letters > 0 && count(text, form) >= letters * 0.6);
  if (of === undefined) return null;
  const [, languages] = of;
  return languages.find(([form]) => form.test(text))?.[1] ?? null;
}

const mostTexts = 300;
const mostSigns = 30_000;

const count = (text: string, form: RegExp): number => text.match(form)?.length ?? 0;

type Languages = readonly (readonly [letters: RegExp, language: string])[];

/** Of one script, the first language whose letters are there. */
const scripts: readonly (readonly [RegExp, Languages])[] = [
  [
    /\p{Script=Cyrillic}/gu,
    [
      [/[ґєї]/iu, "uk"],
      [/ў/iu, "be"],
      [/[ђћљњј]/iu, "sr"],
      [/[ыэё]/iu, "ru"],
      [/ъ/iu, "bg"],
    ],
  ],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    [
      [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
      [/\p{Script=Han}/u, "zh"],
    ],
  ],
  [/\p{Script=Hangul}/gu, [[/\p{L}/u, "ko"]]],
  [/\p{Script=Greek}/gu, [[/\p{L}/u, "el"]]],
  [/\p{Script=Hebrew}/gu, [[/\p{L}/u, "he"]]],
  [
    /\p{Script=Arabic}/gu,
    [
      [/[ٹڈڑےں]/u, "ur"],
      [/[پچژگ]/u, "fa"],
      [/\p{L}/u, "ar"],
    ],
  ],
  [/\p{Script=Thai}/gu, [[/\p{L}/u, "th"]]],
  [/\p{Script=Georgian}/gu, [[/\p{L}/u, "ka"]]],
  [/\p{Script=Armenian}/gu, [[/\p{L}/u, "hy"]]],
];
