import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { laneGroups, laneRows, type LaneRow, rowByLane } from "../../../src/model/mergedLanes.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

const lines = (partner: string, events: number): string =>
  Array.from({ length: events }, (_, at) => `${2000 + at}  talks japan ${partner}`).join("\n");

function indexOf(events: Readonly<Record<string, number>>, more = "") {
  const partners = Object.keys(events);
  const text = Object.entries(events).map(([partner, count]) => lines(partner, count));
  return indexGraph(graphFromText([...text, more].join("\n"), { partners }));
}

const rest = "2024  election japan\n2025  war russia";
const index = indexOf({ nato: 8, g7: 3, france: 1, italy: 5, canada: 4 }, rest);
const named = (rows: readonly LaneRow[], of = index): readonly string[] =>
  rows.map(({ lanes, group, isWithin }) => {
    const ids = lanes.map((lane) => of.lanes[lane]?.id).join("+");
    return `${isWithin === true ? "  " : ""}${group === undefined ? "" : `${group}: `}${ids}`;
  });

describe("rows of lanes", () => {
  test("partners with up to four events share one, and so do home and elsewhere", () => {
    expect(named(laneRows(index, [], new Set()))).toEqual([
      "nato",
      "italy",
      "partners: g7+france+canada",
      "background: lane:home+lane:elsewhere",
    ]);
  });

  test("an open group keeps its row, and its lanes follow it", () => {
    expect(named(laneRows(index, ["partners"], new Set()))).toEqual([
      "nato",
      "italy",
      "partners: g7+france+canada",
      "  g7",
      "  france",
      "  canada",
      "background: lane:home+lane:elsewhere",
    ]);
  });

  test("who is chosen has a lane of its own, in the order of the partners", () => {
    const chosen = laneRows(index, [], new Set(["france"]));
    expect(named(chosen).slice(0, 4)).toEqual(["nato", "france", "italy", "partners: g7+canada"]);
    // Of two that are left one is no group.
    expect(named(laneRows(index, [], new Set(["france", "g7"])))).toEqual([
      "nato",
      "g7",
      "france",
      "italy",
      "canada",
      "background: lane:home+lane:elsewhere",
    ]);
  });

  test("in a frame all that is merged is one row", () => {
    expect(named(laneRows(index, [], new Set(), true))).toEqual([
      "nato",
      "italy",
      "others: g7+france+canada+lane:home+lane:elsewhere",
    ]);
  });

  test("where all partners have few events none shares one", () => {
    const few = indexOf({ nato: 2, italy: 1, france: 4 });
    expect(named(laneRows(few, [], new Set()), few)).toEqual(["nato", "italy", "france"]);
  });

  test("of many the twelve with most events have their own", () => {
    const many = indexOf(
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`p${at}`, 5 + at])),
    );
    const rows = laneRows(many, [], new Set());
    expect(named(rows, many)).toHaveLength(13);
    expect(named(rows, many)[0]).toBe("p18");
    expect(rows.at(-1)?.lanes).toHaveLength(18);
  });

  test("hold each lane once whatever is open and chosen, in the order of the lanes", () => {
    const partners = ["nato", "g7", "france", "italy", "canada"];
    fc.assert(
      fc.property(fc.subarray([...laneGroups]), fc.subarray(partners), (open, chosen) => {
        const rows = laneRows(index, open, new Set(chosen));
        const byLane = rowByLane(rows);
        expect([...byLane.keys()].toSorted()).toEqual(index.lanes.map((_, lane) => lane));
        for (const actor of chosen) {
          const lane = index.lanes.findIndex(({ id }) => id === actor);
          expect(rows[byLane.get(lane) ?? -1]?.lanes).toEqual([lane]);
        }
        for (const { lanes } of rows) expect(lanes).toEqual(lanes.toSorted((a, b) => a - b));
      }),
    );
  });
});
