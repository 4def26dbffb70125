import { describe, expect, it } from "vitest";
import { createTable, rowFinder } from "../../../../src/model/parse/table.ts";

describe("rowFinder", () => {
  const table = createTable<{ readonly id: string }>("events");
  for (const id of ["a", "b", "c", "d"]) {
    table.ids.set(id, table.rows.length);
    table.rows.push({ id });
  }

  it("finds every row, in whatever order they are asked for", () => {
    const find = rowFinder(table);
    expect(["a", "a", "b", "d", "a", "c", "d", "nobody", "b"].map(find)).toEqual([
      0,
      0,
      1,
      3,
      0,
      2,
      3,
      undefined,
      1,
    ]);
  });

  it("does not find a row that has gone", () => {
    table.rows[1] = undefined;
    table.ids.delete("b");
    const find = rowFinder(table);
    expect(["a", "b", "c"].map(find)).toEqual([0, undefined, 2]);
  });
});
