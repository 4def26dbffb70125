import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { project, relationshipId } from "../../../src/model/projection.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";
import { graphPicture } from "../../fixtures/graphPicture.ts";

const of = (picture: string) => indexGraph(graphFromText(picture)).projection;

describe("events of two", () => {
  test("are strands of their cord, in order of time", () => {
    const { cords, relationships } = of(`
      b: 2024  talks japan italy
      a: 2023  talks japan italy
    `);
    expect(cords).toHaveLength(1);
    expect(cords[0]).toMatchObject({ id: "italy~japan", a: "italy", b: "japan" });
    expect(cords[0]?.strands.map(({ event }) => event)).toEqual(["a", "b"]);
    expect(relationships[0]).toMatchObject({ kind: "cooperation", events: ["a", "b"] });
  });

  test("look planned if one part is, and named if one is only counted on", () => {
    const { cords } = of(`
      2023  talks japan italy
      2024  talks japan italy(planned)
      2025  talks japan italy  !planned
      2026  talks japan italy(named)
    `);
    expect(cords[0]?.strands.map(({ style }) => style)).toEqual([
      "solid",
      "planned",
      "planned",
      "named",
    ]);
  });
});

describe("events of three or more", () => {
  test("run through one knot for their set of parties and make no cord", () => {
    const { cords, knots, relationships } = of(`
      plan:  2022  project japan italy united-kingdom
      ready: 2035  project united-kingdom japan italy  !planned
    `);
    expect(cords).toEqual([]);
    expect(knots.map(({ id, events }) => ({ id, events }))).toEqual([
      { id: "italy~japan~united-kingdom", events: ["plan", "ready"] },
    ]);
    expect(knots[0]?.strandsOf.get("italy")?.map(({ style }) => style)).toEqual([
      "solid",
      "planned",
    ]);
    expect(relationships.map(({ id, events }) => [id, events.length])).toEqual([
      ["italy~japan", 2],
      ["italy~united-kingdom", 2],
      ["japan~united-kingdom", 2],
    ]);
  });

  test("who is named belongs to the knot", () => {
    const { knots } = of("2025  statement japan south-korea united-states(named)");
    expect(knots[0]?.id).toBe("japan~south-korea~united-states");
    expect(knots[0]?.strandsOf.get("united-states")?.[0]?.style).toBe("named");
  });
});

describe("who is only spoken about", () => {
  test("makes a concern with each who takes part, and none with another subject", () => {
    const { relationships, cords, mentionCount, eventCount } = of(
      "2024  statement japan united-states china(subject) north-korea(subject)",
    );
    expect(cords.map(({ id }) => id)).toEqual(["japan~united-states"]);
    expect(relationships.map(({ id, kind }) => [id, kind])).toEqual([
      ["china~japan", "concern"],
      ["china~united-states", "concern"],
      ["japan~north-korea", "concern"],
      ["japan~united-states", "cooperation"],
      ["north-korea~united-states", "concern"],
    ]);
    expect(mentionCount.get("china")).toBe(1);
    expect(eventCount.has("china")).toBe(false);
  });

  test("a pair that also shares an event is cooperation, its mentions apart", () => {
    const { relationshipById } = of(`
      met:  2023  talks japan china
      said: 2024  statement japan china(subject)
    `);
    expect(relationshipById.get("china~japan")).toMatchObject({
      kind: "cooperation",
      events: ["met"],
      mentions: ["said"],
    });
  });
});

test("persons are rolled up to whom they act for", () => {
  const { relationships, eventCount } = of("2023  talks fumio-kishida@japan giorgia-meloni@italy");
  expect(relationships.map(({ id }) => id)).toEqual(["italy~japan"]);
  expect(eventCount.get("fumio-kishida")).toBeUndefined();
});

test("a person and their own state make no relationship", () => {
  const graph = graphFromText("2030  visit ishiba japan", {
    tables: {
      relations: [
        {
          id: "office",
          type: "holds_office",
          from: "ishiba",
          to: "japan",
          start: "2024-10-01",
          end: "2025-10-21",
        },
      ],
    },
  });
  expect(indexGraph(graph).projection.relationships).toEqual([]);
});

test("a person who acts for a state elsewhere makes none with it", () => {
  const { relationships } = of(`
    2023  talks kishida@japan italy
    2026  visit kishida japan
  `);
  expect(relationships.map(({ id }) => id)).toEqual(["italy~japan"]);
});

describe("for any events", () => {
  const graphs = graphPicture().map((picture) => indexGraph(graphFromText(picture)));

  test("each event counts once in every pair of its parties", () => {
    fc.assert(
      fc.property(graphs, (index) => {
        const pairs = index.events.map(({ parties }) => {
          const present = parties.filter(({ presence }) => presence !== "subject").length;
          return (present * (present - 1)) / 2;
        });
        const shared = index.projection.relationships
          .filter(({ kind }) => kind === "cooperation")
          .map(({ events }) => events.length);
        expect(sum(shared)).toBe(sum(pairs));
      }),
    );
  });

  test("the strands that reach an actor, and its events alone, add up to its count", () => {
    fc.assert(
      fc.property(graphs, ({ events, projection }) => {
        const strands = new Map<string, number>();
        const add = (actor: string, count: number) =>
          strands.set(actor, (strands.get(actor) ?? 0) + count);
        for (const cord of projection.cords) {
          add(cord.a, cord.strands.length);
          add(cord.b, cord.strands.length);
        }
        for (const knot of projection.knots)
          for (const [actor, own] of knot.strandsOf) add(actor, own.length);
        for (const { parties } of events) {
          const present = parties.filter(({ presence }) => presence !== "subject");
          if (present.length === 1 && present[0]) add(present[0].actor, 1);
        }
        expect(new Map([...strands].toSorted())).toEqual(
          new Map([...projection.eventCount].toSorted()),
        );
      }),
    );
  });

  test("no cord or knot holds a subject, and order does not matter", () => {
    fc.assert(
      fc.property(graphs, ({ events, projection, ties }) => {
        const present = new Map(
          events.map(({ id, parties }) => [
            id,
            parties.filter(({ presence }) => presence !== "subject").map(({ actor }) => actor),
          ]),
        );
        for (const { a, b, strands } of projection.cords)
          for (const { event } of strands) expect(present.get(event)?.toSorted()).toEqual([a, b]);
        const backwards = project(events.toReversed(), ties);
        expect(backwards.relationships.map(({ id, events: own }) => [id, own.length])).toEqual(
          projection.relationships.map(({ id, events: own }) => [id, own.length]),
        );
      }),
    );
  });
});

test("ids of relationships are sorted by code unit", () => {
  expect(relationshipId("b", "a")).toBe("a~b");
  expect(relationshipId("Z", "a")).toBe("Z~a");
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

test("the ties of one actor, and the strongest of them, are those of the list of all", () => {
  fc.assert(
    fc.property(graphPicture(), fc.nat(8), (picture, most) => {
      const { graph, events, ties } = indexGraph(graphFromText(picture));
      for (const one of [project(events, ties), project(events.slice(1), ties)]) {
        const concerns = one.relationships.filter(({ kind }) => kind === "concern");
        expect(one.concernCount).toBe(concerns.length);
        expect(one.relationshipCount).toBe(one.relationships.length);
        for (const cord of one.cords) expect(one.cordById.get(cord.id)).toBe(cord);
        for (const tie of one.relationships) expect(one.relationshipById.get(tie.id)).toBe(tie);
        for (const { id } of [...graph.actors, { id: "nobody" }]) {
          const own = one.relationships.filter(({ a, b }) => a === id || b === id);
          expect(one.relationshipsOf(id)).toEqual(own);
          const sorted = own.toSorted(
            (x, y) =>
              Number(x.kind === "concern") - Number(y.kind === "concern") ||
              y.count - x.count ||
              (x.id < y.id ? -1 : 1),
          );
          const strongest = { ties: sorted.slice(0, most), of: own.length };
          expect(one.strongestOf(id, most)).toEqual(strongest);
        }
      }
      expect(project([], ties).cordById.get("nobody~nothing")).toBeUndefined();
    }),
  );
});
