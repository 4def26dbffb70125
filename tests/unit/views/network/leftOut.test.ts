import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { webFor } from "../../../../src/views/network/layout/networkScene.ts";
import { drawnCount, webOf } from "../../../../src/views/network/layout/webOf.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";
import { draw, indexOf, still } from "./drawing.ts";

const many = Array.from({ length: 147 }, (_, at) => `state-${at}`);
const pairs = many.slice(1, 21).map((state) => `2001 meeting japan ${state}`);
const treaty = indexGraph(
  graphFromText(
    `great: 2000 treaty japan ${many.join(" ")}  The great treaty\n${pairs.join("\n")}`,
    {
      partners: many.slice(1, 21),
    },
  ),
);

describe("an event of 148 parties", () => {
  it("has a knot to those who are in the picture, and says how many more there are", () => {
    const { knots, nodes } = draw(treaty);
    expect(knots).toHaveLength(1);
    const [knot] = knots;
    const tied = knot?.strands[0]?.lines.length ?? 0;
    expect(tied).toBeGreaterThan(20);
    expect(tied).toBeLessThan(40);
    expect(tied + (knot?.more ?? 0)).toBe(148);
    expect(nodes.length).toBeLessThan(60);
  });

  it("is drawn when it is selected, whatever was left out, and nobody moves", () => {
    const others = Array.from(
      { length: 30 },
      (_, at) => `2002 summit japan ${many.slice(at, at + 10).join(" ")}`,
    );
    const index = indexGraph(
      graphFromText(`great: 2000 treaty ${many.join(" ")}\n${others.join("\n")}`, { partners: [] }),
    );
    const before = draw(index);
    const selection = { kind: "event", id: "great" } as const;
    const after = draw(index, { selection });
    const strands = after.knots.flatMap((knot) => knot.strands);
    expect(strands.some(({ event, selected }) => event === "great" && selected)).toBe(true);
    expect(after.overlayAt(still).chip).not.toBeNull();
    for (const { id, x, y } of before.nodes)
      expect(after.nodes.find((node) => node.id === id)).toMatchObject({ x, y });
  });
});

describe("of too many ties", () => {
  const strong = Array.from({ length: 250 }, (_, at) => `2001 talks big-${at} huge-${at}`);
  const index = indexGraph(
    graphFromText(
      [
        "weak: 2000 talks japan italy",
        "2000 talks italy nato",
        ...strong.flatMap((line) => [line, line, line]),
        "far: 2003 talks lone-a lone-b",
      ].join("\n"),
      { partners: ["italy", "nato"] },
    ),
  );

  it("those of the focus and its partners are drawn first, however weak", () => {
    expect(webFor(index).cords.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["italy~japan", "italy~nato"]),
    );
    expect(webFor(index).cords.length).toBeLessThan(200);
  });

  it("what is selected is drawn too: event, relationship or actor", () => {
    expect(webFor(index).actors).not.toContain("lone-a");
    for (const selection of [
      { kind: "event", id: "far" },
      { kind: "relationship", id: "lone-a~lone-b" },
      { kind: "actor", id: "lone-a" },
    ] as const) {
      const { cords, nodes } = draw(index, { selection });
      expect(cords.map(({ id }) => id)).toContain("lone-a~lone-b");
      expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(["lone-a", "lone-b"]));
    }
  });

  it("says how many relationships are drawn, in the unit of the status", () => {
    expect(drawnCount(webFor(index), index.projection)).toBe(webFor(index).cords.length);
    expect(index.projection.relationshipCount).toBe(253);
  });
});

it("whatever the data, a tie of the focus is left out only where no tie of others is drawn", () => {
  const actor = fc.integer({ min: 0, max: 40 }).map((at) => (at === 0 ? "japan" : `a${at}`));
  const events = fc.array(fc.uniqueArray(actor, { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(events, fc.integer({ min: 1, max: 30 }), (all, limit) => {
      const lines = all.map((parties) => `2000 talks ${parties.join(" ")}`);
      const one = indexGraph(graphFromText(lines.join("\n"), { partners: [] }));
      const drawn = new Set(webOf(one, limit).cords.map(({ id }) => id));
      const own = ({ a, b }: { a: string; b: string }) => a === "japan" || b === "japan";
      const missing = one.projection.cords.some((cord) => own(cord) && !drawn.has(cord.id));
      const others = one.projection.cords.some((cord) => !own(cord) && drawn.has(cord.id));
      expect(missing && others).toBe(false);
    }),
    { numRuns: 40 },
  );
});

it("the strongest actors are named, however full the picture is", () => {
  const actor = fc.integer({ min: 0, max: 60 }).map((at) => (at === 0 ? "japan" : `actor-${at}`));
  const events = fc.array(fc.uniqueArray(actor, { minLength: 2, maxLength: 4 }), {
    minLength: 60,
    maxLength: 200,
  });
  fc.assert(
    fc.property(events, (all) => {
      const index = indexOf(all.map((parties) => `2000 talks ${parties.join(" ")}`).join("\n"));
      const { nodes, overlayAt } = draw(index);
      const named = new Set(
        overlayAt(still).labels.flatMap(({ of }) => (of.kind === "actor" ? [of.id] : [])),
      );
      const strongest = nodes
        .toSorted((one, other) => other.radius - one.radius || (one.id < other.id ? -1 : 1))
        .slice(0, 5);
      expect(strongest.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
    }),
    // To look for a smaller one that fails would take minutes.
    { numRuns: 12, endOnFailure: true },
  );
}, 60_000);
