import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareProjections,
  type Change,
  type Comparison,
  type PeriodLengths,
} from "../../../src/model/comparison.ts";
import { toEpochDay } from "../../../src/model/dates/calendar.ts";
import { possiblyWithin, type DayWindow } from "../../../src/model/dates/dayWindow.ts";
import { indexGraph, type GraphIndex } from "../../../src/model/graphIndex.ts";
import { project } from "../../../src/model/projection.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";
import { graphPicture } from "../../fixtures/graphPicture.ts";

const years = (first: number, last = first): DayWindow => ({
  start: toEpochDay(first, 1, 1),
  end: toEpochDay(last, 12, 31),
});
const inWindow = (index: GraphIndex, window: DayWindow) =>
  project(
    index.events.filter(({ date }) => possiblyWithin(date, window)),
    index.ties,
  );
const compare = (index: GraphIndex, before: DayWindow, now: DayWindow): Comparison =>
  compareProjections(inWindow(index, before), inWindow(index, now), {
    before: before.end - before.start + 1,
    now: now.end - now.start + 1,
  });
const changesOf = ({ relationships }: Comparison) =>
  Object.fromEntries(
    relationships.map(({ id, before, now, change }) => [id, `${before} ${now} ${change}`]),
  );

const index = indexGraph(
  graphFromText(`
    2022  talks  japan italy
    2022  talks  japan nato
    2022  talks  japan nato
    2022  talks  japan united-states china(subject)
    2023  talks  japan nato
    2023  talks  japan united-states
    2023  talks  japan south-korea
    2023  talks  japan south-korea italy
  `),
);

describe("two years side by side", () => {
  const found = compare(index, years(2022), years(2023));

  test("tell what is new, gone, stronger, weaker and the same", () => {
    expect(changesOf(found)).toEqual({
      "china~japan": "1 0 gone",
      "china~united-states": "1 0 gone",
      "italy~japan": "1 1 same",
      "italy~south-korea": "0 1 new",
      "japan~nato": "2 1 weaker",
      "japan~south-korea": "0 2 new",
      "japan~united-states": "1 1 same",
    });
    expect(changesOf(compare(index, years(2023), years(2022)))).toMatchObject({
      "japan~nato": "1 2 stronger",
    });
  });

  test("count knots, actors and who is spoken about too", () => {
    expect([...found.knots]).toEqual([
      ["italy~japan~south-korea", { before: 0, now: 1, change: "new" }],
    ]);
    expect(found.actors.get("japan")).toEqual({ before: 4, now: 4, change: "same" });
    expect(found.actors.get("nato")?.change).toBe("weaker");
    expect(found.subjects.get("china")).toEqual({ before: 1, now: 0, change: "gone" });
  });

  test("are compared as meetings once the two meet", () => {
    const met = indexGraph(
      graphFromText(`
        2022  talks  japan italy china(subject)
        2022  talks  japan italy china(subject)
        2023  talks  japan china
      `),
    );
    expect(changesOf(compare(met, years(2022), years(2023)))["china~japan"]).toBe("0 1 new");
  });
});

describe("periods of other lengths", () => {
  const spread = indexGraph(
    graphFromText(`
      2022  talks  japan italy
      2022  talks  japan italy
      2022  talks  japan italy
      2022  talks  japan italy
      2022  talks  japan nato
      2023  talks  japan italy
      2024  talks  japan italy
      2024  talks  japan nato
      2025  talks  japan italy
      2026  talks  japan italy
      2026  talks  japan italy
    `),
  );

  test("go by events a year: 4 in one year are more than 5 in four", () => {
    expect(changesOf(compare(spread, years(2022), years(2023, 2026)))).toEqual({
      "italy~japan": "4 5 weaker",
      // One a year less three quarters: one year could not have shown it.
      "japan~nato": "1 1 same",
    });
  });

  test("but a leap day makes no period longer than another", () => {
    expect(changesOf(compare(spread, years(2023), years(2024)))).toMatchObject({
      "italy~japan": "1 1 same",
    });
  });

  test("and new and gone go by presence alone", () => {
    const one = compare(spread, years(2025), years(2022, 2024));
    expect(changesOf(one)["japan~nato"]).toBe("0 2 new");
  });
});

describe("of any graph and any two windows", () => {
  const dates = ["1965", "2022", "2023", "2024", "2035"].map(Number);
  const window = fc
    .tuple(fc.constantFrom(...dates), fc.nat({ max: 20 }))
    .map(([first, more]) => years(first, first + more));
  const opposite: Readonly<Record<Change, Change>> = {
    new: "gone",
    gone: "new",
    stronger: "weaker",
    weaker: "stronger",
    same: "same",
  };

  test("swapping them swaps new with gone, and stronger with weaker", () => {
    fc.assert(
      fc.property(graphPicture(), window, window, (picture, before, now) => {
        const graph = indexGraph(graphFromText(picture));
        const swapped = compare(graph, now, before);
        const expected = compare(graph, before, now).relationships.map((tie) => ({
          ...tie,
          before: tie.now,
          now: tie.before,
          change: opposite[tie.change],
        }));
        expect(swapped.relationships).toEqual(expected);
      }),
    );
  });

  test("no relationship is lost, and none is made up", () => {
    fc.assert(
      fc.property(graphPicture(), window, window, (picture, before, now) => {
        const graph = indexGraph(graphFromText(picture));
        const ids = [before, now].flatMap((one) =>
          inWindow(graph, one).relationships.map(({ id }) => id),
        );
        const found = compare(graph, before, now);
        expect(found.relationships.map(({ id }) => id)).toEqual([...new Set(ids)].toSorted());
        for (const tie of found.relationships) expect(found.relationship(tie.id)).toEqual(tie);
        expect(found.relationship("nobody~nowhere")).toBeUndefined();
      }),
    );
  });

  test("any two counts over any two lengths change one way and back the other", () => {
    const length = fc.integer({ min: 1, max: 40_000 });
    const count = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(length, length, count, count, (long, other, many, few) => {
        const one = single(many, few, { before: long, now: other });
        expect(single(few, many, { before: other, now: long })).toBe(opposite[one]);
      }),
    );
  });
});

/** The change of a tie that occurs so often in each period. */
function single(before: number, now: number, lengths: PeriodLengths): Change {
  const graph = indexGraph(graphFromText("2022 talks japan italy"));
  const times = (count: number) =>
    project(
      Array.from({ length: count }, () => ({ id: "e1", order: 0 })),
      graph.ties,
    );
  const [tie] = compareProjections(times(before), times(now), lengths).relationships;
  if (tie === undefined) throw new Error("The tie is lost.");
  return tie.change;
}
