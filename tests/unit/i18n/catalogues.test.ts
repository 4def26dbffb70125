import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fallbackLanguage, languages } from "../../../src/i18n/locales.ts";
import { messagesFor } from "../../../src/i18n/messages.ts";

const en = messagesFor(fallbackLanguage);
const de = messagesFor("de");
const others = languages.filter((language) => language !== fallbackLanguage);

/** Every text of a catalogue by its path; what has parameters is left to the tests of the views. */
function texts(section: object, path = ""): readonly (readonly [path: string, text: string])[] {
  return Object.entries(section).flatMap(([key, entry]: [string, unknown]) => {
    const at = path === "" ? key : `${path}.${key}`;
    if (typeof entry === "string") return [[at, entry] as const];
    return typeof entry === "object" && entry !== null ? texts(entry, at) : [];
  });
}

function paths(section: object, path = ""): readonly string[] {
  return Object.entries(section).flatMap(([key, entry]: [string, unknown]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return typeof entry === "object" && entry !== null
      ? paths(entry, at)
      : [`${at} ${typeof entry}`];
  });
}

test.each(others)("%s says the same things as English", (language) => {
  expect(paths(messagesFor(language))).toEqual(paths(en));
});

test.each(others)(
  "what has words in English has words in %s, and the other way round",
  (language) => {
    const silent = (section: object): readonly string[] =>
      texts(section).flatMap(([path, text]) => (text.trim() === "" ? [path] : []));
    expect(silent(messagesFor(language))).toEqual(silent(en));
  },
);

test("German is German: only what both languages share is the same", () => {
  const english = new Map(texts(en));
  const same = texts(de).filter(([path, text]) => text !== "" && english.get(path) === text);
  const shared =
    /^(?:⌘K|F6|Details|Link|Frame|reveal\.js|Name|Matrix|Format|SVG|PNG|PowerPoint|4:3|16:9|Filter|Partner|Text|Person|Import|Rest|Organisation|Software|Tab|Enter|Esc|Japan; NATO|Madrid|\P{L})$/u;
  expect(same.filter(([, text]) => !shared.test(text))).toEqual([]);
});

test("texts are set as typographers do: true quotes, dashes and apostrophes, no doubled spaces", () => {
  for (const [path, text] of languages.flatMap((language) => texts(messagesFor(language))))
    expect(text, path).not.toMatch(/["'`]|\s{2}| - |^\s|\s$|\.\.\./u);
});

test("German addresses the reader as Sie, also in texts with parameters", () => {
  const folder = "src/i18n/de";
  const familiar =
    /(?<![\p{L}\p{N}])(?:du|dich|dir|dein\p{L}*|wähle|speichere|erlaube|öffne)(?![\p{L}\p{N}])/giu;
  const files = readdirSync(folder);
  expect(files).toContain("author.ts");
  for (const file of files)
    expect(readFileSync(`${folder}/${file}`, "utf8").match(familiar) ?? [], file).toEqual([]);
});
