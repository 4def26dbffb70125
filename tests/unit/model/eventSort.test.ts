import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortColumns, sortEvents, type SortWords } from "../../../src/model/eventSort.ts";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { partyCount } from "../../../src/model/parties.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";
import { graphPicture } from "../../fixtures/graphPicture.ts";

const { compare } = new Intl.Collator("de", { numeric: true });
const words: SortWords = {
  compare,
  textOf: ({ row, parties }, column) =>
    column === "title"
      ? (row.title["en"] ?? "")
      : column === "type"
        ? row.type
        : parties.map(({ actor }) => actor).join(),
};

const graph = graphFromText(`
  a: 2023-01-10  talks  japan italy    Übung
  b: 2022-05     visit  japan nato     Zug 10
  c: 2024        talks  japan france   Zug 9
  d: 2021        talks  japan canada   Umzug
`);
const { events } = indexGraph({
  ...graph,
  events: graph.events.map((row) => (row.id === "c" ? { ...row, dateBasis: "inferred" } : row)),
  citations: [
    ...graph.citations,
    { event: "b", field: "date", source: "source", locator: "9", stance: "supports" },
  ],
});
const order = (...[column, descending]: readonly [(typeof sortColumns)[number], boolean]) =>
  sortEvents(events, { column, descending }, words)
    .map(({ id }) => id)
    .join("");

describe("the events in order", () => {
  test("of time", () => {
    expect(order("date", false)).toBe("dbac");
    expect(order("date", true)).toBe("cabd");
  });

  test("of their titles as the language has it, numbers by their value", () => {
    expect(order("title", false)).toBe("adcb");
  });

  test("of a column that says the same of several: among these in order of time", () => {
    expect(order("type", false)).toBe("dacb");
    expect(order("type", true)).toBe("bcad");
  });

  test("of how sure the date is, and of how many sources, not how many citations", () => {
    expect(order("basis", false)).toBe("dbac");
    expect(order("basis", true)).toBe("cabd");
    expect(order("sources", false)).toBe("dbac");
  });
});

test("every order keeps every event, and neighbours agree with it", () => {
  fc.assert(
    fc.property(
      graphPicture(),
      fc.constantFrom(...sortColumns),
      fc.boolean(),
      (picture, column, descending) => {
        const all = indexGraph(graphFromText(picture)).events;
        const sorted = sortEvents(all, { column, descending }, words);
        expect(new Set(sorted)).toEqual(new Set(all));
        const other = sortEvents(all, { column, descending: !descending }, words);
        expect(other).toEqual(sorted.toReversed());
        if (column === "parties") {
          const sizes = sorted.map(({ parties }) => partyCount(parties));
          expect(sizes).toEqual(sizes.toSorted((a, b) => (descending ? b - a : a - b)));
        }
        if (column !== "title" && column !== "type" && column !== "participants") return;
        for (const [at, event] of sorted.entries()) {
          const next = sorted[at + 1];
          if (!next) continue;
          const sign = compare(words.textOf(event, column), words.textOf(next, column));
          expect(descending ? -sign : sign).toBeLessThanOrEqual(0);
        }
      },
    ),
  );
});
