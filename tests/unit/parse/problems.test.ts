import { describe, expect, it } from "vitest";
import { parseValue } from "../../../src/model/parse/parse.ts";
import { changedGraph } from "../../fixtures/changedGraph.ts";

type Case = readonly [
  code: string,
  place: string,
  changes: Readonly<Record<string, unknown>>,
  message: string,
  fix?: string,
];

const long = "x".repeat(600);

const errors: readonly Case[] = [
  [
    "missing-field",
    "events[0].date",
    { "events[0].date": undefined },
    "no “date”",
    'Add the field "date"',
  ],
  ["missing-field", "meta", { meta: undefined }, "no “meta”"],
  ["missing-field", "meta.licence", { "meta.licence": undefined }, "no “licence”"],
  ["missing-table", "links", { links: undefined }, "no “links”", '"links": []'],
  ["wrong-type", "links", { links: {} }, "not a list"],
  ["wrong-type", "meta", { meta: [] }, "not an object"],
  ["wrong-type", "events[1]", { "events[1]": 5 }, "5 is not an object"],
  ["wrong-type", "events[1]", { "events[1]": null }, "null is not an object"],
  [
    "wrong-type",
    "events[1].date",
    { "events[1].date": 2035 },
    "a number, where text belongs",
    '"2035"',
  ],
  ["wrong-type", "events[1].id", { "events[1].id": 1 }, "“id” is 1", '"1"'],
  ["wrong-type", "events[1].title", { "events[1].title": "A jet" }, "where an object belongs"],
  ["wrong-type", "events[1].title.de", { "events[1].title.de": null }, "which is nothing"],
  ["wrong-type", "events[0].topics[0]", { "events[0].topics": [7] }, "Only this field is left out"],
  ["invalid-id", "actors[2].id", { "actors[2].id": "" }, "empty"],
  ["invalid-id", "actors[2].id", { "actors[2].id": "g 7" }, "white space", '"g-7"'],
  ["invalid-id", "actors[2].id", { "actors[2].id": "g\ud800" }, "half a character"],
  ["invalid-format", "actors[0].code", { "actors[0].code": "JAPAN" }, "does not fit"],
  ["invalid-format", "actors[0].code", { "actors[0].code": "J" }, "does not fit"],
  ["invalid-format", "actors[0].wikidata", { "actors[0].wikidata": "17" }, "does not fit"],
  ["invalid-format", "actors[0].iso3166", { "actors[0].iso3166": "jp" }, "does not fit"],
  ["invalid-format", "meta.languages[1]", { "meta.languages[1]": "../../x" }, "does not fit"],
  [
    "unknown-value",
    "events[0].status",
    { "events[0].status": "hapened" },
    "not a status",
    'Did you mean "happened"?',
  ],
  ["unknown-value", "events[0].status", { "events[0].status": 5 }, "5 is not a status"],
  [
    "unknown-value",
    "actors[0].kind",
    { "actors[0].kind": "planet" },
    "not a kind",
    '"state", "alliance"',
  ],
  [
    "unknown-value",
    "participations[3].status",
    { "participations[3].status": "done" },
    "not a status",
  ],
  ["duplicate-id", "actors[1].id", { "actors[1].id": "japan" }, "already that of actors[0]"],
  ["duplicate-id", "stories[0].scenes[1].id", { "stories[0].scenes[1]": scene() }, "earlier scene"],
  [
    "unknown-reference",
    "participations[1].actor",
    { "participations[1].actor": "itlay" },
    "No actor has the id “itlay”",
    'Did you mean "italy"?',
  ],
  [
    "unknown-reference",
    "participations[1].event",
    { "participations[1].event": "rome" },
    "No event has the id",
    "Add an event",
  ],
  [
    "unknown-reference",
    "participations[0].onBehalfOf",
    { "participations[0].onBehalfOf": "jp" },
    "No actor",
  ],
  [
    "unknown-reference",
    "citations[1].source",
    { "citations[1].source": "artikle" },
    "No source",
    '"article"',
  ],
  ["unknown-reference", "citations[1].event", { "citations[1].event": "x" }, "No event"],
  [
    "unknown-reference",
    "events[0].type",
    { "events[0].type": "meating" },
    "No event type",
    '"meeting"',
  ],
  [
    "unknown-reference",
    "events[0].topics[0]",
    { "events[0].topics[0]": "defense" },
    "No topic",
    '"defence"',
  ],
  ["unknown-reference", "events[0].place.actor", { "events[0].place.actor": "x" }, "No actor"],
  ["unknown-reference", "relations[1].to", { "relations[1].to": "g8" }, "No actor", '"g7"'],
  ["unknown-reference", "links[0].to", { "links[0].to": "x" }, "No event"],
  ["unknown-reference", "eventTypes[2].parent", { "eventTypes[2].parent": "x" }, "No event type"],
  [
    "unknown-reference",
    "meta.focus",
    { "meta.focus": "jpan" },
    "No actor",
    'Did you mean "japan"?',
  ],
  ["unknown-reference", "meta.partners[0]", { "meta.partners[0]": "itlay" }, "No actor", '"italy"'],
  ["invalid-date", "events[0].date", { "events[0].date": "2023-13" }, "2023-13"],
  ["invalid-date", "events[0].date", { "events[0].date": "2014-02-30" }, "2014-02-30"],
  ["invalid-date", "events[0].date", { "events[0].date": "" }, ""],
  ["invalid-date", "sources[0].published", { "sources[0].published": "June" }, "June"],
  ["invalid-date", "relations[0].start", { "relations[0].start": "2022-06-31" }, "2022-06-31"],
  ["invalid-date", "meta.asOf", { "meta.asOf": "yesterday" }, "yesterday"],
  ["end-before-start", "relations[0].end", { "relations[0].end": "2020" }, "before it starts"],
  [
    "missing-text",
    "events[0].title",
    { "events[0].title": { de: "Rom" } },
    "no text in “en”",
    '"en"',
  ],
  ["missing-text", "events[0].title.en", { "events[0].title.en": "  " }, "no text in “en”"],
  ["missing-text", "events[0].place.name", { "events[0].place.name": {} }, "no text in “en”"],
  ["missing-text", "meta.title", { "meta.title": {} }, "no text in “en”"],
  [
    "missing-text",
    "stories[0].scenes[0].caption",
    { "stories[0].scenes[0].caption": {} },
    "no text",
  ],
  [
    "default-language",
    "meta.defaultLanguage",
    { "meta.defaultLanguage": "fr" },
    "not among the languages",
  ],
  ["repeated-value", "meta.languages[2]", { "meta.languages[2]": "en" }, "twice"],
  ["repeated-value", "meta.partners[1]", { "meta.partners[1]": "italy" }, "twice"],
  ["repeated-value", "events[0].topics[1]", { "events[0].topics[1]": "defence" }, "twice"],
  ["focus-among-partners", "meta.partners[1]", { "meta.partners[1]": "japan" }, "is the focus"],
  [
    "invalid-url",
    "sources[0].url",
    { "sources[0].url": "java\nscript:alert(1)" },
    "control characters",
  ],
  [
    "invalid-url",
    "sources[0].url",
    { "sources[0].url": "javascript:alert(1)" },
    "“javascript:” address",
  ],
  ["invalid-url", "sources[0].url", { "sources[0].url": "data:text/html,x" }, "“data:” address"],
  ["invalid-url", "sources[0].url", { "sources[0].url": "//example.org" }, "not a full address"],
  [
    "invalid-url",
    "sources[0].url",
    { "sources[0].url": "https://a@example.org" },
    "before the host",
  ],
  ["office-kind", "relations[0].from", { "relations[0].from": "italy" }, "of the kind “state”"],
  [
    "office-kind",
    "relations[0].to",
    { "relations[0].to": "fumio-kishida" },
    "of the kind “person”",
  ],
  [
    "behalf-kind",
    "participations[1].onBehalfOf",
    { "participations[1].onBehalfOf": "g7" },
    "is not a person",
  ],
  [
    "behalf-kind",
    "participations[0].onBehalfOf",
    { "participations[0].onBehalfOf": "fumio-kishida" },
    "is a person",
  ],
  [
    "duplicate-participation",
    "participations[4]",
    { "participations[4]": { event: "2035-fighter", actor: "japan", role: "participant" } },
    "participations[2]",
  ],
  [
    "duplicate-link",
    "links[1]",
    { "links[1]": { from: "2035-fighter", to: "2023-01-10-rome", type: "follows" } },
    "links[0]",
  ],
  [
    "cycle",
    "links[1].to",
    { "links[1]": { from: "2023-01-10-rome", to: "2035-fighter", type: "follows" } },
    "circle",
  ],
  ["cycle", "eventTypes[2].parent", { "eventTypes[0].parent": "project" }, "circle"],
  [
    "cycle",
    "relations[2].to",
    { "relations[2]": { id: "back", type: "member_of", from: "g7", to: "italy" } },
    "circle",
  ],
  [
    "self-link",
    "links[1].to",
    { "links[1]": { from: "2035-fighter", to: "2035-fighter", type: "about" } },
    "itself",
  ],
  ["self-link", "eventTypes[0].parent", { "eventTypes[0].parent": "cooperation" }, "itself"],
  ["self-link", "relations[1].to", { "relations[1].to": "italy" }, "itself"],
  [
    "no-citation",
    "events[1]",
    { "citations[1]": undefined },
    "has no citation",
    "Every event needs one",
  ],
  [
    "no-participation",
    "events[1]",
    { "participations[3]": undefined, "participations[2]": undefined },
    "has no participation",
  ],
  ["no-scene", "stories[0].scenes", { "stories[0].scenes": [] }, "no scene"],
  ["no-events", "events", { events: [] }, "no events"],
  ["other-version", "musubi", { musubi: "9.9" }, "newer"],
  ["other-version", "musubi", { musubi: "0.9" }, "“0.9”"],
  ["no-version", "musubi", { musubi: undefined }, "does not say", '"musubi": "1.0"'],
  ["no-version", "musubi", { musubi: 1 }, "does not say"],
];

const warnings: readonly Case[] = [
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

function scene(): unknown {
  const text = { en: "x", de: "x" };
  return { id: "rome", title: text, caption: text, alt: text, view: {} };
}

describe.each([
  ["error", errors],
  ["warning", warnings],
] as const)("each %s", (severity, cases) => {
  it.each(cases.map((each) => [each[0], each[1], each] as const))(
    "%s at %s",
    (code, place, each) => {
      const [, , changes, message, fix = ""] = each;
      const { problems } = parseValue(changedGraph(changes));
      const found = problems.find((problem) => problem.code === code && problem.path === place);
      expect(found?.severity).toBe(severity);
      expect(found?.message).toContain(message);
      expect(found?.fix).toContain(fix);
      expect(found?.expected).not.toBe("");
      expect(found?.found.length).toBeLessThanOrEqual(80);
    },
  );
});

it("warns without costing anything", () => {
  for (const [, , changes] of warnings) {
    const { graph, read } = parseValue(changedGraph(changes));
    expect(read).toEqual({ events: 2, kept: 2 });
    expect(graph?.participations).toHaveLength(4);
    expect(graph?.stories).toHaveLength(1);
  }
});
