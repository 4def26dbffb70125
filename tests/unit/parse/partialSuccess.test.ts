import { describe, expect, it } from "vitest";
import { parseValue } from "../../../src/model/parse/parse.ts";
import { changedGraph } from "../../fixtures/changedGraph.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";

describe("what goes with a row that is wrong", () => {
  it("is told in the same problem", () => {
    const { graph, problems, read } = parseValue(changedGraph({ "events[0].status": "done" }));
    expect(read).toEqual({ events: 2, kept: 1 });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(
      "With it, 2 participations, 1 citation and 1 link are left out.",
    );
    expect(graph?.events).toHaveLength(1);
    expect(graph?.participations).toHaveLength(2);
    expect(graph?.links).toEqual([]);
  });

  it("may be an event, if nothing else supports it", () => {
    const { graph, problems } = parseValue(changedGraph({ "citations[1].source": "artikle" }));
    expect(graph?.events.map(({ id }) => id)).toEqual(["2023-01-10-rome"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain("1 event, 2 participations and 1 link are left out");
  });

  it("follows an actor through relations, events and partners", () => {
    const { graph, problems } = parseValue(changedGraph({ "actors[1].kind": "planet" }));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(
      "With it, 1 relation, 2 mentions and 2 participations are left out.",
    );
    expect(graph?.events).toHaveLength(2);
    expect(graph?.meta.partners).toEqual([]);
  });

  it("is everything that a missing table would have held up", () => {
    const { graph, problems } = parseValue(changedGraph({ sources: undefined }));
    expect(graph).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(["missing-table", "no-events"]);
    expect(problems[0]?.message).toContain("2 citations, 2 events");
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

  it("was last checked on the day of the last event that happened, or later", () => {
    for (const asOf of [undefined, 5, "", "soon"]) {
      const { graph, problems } = parseValue(changedGraph({ "meta.asOf": asOf }));
      expect(graph?.meta.asOf).toBe("[2023-01-10..]");
      expect(problems.map(({ path }) => path)).toEqual(["meta.asOf"]);
    }
  });
});
