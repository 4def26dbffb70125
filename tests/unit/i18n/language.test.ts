import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { isLanguage, languages, negotiate } from "../../../src/i18n/locales.ts";
import { languageName } from "../../../src/i18n/intlWords.ts";
import { messagesFor } from "../../../src/i18n/messages.ts";

describe("the language of a browser", () => {
  test.each([
    [["de-AT", "en"], "de"],
    [["fr", "de", "en"], "de"],
    [["en-US", "de"], "en"],
    [["DE"], "de"],
    [["ja"], "en"],
    [[], "en"],
    [["", "-", "../../x"], "en"],
    [["den"], "en"],
  ] as const)("%j: %s", (preferred, language) => {
    expect(negotiate(preferred)).toBe(language);
  });

  test("is always one there is a catalogue for", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (preferred) => {
        expect(languages).toContain(negotiate(preferred));
      }),
    );
  });
});

test("a catalogue belongs to each language, and no other word is one", () => {
  const names = languages.map((language) => messagesFor(language).timeline.region);
  expect(names).toEqual(expect.arrayContaining(["Timeline", "Zeitleiste"]));
  expect(new Set(names).size).toBe(languages.length);
  expect(languages.every((language) => isLanguage(language))).toBe(true);
  expect(["EN", "__proto__", "constructor", ""].filter(isLanguage)).toEqual([]);
});

test("languages have names in each language; what is none stays as it is", () => {
  expect(languageName("de", "en")).toBe("German");
  expect(languageName("de", "de")).toBe("Deutsch");
  expect(languageName("not a language", "en")).toBe("not a language");
});

test("words are loaded once their language is wanted; until then another that is ready is written", async () => {
  vi.resetModules();
  const messages = await import("../../../src/i18n/messages.ts");
  expect(() => messages.messagesFor("en")).toThrow("loadMessages");
  await messages.loadMessages("en");
  expect(messages.readyLanguage("de")).toBe("en");
  expect(messages.messagesFor("de").timeline.region).toBe("Timeline");
  await messages.loadMessages("de");
  expect(messages.readyLanguage("de")).toBe("de");
  expect(messages.messagesFor("de").timeline.region).toBe("Zeitleiste");
});
