import { describe, expect, it } from "vitest";
import { toEpochDay } from "../../../../src/model/dates/calendar.ts";
import { foldedScale } from "../../../../src/model/overview/foldedScale.ts";
import { timeBins } from "../../../../src/model/overview/timeBins.ts";
import { densityPaths } from "../../../../src/views/overview/densityPaths.ts";
import { yearLabels } from "../../../../src/views/overview/yearLabels.ts";

const years = (first: number, last: number, empty = false) => ({
  from: toEpochDay(first, 1, 1),
  to: toEpochDay(last + 1, 1, 1),
  empty,
});
/** Two years of 100 px, a fold of 40 between them. */
const scale = foldedScale(
  [years(2001, 2001), years(2002, 2009, true), years(2010, 2010)],
  new Set(),
  240,
  40,
);
const bins = { ...timeBins(scale, 100), folded: Uint8Array.from([0, 1, 0]) };

/** Every bar of a path: left, ground, width, height. */
const barsOf = (path: string) =>
  [...path.matchAll(/M(\S+) (\S+)h(\S+)v(\S+)h/gu)].map(([, x, y, width, height]) =>
    [x, y, width, height].map(Number),
  );
const bars = (kept: readonly number[], rest: readonly number[], most: number) => {
  const density = { binCount: 3, laneCount: kept.length / 3, most };
  const drawn = densityPaths(
    { ...density, kept: Float64Array.from(kept), rest: Float64Array.from(rest) },
    bins,
    scale,
    40,
  );
  return [...drawn.lanes, drawn.rest].map(barsOf);
};

describe("the bars", () => {
  it("are as high as the square root of the count, lanes and rest stacked by their shares", () => {
    expect(bars([4, 0, 1, 8, 0, 0], [4, 0, 0], 16)).toEqual([
      [
        [0, 40, 99, -10],
        [140, 40, 99, -10],
      ],
      [[0, 30, 99, -20]],
      [[0, 10, 99, -10]],
    ]);
  });

  it("do not fill the picture with one event, and show the thinnest", () => {
    const [lane] = bars([1, 0, 0.0001], [0, 0, 0], 1);
    expect(lane?.[0]?.[3]).toBeCloseTo(-40 / Math.sqrt(3), 1);
    expect(lane?.[1]?.[3]).toBe(-1.5);
  });

  it("are a thin line where what lasts goes through a fold", () => {
    expect(bars([1, 8, 1], [0, 0, 0], 1)[0]?.[1]).toEqual([100, 40, 39, -1.5]);
  });
});

describe("the years under the picture", () => {
  it("are written one by one where there is room, and not in a fold", () => {
    expect(
      yearLabels(scale, String).map(({ first, last, left }) => [first, last, Math.round(left)]),
    ).toEqual([
      [2001, 2001, 0],
      [2010, 2010, 140],
    ]);
  });

  it("never run into each other between two breaks", () => {
    const narrow = foldedScale(
      [years(2001, 2001), years(2002, 2009, true), years(2010, 2010), years(2011, 2019, true)],
      new Set(),
      80,
      20,
    );
    expect(yearLabels(narrow, String).map(({ first }) => first)).toEqual([2001, 2010]);
    expect(yearLabels(narrow, (year) => `${year} v. Chr.`).map(({ first }) => first)).toEqual([
      2001,
    ]);
  });

  it("stand for round numbers of years where there is less, a short rest unwritten", () => {
    const unfolded = foldedScale([years(1968, 2011)], new Set(), 440, 40);
    expect(yearLabels(unfolded, String).map(({ first, last }) => [first, last])).toEqual([
      [1970, 1974],
      [1975, 1979],
      [1980, 1984],
      [1985, 1989],
      [1990, 1994],
      [1995, 1999],
      [2000, 2004],
      [2005, 2009],
    ]);
  });
});
