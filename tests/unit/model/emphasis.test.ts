import { describe, expect, test } from "vitest";
import {
  emphasise,
  type Focus,
  noParts,
  partsOf,
  type Pointed,
} from "../../../src/model/emphasis.ts";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

const index = indexGraph(
  graphFromText(`
    rome:  2023  talks kishida@japan italy
    jet:   2022  project japan italy united-kingdom
    talks: 2024  talks japan united-states china(subject)
    brief: 2022  visit japan nato
  `),
);
const after = (selection: Focus | null, hover: Pointed | null = null) =>
  emphasise(selection, partsOf(index, selection), partsOf(index, hover));

test("nothing chosen leaves everything as it is", () => {
  expect(after(null).event("rome")).toBe("default");
});

test("a selected event highlights its own and mutes nothing", () => {
  const { event, actor, relationship, knot } = after({ kind: "event", id: "rome" });
  expect([event("rome"), actor("italy"), actor("kishida"), relationship("italy~japan")]).toEqual(
    Array(4).fill("highlighted"),
  );
  expect([event("jet"), actor("nato"), knot("italy~japan~united-kingdom")]).toEqual(
    Array(3).fill("default"),
  );
});

test("a selected event of three highlights its knot, and no cord", () => {
  const { knot, relationship } = after({ kind: "event", id: "jet" });
  expect(knot("italy~japan~united-kingdom")).toBe("highlighted");
  expect(relationship("italy~japan")).toBe("default");
});

test("a selected event shows the concern with whom it speaks about", () => {
  expect(after({ kind: "event", id: "talks" }).relationship("china~japan")).toBe("highlighted");
});

describe("a selected relationship", () => {
  const { event, actor, knot, relationship } = after({ kind: "relationship", id: "italy~japan" });
  test("highlights its events, both actors and the knots it runs through", () => {
    expect([
      event("rome"),
      event("jet"),
      actor("italy"),
      knot("italy~japan~united-kingdom"),
    ]).toEqual(Array(4).fill("highlighted"));
  });
  test("mutes the rest", () => {
    expect([event("brief"), actor("nato"), relationship("japan~nato")]).toEqual(
      Array(3).fill("muted"),
    );
  });
});

test("a selected actor highlights its ties, and not those between others", () => {
  const { relationship, actor, event } = after({ kind: "actor", id: "united-states" });
  expect(relationship("japan~united-states")).toBe("highlighted");
  expect(relationship("china~japan")).toBe("muted");
  expect(actor("japan")).toBe("highlighted");
  expect(event("brief")).toBe("muted");
});

test("pointing highlights on top of a selection, and mutes the rest", () => {
  const { event } = after(
    { kind: "relationship", id: "japan~nato" },
    { kind: "event", id: "rome" },
  );
  expect([event("rome"), event("brief"), event("talks")]).toEqual([
    "highlighted",
    "highlighted",
    "muted",
  ]);
  expect(after(null, { kind: "actor", id: "nato" }).event("rome")).toBe("muted");
});

test("pointing at a year lights what may lie in it", () => {
  const { event, actor, knot } = after(null, { kind: "year", id: "2022" });
  expect([event("jet"), event("brief"), actor("nato"), knot("italy~japan~united-kingdom")]).toEqual(
    Array(4).fill("highlighted"),
  );
  expect([event("rome"), actor("united-states")]).toEqual(["muted", "muted"]);
});

test("pointing at a source highlights the events that cite it, and what they tie, and mutes the rest", () => {
  const graph = graphFromText(
    `
      rome:  2023  talks japan italy
      brief: 2022  visit japan nato
    `,
    {
      tables: {
        citations: [
          { event: "rome", source: "a", locator: "1", stance: "supports" },
          { event: "brief", source: "b", locator: "1", stance: "supports" },
        ],
      },
    },
  );
  const cited = indexGraph(graph);
  const { event, actor, relationship } = emphasise(
    null,
    partsOf(cited, null),
    partsOf(cited, { kind: "source", id: "a" }),
  );
  expect([event("rome"), actor("italy"), relationship("italy~japan")]).toEqual(
    Array(3).fill("highlighted"),
  );
  expect([event("brief"), actor("nato"), relationship("japan~nato")]).toEqual(
    Array(3).fill("muted"),
  );
});

test("an event is the same by its id and by its rank in time, however many are meant", () => {
  const year = (of: string): Pointed => ({ kind: "year", id: of });
  const many = indexGraph(
    graphFromText(
      Array.from(
        { length: 40 },
        (_, at) => `e${at}: ${2000 + (at % 3)} talks japan a${at % 5}`,
      ).join("\n"),
    ),
  );
  const meant: readonly (Pointed | null)[] = [
    null,
    year("2000"),
    year("1990"),
    ...["japan", "a1", "nobody"].map((id) => ({ kind: "actor" as const, id })),
    { kind: "event", id: "e7" },
    { kind: "event", id: "nothing" },
    { kind: "relationship", id: "a2~japan" },
    { kind: "events", id: "some", events: ["e1", "e2"] },
  ];
  for (const one of meant) {
    const { event } = emphasise(null, partsOf(many, one), noParts);
    const levels = many.events.map(({ id }) => event(id));
    expect(many.events.map(({ order }) => event(order))).toEqual(levels);
    if (one?.kind === "actor" && one.id === "japan")
      expect(new Set(levels)).toEqual(new Set(["highlighted"]));
  }
});
