// @vitest-environment node
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonColumn, rowCount, valueAt } from "../../../../src/model/packed/jsonColumn.ts";

test("each row of a column is what was put there, in any script and however many there are", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.constant("東京, Zürich"));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), fc.nat(1100), (some, plain) => {
      const rows = [...Array.from({ length: plain }, (_, at) => `row ${at}`), ...some, "last"];
      const column = jsonColumn(rows);
      expect(rowCount(column)).toBe(rows.length);
      expect(rows.map((_, row) => valueAt(column, row))).toEqual(rows);
    }),
  );
});
