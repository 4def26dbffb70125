import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { languages, locales } from "../../../src/i18n/locales.ts";

interface Node {
  readonly type?: string;
  readonly start?: number;
  readonly properties?: readonly { readonly key?: { readonly name?: string } }[];
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly Node[];
}

const all: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);
const counting = new Set(["noun", "plural", "pluralOf", "alwaysOf"]);

/** Where a word has fewer plural forms than its language: one object of forms after the other. */
function incomplete(code: string, tag: string): readonly string[] {
  const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const found = new Set<string>();
  const check = (node: Node, isForms: boolean): void => {
    const keys = (node.properties ?? []).flatMap(({ key }) => key?.name ?? []);
    const forms = keys.filter((key) => all.has(key));
    if (!isForms && !(forms.includes("other") && forms.length > 1)) return;
    const missing = wanted.filter((category) => !keys.includes(category));
    const line = code.slice(0, node.start).split("\n").length;
    if (missing.length > 0) found.add(`line ${line} has no ${missing.join(", ")}`);
  };
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const node = value as Node;
    if (node.type === "ObjectExpression") check(node, false);
    if (node.type === "CallExpression" && counting.has(node.callee?.name ?? ""))
      for (const given of node.arguments?.slice(1) ?? [])
        if (given.type === "ObjectExpression") check(given, true);
    for (const child of Object.values(value)) walk(child);
  };
  walk(parseSync("words.ts", code).program);
  return [...found];
}

test.each(languages)(
  "every word of %s that is counted has all plurals of the language",
  (language) => {
    const folder = `src/i18n/${language}`;
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files)
      expect(
        incomplete(readFileSync(`${folder}/${file}`, "utf8"), locales[language].tag),
        file,
      ).toEqual([]);
  },
);

test("a plural that is left out is found", () => {
  const code = 'plural(2, { one: "zdarzenie", many: "zdarzeń", other: "zdarzenia" })';
  expect(incomplete(code, "pl-PL")).toEqual(["line 1 has no few"]);
  expect(incomplete('noun(2, { other: "Ereignisse" })', "de-DE")).toEqual(["line 1 has no one"]);
  expect(incomplete('plural(2, { one: "event", other: "events" })', "en-GB")).toEqual([]);
});
