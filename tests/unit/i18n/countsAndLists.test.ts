import { expect, test } from "vitest";
import { listWords, numberWords } from "../../../src/i18n/intlWords.ts";
import { messagesFor } from "../../../src/i18n/messages.ts";
import { countsIn } from "../../../src/i18n/counts.ts";
import { counts as german } from "../../../src/i18n/de/counts.ts";
import { counts as english } from "../../../src/i18n/en/counts.ts";

const en = messagesFor("en");

test("lists end in a word", () => {
  expect(listWords([], "en")).toBe("");
  expect(listWords(["Italy"], "en")).toBe("Italy");
  expect(listWords(["Italy", "Japan", "NATO"], "en")).toBe("Italy, Japan and NATO");
  expect(listWords(["Italien", "Japan", "NATO"], "de")).toBe("Italien, Japan und NATO");
});

test("numbers have the separators of the language", () => {
  expect([numberWords(90_730, "en"), numberWords(90_730, "de")]).toEqual(["90,730", "90.730"]);
});

test.each([
  [0, "0 events", "0 Ereignisse"],
  [1, "1 event", "1 Ereignis"],
  [2, "2 events", "2 Ereignisse"],
  [1234, "1,234 events", "1.234 Ereignisse"],
])("%i has its noun", (count, inEnglish, inGerman) => {
  expect(english.plural(count, { one: "event", other: "events" })).toBe(inEnglish);
  expect(german.plural(count, { one: "Ereignis", other: "Ereignisse" })).toBe(inGerman);
});

test("a language has as many plurals as its rules: Polish three and a fraction, Arabic six", () => {
  const polish = countsIn("pl-PL", (part, whole) => `${part} z ${whole}`);
  const events = { one: "zdarzenie", few: "zdarzenia", many: "zdarzeń", other: "zdarzenia" };
  expect([1, 2, 5, 12, 22, 1.5].map((count) => polish.plural(count, events))).toEqual([
    "1 zdarzenie",
    "2 zdarzenia",
    "5 zdarzeń",
    "12 zdarzeń",
    "22 zdarzenia",
    "1,5 zdarzenia",
  ]);
  expect(polish.pluralOf({ shown: 3, of: 25 }, events)).toBe("3 z 25 zdarzeń");
  const arabic = countsIn("ar-EG", (part, whole) => `${part} من ${whole}`);
  const days = {
    zero: "لا أيام",
    one: "يوم",
    two: "يومان",
    few: "أيام",
    many: "يومًا",
    other: "يوم واحد",
  };
  expect([0, 1, 2, 3, 11, 100].map((count) => arabic.noun(count, days))).toEqual(
    Object.values(days),
  );
});

test("what is shown of the whole is said as part and whole, with the plural that follows", () => {
  const forms = { one: "Ereignis", other: "Ereignisse" };
  const afterOf = { one: "Ereignis", other: "Ereignissen" };
  expect(german.pluralOf({ shown: 19, of: 21 }, forms, afterOf)).toBe("19 von 21 Ereignissen");
  expect(german.pluralOf({ shown: 21, of: 21 }, forms, afterOf)).toBe("21 Ereignisse");
  expect(english.shownOf({ shown: 0, of: 1 })).toBe("0 of 1");
});

/** Tests and screen readers hold on to these. */
test("the names of the page's parts are those of its public contract", () => {
  expect([en.timeline.region, en.timeline.events, en.network.region, en.network.tree]).toEqual([
    "Timeline",
    "Events",
    "Network",
    "Relationships",
  ]);
  expect([en.details.region, en.filters.region, en.search.title]).toEqual([
    "Details",
    "Filters",
    "Search",
  ]);
});

test("the status always has one form", () => {
  const status = (language: "en" | "de"): string =>
    messagesFor(language).app.status({
      events: { shown: 7, of: 38 },
      relationships: { shown: 3, of: 14 },
    });
  expect(status("en")).toBe("7 of 38 events, 3 of 14 relationships");
  expect(status("de")).toBe("7 von 38 Ereignissen, 3 von 14 Beziehungen");
  const one = { events: { shown: 1, of: 1 }, relationships: { shown: 0, of: 1 } };
  expect(messagesFor("en").app.status(one)).toBe("1 of 1 event, 0 of 1 relationship");
  expect(messagesFor("de").app.status(one)).toBe("1 von 1 Ereignis, 0 von 1 Beziehung");
});
