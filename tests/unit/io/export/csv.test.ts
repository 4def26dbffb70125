import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csv } from "../../../../src/io/export/eventsCsv.ts";

/** A reader after RFC 4180, written apart from the writer. */
function read(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, inQuotes, plain = "", end] of text.matchAll(cell)) {
    row.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const cellOf = (text: string): string => csv([[text]]).slice(1, -2);

test("begins with a byte order mark and ends each row", () => {
  expect(
    csv([
      ["a", "b"],
      ["ü", ""],
    ]),
  ).toBe("\uFEFFa,b\r\nü,\r\n");
});

test.each([
  ["a, b", '"a, b"'],
  ['say "so"', '"say ""so"""'],
  ["two\nlines", '"two\nlines"'],
  [" spaced ", '" spaced "'],
  ["日本", "日本"],
])("%j is written %j", (text, written) => {
  expect(cellOf(text)).toBe(written);
});

test.each([
  "=1+1",
  "+1",
  "@SUM(1)",
  "-1+1",
  "-0044-03-15",
  "＝1+1",
  "＋1",
  "＠x",
  "－1+1",
  "﹢1",
  "−1",
  "  =1",
  "\u200b=1",
])("%j is no formula", (text) => {
  expect(cellOf(text)).toBe(`'${text}`);
});

test.each(["\tx", "\rx", "\nx"])("%j does not begin a cell", (text) => {
  expect(cellOf(text)).toBe(`"'${text}"`);
});

test.each(["-44", "44", "-1.5", "2023-01-10", "[..2035]", "a=b", "e-mail@example.org", "'tis"])(
  "%j stays as it is",
  (text) => {
    expect(cellOf(text)).toBe(text);
  },
);

test("whatever is written is read again, and no cell is a formula", () => {
  const signs = fc.constantFrom("=", "-", "+", "@", "＝", '"', ",", "\r\n", "\t", " ", "1", "a");
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.array(signs, { maxLength: 8 }).map((parts) => parts.join("")),
  );
  const tables = fc.array(fc.tuple(texts, texts, texts), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(tables, (rows) => {
      const guarded = read(csv(rows).slice(1));
      const bare = guarded.map((row, at) =>
        row.map((cell, column) => (cell === `'${rows[at]?.[column]}` ? cell.slice(1) : cell)),
      );
      const run = guarded.flat().filter((cell) => /^[=+\-@＝＋－＠\t\r\n]/u.test(cell));
      const numbers = run.every((cell) => /^-\d+(?:\.\d+)?$/u.test(cell));
      return numbers && isDeepStrictEqual(bare, rows);
    }),
  );
});
