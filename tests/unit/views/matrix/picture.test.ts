import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Party } from "../../../../src/model/parties.ts";
import { gridMove, type MovableGrid } from "../../../../src/views/matrix/gridMove.ts";
import {
  columnGaps,
  columnLefts,
  matrixSizes,
  rowPlaces,
  threadOf,
} from "../../../../src/views/matrix/matrixSizes.ts";
import { partForm } from "../../../../src/views/matrix/partGlyph.ts";
import { columnsInSight, rowsInSight, scrolledTo } from "../../../../src/views/matrix/useMatrix.ts";

const party = (actor: string, change: Partial<Party> = {}): Party => ({
  actor,
  presence: "present",
  planned: false,
  roles: ["participant"],
  persons: [],
  ...change,
});

describe("a thread", () => {
  const at = (middles: Readonly<Record<string, number>>) => (one: Party) => middles[one.actor];

  it("is solid among those who take part or are named, dotted on to those spoken about", () => {
    const parties = [
      party("japan"),
      party("italy", { presence: "named" }),
      party("china", { presence: "subject" }),
    ];
    expect(threadOf(parties, at({ japan: 12, italy: 60, china: 132 }))).toEqual({
      solid: [12, 60],
      dotted: [[60, 132]],
    });
    expect(threadOf(parties, at({ japan: 60, italy: 132, china: 12 }))).toEqual({
      solid: [60, 132],
      dotted: [[12, 60]],
    });
  });

  it("of one party is none, and leaves out who has no row", () => {
    expect(threadOf([party("japan"), party("x")], at({ japan: 12 }))).toEqual({
      solid: null,
      dotted: [],
    });
  });
});

describe("a part", () => {
  it("tells by its form how an actor takes part", () => {
    expect(partForm(party("a"), "happened")).toEqual({ look: "solid", host: false });
    expect(partForm(party("a", { roles: ["host"] }), "planned")).toEqual({
      look: "planned",
      host: true,
    });
    expect(partForm(party("a", { planned: true }), "happened").look).toBe("planned");
    expect(partForm(party("a", { presence: "named" }), "planned").look).toBe("named");
    expect(partForm(party("a", { presence: "subject" }), "happened").look).toBe("subject");
  });
});

describe("rows", () => {
  it("have a gap before other actors, and a caption over those only spoken about", () => {
    const { rows, caption, height } = rowPlaces(
      { firstOther: 2, firstSubject: 3 },
      [0, 1, 2, 3],
      24,
    );
    expect(rows.map(({ top }) => top)).toEqual([0, 24, 56, 112]);
    expect(caption).toBe(88);
    expect(height).toBe(136);
  });

  it("are lower where actors are only mentioned, and all in sight where there is room", () => {
    const groups = { firstOther: 2, firstSubject: 3 };
    const { rows } = rowPlaces(groups, [0, 1, 2, 3, 4], 38);
    expect(rows.map((row) => row.height)).toEqual([38, 38, 38, 28, 28]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 600, max: 2000 }),
        (others, subjects, height) => {
          const count = others + subjects;
          const sizes = matrixSizes({
            ...{ width: 1440, height, columns: 20, rows: count, subjects, years: [] },
            ...{ longestName: 14, longestTitle: 28, compact: true, everyoneHasCode: true },
          });
          const ranks = Array.from({ length: count }, (_, rank) => rank);
          const order = { firstOther: 1, firstSubject: others };
          const places = rowPlaces(order, ranks, sizes.rowHeight);
          const least = sizes.headHeight + count * 24 + 40;
          expect(sizes.headHeight + places.height).toBeLessThanOrEqual(Math.max(height, least));
        },
      ),
      { examples: [[5, 19, 917]] },
    );
  });
});

describe("measures", () => {
  const room = {
    width: 1080,
    height: 640,
    columns: 72,
    rows: 14,
    longestName: 14,
    longestTitle: 28,
    compact: false,
    years: [],
    everyoneHasCode: true,
  };

  it("keep columns and rows wide enough to be hit, and share the room where there is more", () => {
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 200, max: 3000 }),
          height: fc.integer({ min: 120, max: 2000 }),
          columns: fc.integer({ min: 0, max: 100_000 }),
          rows: fc.integer({ min: 0, max: 120 }),
          longestName: fc.integer({ min: 0, max: 90 }),
          longestTitle: fc.integer({ min: 0, max: 300 }),
          everyoneHasCode: fc.boolean(),
          compact: fc.boolean(),
          years: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 }),
        }),
        (any) => {
          const sizes = matrixSizes(any);
          const isDense = any.compact && any.width >= 760;
          expect(sizes.columnWidth).toBeGreaterThanOrEqual(isDense ? 13 : 24);
          expect(sizes.rowHeight).toBeGreaterThanOrEqual(24);
          expect(sizes.titleHeight).toBeLessThanOrEqual(any.height * 0.9);
          expect(sizes.namesWidth).toBeLessThanOrEqual(Math.max(any.width * 0.7, 104));
        },
      ),
    );
    const years = [1, 1, 1, 19, 22, 20, 16];
    const dense = matrixSizes({
      ...room,
      width: 1440,
      columns: 80,
      longestName: 14,
      compact: true,
      years,
    });
    const lefts = columnLefts(dense, years, 80);
    expect(dense.namesWidth + (lefts[80] ?? 0)).toBeLessThanOrEqual(1440);
    // Every year has room for its name.
    expect([...lefts.slice(0, 4)]).toEqual([0, 44, 88, 132]);
    // What is farther in time is farther apart, and all are still in sight.
    const gaps = columnGaps(
      {
        years: [
          { from: 0, to: 3, year: 2022, month: 0 },
          { from: 3, to: 80, year: 2023, month: 0 },
        ],
        months: [
          { from: 3, to: 6, year: 2023, month: 1 },
          { from: 6, to: 80, year: 2023, month: 2 },
        ],
        days: [{ from: 8, to: 10, first: 3, last: 3 }],
      },
      80,
    );
    expect([gaps[3], gaps[6], gaps[8], gaps[10], gaps[9]]).toEqual([8, 3.5, 2, 2, 0]);
    const apart = matrixSizes({
      ...room,
      width: 1440,
      columns: 80,
      longestName: 14,
      compact: true,
      years: [3, 77],
      gaps,
    });
    const places = columnLefts(apart, [3, 77], 80);
    expect(apart.namesWidth + (places[80] ?? 0)).toBeLessThanOrEqual(1440);
    const between = (at: number) => (places[at] ?? 0) - (places[at - 1] ?? 0) - apart.columnWidth;
    expect([3, 6, 8, 9].map(between).map((px) => Math.round(px * 10) / 10)).toEqual([8, 3.5, 2, 0]);
    // Two without a date come after them.
    const more = columnLefts(dense, years, 82);
    expect(more[80]).toBe(lefts[80]);
    expect(more[82]).toBe((more[80] ?? 0) + 2 * dense.columnWidth);
    expect(matrixSizes({ ...room, columns: 25 }).columnWidth).toBeGreaterThan(24);
  });

  it("give titles room on a desk and none in a small frame; names become codes on a phone", () => {
    expect(matrixSizes(room).titleHeight).toBeGreaterThan(28 * 6);
    expect(matrixSizes({ ...room, width: 800, height: 300 }).titleHeight).toBe(0);
    expect(matrixSizes(room).codes).toBe(false);
    expect(matrixSizes({ ...room, width: 390 }).codes).toBe(true);
    expect(matrixSizes({ ...room, width: 390, everyoneHasCode: false }).codes).toBe(false);
  });
});

describe("the rows in sight", () => {
  it("hold all that is seen, a bounded number, wherever it is scrolled to", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 24, max: 38 }),
        fc.integer({ min: 100, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, others, rowHeight, room, share) => {
          const ranks = Array.from({ length: count }, (_, rank) => rank);
          const groups = { firstOther: Math.min(3, others), firstSubject: others };
          const places = rowPlaces(groups, ranks, rowHeight);
          const scrolled = share * Math.max(0, places.height - room);
          const step = Math.floor(scrolled / 96) * 96;
          const { from, to } = rowsInSight(step, room, places);
          expect(to - from).toBeLessThanOrEqual(Math.ceil((room + 96) / 24) + 2);
          for (const [at, { top, height }] of places.rows.entries())
            if (top + height > scrolled && top < scrolled + room) {
              expect(at).toBeGreaterThanOrEqual(from);
              expect(at).toBeLessThan(to);
            }
        },
      ),
    );
  });
});

describe("the columns in sight", () => {
  it("hold all that is seen, a bounded number, wherever it is scrolled to", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 300, max: 2000 }),
        fc.integer({ min: 24, max: 44 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (columns, width, columnWidth, share) => {
          const scrolled = share * Math.max(0, columns * columnWidth - width);
          const { from, to } = columnsInSight(scrolled, width, columnWidth, columns);
          expect(to - from).toBeLessThanOrEqual(Math.ceil(width / columnWidth) + 32);
          const first = Math.floor(scrolled / columnWidth);
          const last = Math.min(columns, Math.ceil((scrolled + width) / columnWidth));
          if (columns > 0) expect(from).toBeLessThanOrEqual(first);
          expect(to).toBeGreaterThanOrEqual(last);
        },
      ),
    );
  });

  it("are scrolled no farther than needed", () => {
    expect(scrolledTo(100, 200, 120, 160)).toBe(100);
    expect(scrolledTo(100, 200, 40, 64)).toBe(40);
    expect(scrolledTo(100, 200, 300, 324)).toBe(124);
    expect(scrolledTo(0, 10, 300, 324)).toBe(300);
  });
});

describe("the keyboard", () => {
  /** Columns of ranks; column 2 is not shown. */
  const parts = [[0, 1], [0, 2], [0, 1, 2], [0, 1, 3], [2]];
  const grid: MovableGrid = {
    columns: parts.length,
    isShown: (column) => column !== 2 && column >= 0 && column < parts.length,
    ranksIn: (column) => parts[column] ?? [],
    rows: [0, 1, 2, 3],
  };
  const go = (key: string, column: number | null, rank: number | null, whole = false) => {
    const to = gridMove(key, whole, { column, rank }, grid);
    return to && [to.column, to.rank];
  };

  it("goes along an actor's own events, past those that are not shown, back to its name", () => {
    expect(go("ArrowRight", 0, 1)).toEqual([3, 1]);
    expect(go("ArrowRight", 3, 1)).toBeNull();
    expect(go("ArrowLeft", 3, 1)).toEqual([0, 1]);
    expect(go("ArrowLeft", 0, 1)).toEqual([null, 1]);
    expect(go("ArrowRight", null, 2)).toEqual([1, 2]);
    expect(go("ArrowLeft", null, 2)).toBeNull();
  });

  it("goes along the parties of an event, up to its title", () => {
    expect(go("ArrowDown", 3, null)).toEqual([3, 0]);
    expect(go("ArrowDown", 3, 1)).toEqual([3, 3]);
    expect(go("ArrowDown", 3, 3)).toBeNull();
    expect(go("ArrowUp", 3, 3)).toEqual([3, 1]);
    expect(go("ArrowUp", 3, 0)).toEqual([3, null]);
    expect(go("ArrowUp", 3, null)).toBeNull();
  });

  it("goes along titles and names", () => {
    expect(go("ArrowRight", 1, null)).toEqual([3, null]);
    expect(go("ArrowLeft", 0, null)).toBeNull();
    expect(go("ArrowDown", null, 0)).toEqual([null, 1]);
    expect(go("ArrowUp", null, 0)).toBeNull();
  });

  it("leaps to both ends of a row, and with Ctrl of all", () => {
    expect(go("Home", 3, 1)).toEqual([null, 1]);
    expect(go("End", 0, 1)).toEqual([3, 1]);
    expect(go("Home", 3, null)).toEqual([0, null]);
    expect(go("End", 0, null)).toEqual([4, null]);
    expect(go("Home", 3, 1, true)).toEqual([0, null]);
    expect(go("End", 0, 1, true)).toEqual([4, 2]);
    expect(go("PageDown", 0, 0)).toEqual([3, 0]);
    expect(go("PageUp", 4, null)).toEqual([0, null]);
    expect(go("x", 0, 0)).toBeNull();
  });
});
