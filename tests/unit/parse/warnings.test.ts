import { expect, it } from "vitest";
import type { EventGraph } from "../../../src/model/eventGraph.ts";
import { parseValue } from "../../../src/model/parse/parse.ts";
import { changedGraph } from "../../fixtures/changedGraph.ts";
import { expectProblems, type ProblemCase } from "./expectProblems.ts";

const long = "x".repeat(600);

const warnings: readonly ProblemCase[] = [
  ["unknown-field", "sumary", { sumary: 1 }, "“sumary”"],
  [
    "unknown-field",
    "meta.partner",
    { "meta.partner": [] },
    "“partner”",
    'Did you mean "partners"?',
  ],
  [
    "unknown-field",
    "events[0].sumary",
    { "events[0].sumary": {} },
    "“sumary”",
    'Did you mean "summary"?',
  ],
  ["unknown-field", "events[0].place.nam", { "events[0].place.nam": {} }, "“nam”", '"name"'],
  [
    "unknown-field",
    "stories[0].scenes[0].note",
    { "stories[0].scenes[0].note": {} },
    "“note”",
    '"notes"',
  ],
  [
    "unknown-field",
    "events[0].title.english",
    { "events[0].title.english": "x" },
    "not a language code",
  ],
  [
    "missing-translation",
    "events[0].title",
    { "events[0].title.de": undefined },
    "no text in “de”",
  ],
  ["missing-translation", "events[0].title.de", { "events[0].title.de": "" }, "no text in “de”"],
  ["missing-translation", "actors[0].name", { "actors[0].name.de": undefined }, "no text in “de”"],
  [
    "no-citation",
    "events[1]",
    { "citations[1]": undefined },
    "no citation",
    '"event": "…", "source"',
  ],
  [
    "no-participation",
    "events[1]",
    { "participations[3]": undefined, "participations[2]": undefined },
    "no participation",
    '"actor"',
  ],
  [
    "long-text",
    "events[0].shortTitle.en",
    { "events[0].shortTitle.en": "x".repeat(29) },
    "29 characters",
    "28",
  ],
  ["long-text", "events[0].title.en", { "events[0].title.en": long }, "600 characters", "500"],
  ["direction-marks", "events[0].title.en", { "events[0].title.en": "Rome\u202Egnp" }, "direction"],
  [
    "direction-marks",
    "actors[0].aliases[0]",
    { "actors[0].aliases[0]": "\u2066Rome" },
    "direction",
  ],
  [
    "combining-marks",
    "events[0].title.en",
    { "events[0].title.en": "R\u0301\u0302\u0303\u0304\u0305" },
    "marks",
  ],
  ["half-character", "events[0].title.en", { "events[0].title.en": "R\ud83d" }, "half a character"],
  ["control-characters", "events[0].title.en", { "events[0].title.en": "R\u0000" }, "control"],
  [
    "unknown-cited-field",
    "citations[0].field",
    { "citations[0].field": "dat" },
    "no field “dat”",
    '"date"',
  ],
  [
    "unknown-view-parameter",
    "stories[0].scenes[0].view.selected",
    { "stories[0].scenes[0].view.selected": "x" },
    "“selected”",
  ],
];

expectProblems("warning", warnings);

it("warns without costing anything", () => {
  for (const [, , changes] of warnings) {
    const given = changedGraph(changes) as EventGraph;
    const { graph, read } = parseValue(given);
    expect(read).toEqual({ events: 2, kept: 2 });
    expect(graph?.participations).toHaveLength(given.participations.length);
    expect(graph?.stories).toHaveLength(1);
  }
});
