import { describe, expect, it } from "vitest";
import { parseValue } from "../../../../src/model/parse/parse.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { changedGraph } from "../../../fixtures/changedGraph.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";
import { minimalGraph } from "../../../fixtures/minimalGraph.ts";
import { inWords } from "../../../fixtures/inWords.ts";

describe("what goes with a row that is wrong", () => {
  it("is told in the same problem", () => {
    const { graph, problems, read } = parseValue(changedGraph({ "events[0].status": "done" }));
    expect(read).toEqual({ events: 2, kept: 1 });
    expect(problems).toHaveLength(1);
    expect(inWords(problems[0]).message).toContain(
      "With it, 2 participations, 1 citation and 1 link are left out.",
    );
    expect(graph?.events).toHaveLength(1);
    expect(graph?.participations).toHaveLength(2);
    expect(graph?.links).toEqual([]);
  });

  it("is never an event that stands by itself, though its only citation went", () => {
    const { graph, problems } = parseValue(changedGraph({ "citations[1].source": "artikle" }));
    expect(graph?.events).toHaveLength(2);
    expect(graph?.citations).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(["unknown-reference"]);
  });

  it("follows an actor through relations, events and partners", () => {
    const { graph, problems } = parseValue(changedGraph({ "actors[1].kind": "planet" }));
    expect(problems).toHaveLength(1);
    expect(inWords(problems[0]).message).toContain(
      "With it, 1 relation, 2 mentions and 2 participations are left out.",
    );
    expect(graph?.events).toHaveLength(2);
    expect(graph?.meta.partners).toEqual([]);
  });

  it("is everything that a missing table would have held up", () => {
    const { graph, problems } = parseValue(changedGraph({ sources: undefined }));
    expect(graph?.events).toHaveLength(2);
    expect(problems.map(({ code }) => code)).toEqual(["missing-table"]);
    expect(inWords(problems[0]).message).toContain("2 citations");
  });
});

describe("what a row can do without", () => {
  it.each([
    ["sources[0].url", "javascript:alert(1)"],
    ["sources[0].published", "soon"],
    ["sources[0].note", { de: "x" }],
    ["events[0].summary", "They met."],
    ["events[0].place", { name: {} }],
    ["events[0].topics", "defence"],
    ["actors[0].code", "J"],
    ["actors[0].wikidata", 17],
    ["eventTypes[2].parent", "nothing"],
  ])("%s", (place, value) => {
    const expected = changedGraph({ [place]: undefined });
    const { graph, problems } = parseValue(changedGraph({ [place]: value }));
    expect(graph).toEqual(expected);
    expect(problems.filter(({ severity }) => severity === "error")).toHaveLength(1);
  });

  it("does not include what changes the meaning", () => {
    const { graph } = parseValue(changedGraph({ "participations[3].status": "plannd" }));
    expect(graph?.participations).toHaveLength(3);
  });
});

describe("a meta that is wrong", () => {
  it("never costs the events", () => {
    // Except for a default language that no text is in: it costs every text.
    const keys = Object.keys(minimalGraph().meta).filter((key) => key !== "defaultLanguage");
    for (const value of [undefined, null, 5, "\u0000", [], {}, [[]]]) {
      for (const key of keys) {
        const { graph, problems } = parseValue(changedGraph({ [`meta.${key}`]: value }));
        const isFine =
          (key === "focus" && value === undefined) ||
          (key === "partners" && Array.isArray(value) && value.length === 0) ||
          (value === "\u0000" && ["licence", "id"].includes(key));
        expect(problems.some(({ severity }) => severity === "error")).toBe(!isFine);
        expect(graph?.events).toHaveLength(2);
      }
    }
    expect(parseValue(changedGraph({ meta: undefined })).graph?.events).toHaveLength(2);
  });

  it("is seen from whoever was meant, else from the busiest", () => {
    const graph = graphFromText(`
      2023-01-10 meeting japan italy
      2023-01-11 meeting fumio-kishida@japan france
    `);
    const focusOf = (focus: unknown) =>
      parseValue({ ...graph, meta: { ...graph.meta, focus } }).graph?.meta.focus;
    expect(focusOf("itly")).toBe("italy");
    expect(focusOf("nowhere")).toBe("japan");
    expect(focusOf(undefined)).toBe("japan");
  });

  it("may leave the focus out: whoever shares most events is in the middle", () => {
    const graph = graphFromText(`
      2023-01-10 meeting japan
      2023-01-11 meeting japan
      2023-01-12 meeting japan
      2023-01-13 meeting italy france
      2023-01-14 meeting france spain
    `);
    const { focus: _, ...meta } = graph.meta;
    const outcome = parseValue({ ...graph, meta: { ...meta, partners: [] } });
    expect(outcome.problems).toEqual([]);
    expect(outcome.graph?.meta.focus).toBe("france");
  });

  it("has no focus where there are no actors", () => {
    const nothing = { actors: [], events: [], participations: [], relations: [], links: [] };
    const { graph, problems } = parseValue({
      ...minimalGraph(),
      ...nothing,
      citations: [],
      meta: { ...minimalGraph().meta, focus: undefined, partners: [] },
    });
    expect(problems).toEqual([]);
    expect(graph).not.toBeNull();
    expect(graph?.meta).not.toHaveProperty("focus");
    expect(indexGraph(graph ?? minimalGraph()).lanes).toEqual([]);
  });

  it("was last checked on the day of the last event that happened, or later", () => {
    for (const asOf of [undefined, 5, "", "soon"]) {
      const { graph, problems } = parseValue(changedGraph({ "meta.asOf": asOf }));
      expect(graph?.meta.asOf).toBe("[2023-01-10..]");
      expect(problems.map(({ at }) => at)).toEqual(["meta.asOf"]);
    }
  });
});

describe("an event that lacks what an editor wants of it", () => {
  it("is kept without source and without participant, elsewhere, with one warning of each kind", () => {
    const { graph, problems } = parseValue(changedGraph({ citations: [], participations: [] }));
    expect(graph?.events).toHaveLength(2);
    expect(problems.map(({ severity, code, count }) => [severity, code, count])).toEqual([
      ["warning", "no-participation", 2],
      ["warning", "no-citation", 2],
    ]);
    expect(inWords(problems[1]).message).toContain("2 events without a citation");
    expect(problems[1]?.places?.map(({ at }) => at)).toEqual(["events[0]", "events[1]"]);
    const index = indexGraph(graph ?? minimalGraph());
    expect(index.events.map(({ lanes }) => lanes)).toEqual([
      ["lane:elsewhere"],
      ["lane:elsewhere"],
    ]);
  });

  it("may say that nobody recorded how its date is known, or what became of it", () => {
    const changes = {
      musubi: "1.1",
      "events[0].dateBasis": "unrecorded",
      "events[0].status": "unrecorded",
      "actors[1].tone": 3,
      "citations[0].locator": undefined,
    };
    const { graph, problems } = parseValue(changedGraph(changes));
    expect(problems).toEqual([]);
    expect(graph).toEqual(changedGraph(changes));
  });
});

describe("a graph of nothing", () => {
  it("is shown, as empty as it is", () => {
    for (const rows of ["stories", "links"] as const) {
      const nothing = {
        ...minimalGraph(),
        events: [],
        participations: [],
        citations: [],
        links: [],
      };
      const { graph, problems, read } = parseValue({ ...nothing, [rows]: [] });
      expect(problems).toEqual([]);
      expect(graph?.events).toEqual([]);
      expect(read).toEqual({ events: 0, kept: 0 });
    }
  });
});
