// @vitest-environment node
import fc from "fast-check";
import { expect, test } from "vitest";
import { rowCount } from "../../../../src/model/packed/jsonColumn.ts";
import { packRows, rowAt } from "../../../../src/model/packed/packRows.ts";
import { textColumn } from "../../../../src/model/packed/textColumn.ts";

const ids = ["rome", "", "tokyo", "not there"];
/** Also fields that nobody knows, in any order, and what is no text. */
const anyRow = fc
  .record(
    {
      actor: fc.oneof(fc.constantFrom("japan", "italy", ""), fc.constant(5)),
      event: fc.constantFrom(...ids),
      role: fc.constantFrom("host", "guest"),
      note: fc.oneof(fc.constantFrom("", "a"), fc.record({ en: fc.constantFrom("a", "b") })),
      colour: fc.constantFrom("red", "blue", 5, null),
    },
    { requiredKeys: ["event"] },
  )
  .chain((row) => fc.shuffledSubarray(Object.entries(row), { minLength: Object.keys(row).length }))
  .map(
    (fields) => Object.fromEntries(fields) as { readonly event: string; readonly actor: string },
  );

test("each row is what it was, field by field in its order", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
      const orders = Int32Array.from(rows, ({ event }) =>
        event === "not there" ? -1 : ids.indexOf(event),
      );
      const packed = packRows(rows, "actor", orders, ids.length - 1);
      const texts = rows.map((_, row) => JSON.stringify(rowAt(packed, textColumn(ids), row)));
      expect(texts).toEqual(rows.map((row) => JSON.stringify(row)));
    }),
  );
});

test("rows that differ only in their event and that one field are one wording", () => {
  const rows = Array.from({ length: 100 }, (_, at) => ({ event: "rome", locator: `row ${at}` }));
  const packed = packRows(rows, "locator", new Int32Array(100), 1);
  expect(rowCount(packed.forms)).toBe(1);
});
