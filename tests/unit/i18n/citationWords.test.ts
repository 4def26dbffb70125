import fc from "fast-check";
import { expect, test } from "vitest";
import { citationWords } from "../../../src/i18n/citationWords.ts";
import type { Language } from "../../../src/i18n/locales.ts";
import { citedSource } from "../../../src/model/citation.ts";
import type { Source } from "../../../src/model/eventGraph.ts";

const plain = (source: Source, language: Language): string => {
  const { before, title, after } = citationWords(source, language);
  return before + title + after;
};
const faake: Source = {
  id: "faake",
  kind: "article",
  title: "Japan und USA",
  author: "Anita Faake",
  language: "de",
  published: "2025-03-29",
};

test("a source is cited in the reader's language", () => {
  expect(plain(faake, "en")).toBe("Anita Faake, Japan und USA, 29 March 2025. In German.");
  expect(plain(faake, "de")).toBe("Anita Faake, Japan und USA, 29. März 2025. Auf Deutsch.");
});

test("what a source does not say is left out", () => {
  const bare: Source = { id: "s", kind: "article", title: "Ohne alles", language: "de" };
  expect(plain(bare, "en")).toBe("Ohne alles. In German.");
  expect(plain({ ...bare, kind: "public-knowledge" }, "en")).toBe("Ohne alles.");
});

test("only addresses of the web are followed", () => {
  const addressOf = (url: string) => citedSource({ ...faake, url }).address;
  expect(addressOf("https://example.org/a")).toBe("https://example.org/a");
  for (const url of ["data:text/html,x", "java\nscript:alert(1)", "//example.org", "nowhere"])
    expect(addressOf(url)).toBeUndefined();
});

test("any title is cited as it is, once", () => {
  fc.assert(
    fc.property(fc.string(), (title) => {
      expect(citationWords({ ...faake, title }, "en").title).toBe(title);
    }),
  );
});
