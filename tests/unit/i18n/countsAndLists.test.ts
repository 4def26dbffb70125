import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { listWords } from "../../../src/i18n/listWords.ts";
import { messagesFor } from "../../../src/i18n/messages.ts";
import { numberWords } from "../../../src/i18n/numberWords.ts";
import { plural } from "../../../src/i18n/plural.ts";

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
])("%i has its noun", (count, english, german) => {
  expect(plural(count, "en", "event", "events")).toBe(english);
  expect(plural(count, "de", "Ereignis", "Ereignisse")).toBe(german);
});

/** Tests and screen readers hold on to these. */
test("the names of the page's parts are those of its public contract", () => {
  expect([en.timeline.region, en.timeline.events, en.network.region, en.network.tree]).toEqual([
    "Timeline",
    "Events",
    "Network",
    "Relationships",
  ]);
  expect([en.details.region, en.filters.region, en.filters.byText]).toEqual([
    "Details",
    "Filters",
    "Filter by text",
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
