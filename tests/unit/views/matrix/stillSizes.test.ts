import { expect, test } from "vitest";
import { stillSizes } from "../../../../src/views/matrix/stillPicture.ts";

const room = {
  width: 1568,
  height: 600,
  longestName: 90,
  longestTitle: 150,
  smallest: 0.75,
  gaps: Array.from({ length: 400 }, (_, at) => (at % 9 === 4 ? 8 : 2)),
};
const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);

test("columns share the width, and titles stand over them where they fit", () => {
  const sizes = stillSizes({ ...room, columns: 72, rows: 14 });
  expect(sizes).toMatchObject({ scale: 1, columns: 72, rows: 14, titleHeight: 160 });
  const columns = sizes.columnWidth * 72 + sum(sizes.gaps);
  expect(columns + sizes.namesWidth).toBeLessThanOrEqual(1568 - 48);
  expect(stillSizes({ ...room, height: 360, columns: 72, rows: 14 }).titleHeight).toBe(0);
});

test("what is farther in time is farther apart, as long as no column gets too narrow for it", () => {
  expect(stillSizes({ ...room, columns: 72, rows: 14 }).gaps).toEqual(room.gaps.slice(0, 72));
  expect(stillSizes({ ...room, width: 1240, columns: 72, rows: 14 }).gaps).toEqual([]);
});

test("all of it shrinks before anything is left out, and no further than asked for", () => {
  const some = stillSizes({ ...room, columns: 110, rows: 14 });
  expect(some.columns).toBe(110);
  expect(some.scale).toBeLessThan(1);
  const many = stillSizes({ ...room, columns: 90_730, rows: 500 });
  expect(many.scale).toBe(0.75);
  expect(many.columns).toBeLessThan(140);
  expect(many.rows).toBeLessThan(60);
});

test("whatever the room, what is drawn fits it", () => {
  for (let width = 320; width <= 2000; width += 120)
    for (let height = 320; height <= 1200; height += 97)
      for (const columns of [1, 30, 400])
        for (const rows of [1, 9, 45]) {
          const sizes = stillSizes({ ...room, width, height, columns, rows });
          const across =
            48 + sizes.namesWidth + sizes.columns * sizes.columnWidth + sum(sizes.gaps);
          const down = sizes.headHeight + 40 + sizes.rows * sizes.rowHeight;
          expect(across * sizes.scale).toBeLessThanOrEqual(width + 1);
          expect(down * sizes.scale).toBeLessThanOrEqual(height + 1);
        }
});
