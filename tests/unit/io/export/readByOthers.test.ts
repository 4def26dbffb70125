import { read, utils, write, type WorkBook } from "@e965/xlsx";
import jsonld, { type ContextDefinition, type JsonLdDocument } from "jsonld";
import { beforeAll, describe, expect, test } from "vitest";
import { loadMessages } from "../../../../src/i18n/messages.ts";
import { graphFormats, writeGraph } from "../../../../src/io/export/graphFormats.ts";
import { templateWorkbook } from "../../../../src/io/export/templateWorkbook.ts";
import { importFile } from "../../../../src/io/import/importFile.ts";
import { createImportSession } from "../../../../src/io/import/importSession.ts";
import { graphsToWrite } from "../../../fixtures/graphsToWrite.ts";
import { imported } from "../../../fixtures/openedFile.ts";

/**
 * What is written, in the hands of programs by others: SheetJS, which reads XLSX by a code of its own and writes ODS, and
 * the reference implementation of JSON-LD. What they save again opens as it was.
 */
beforeAll(async () => {
  await loadMessages("en");
});

describe.each(graphsToWrite)("of %s", (name, graph) => {
  const written = async (id: string): Promise<Uint8Array> => {
    const format = graphFormats.find((one) => one.id === id);
    if (format === undefined) throw new Error(`There is no format "${id}".`);
    return writeGraph(format, graph, { language: "en" });
  };

  test("XLSX has texts only in SheetJS, no formula, and opens as it was from the XLSX and ODS that it saves", async () => {
    const bytes = await written("xlsx");
    const { graph: direct } = await importFile("a.xlsx", bytes);
    const book = read(bytes);
    expectTexts(book);
    // Control characters, which XML cannot hold, it writes in ODS as XLSX has them.
    const types = name === "marks of markup" ? (["xlsx"] as const) : (["xlsx", "ods"] as const);
    for (const bookType of types) {
      const saved = new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
      const { graph: again, problems } = await importFile(`a.${bookType}`, saved);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(again, bookType).toEqual(direct);
    }
  });

  test("JSON-LD loses nothing when it is expanded, and that form opens alike", async () => {
    const text = new TextDecoder().decode(await written("jsonld"));
    const options = { base: "https://example.org/a.jsonld", documentLoader, safe: true };
    const expanded = await jsonld.expand(JSON.parse(text) as JsonLdDocument, options);
    expect(expanded.length).toBeGreaterThanOrEqual(graph.events.length);
    for (const node of expanded)
      for (const name of Object.keys(node)) expect(name).toMatch(/^(?:@|http:\/\/schema\.org\/)/u);
    // What it leads to is in the file, or on the web.
    const foreign = /"@id":"https:\/\/example\.org\/a\.jsonld(?!#)[^"]*"|%20/u;
    expect(JSON.stringify(expanded)).not.toMatch(foreign);
    const again = await imported("a.jsonld", JSON.stringify(expanded));
    expect(again.events).toEqual((await imported("a.jsonld", text)).events);
  });
});

test("the spreadsheet to begin with has its headings and examples in SheetJS, and needs no mapper as the ODS that it saves", async () => {
  const book = read(await templateWorkbook("en"));
  expectTexts(book);
  const [first = ""] = book.SheetNames;
  const rows = utils.sheet_to_json<string[]>(book.Sheets[first] ?? {}, { header: 1 });
  expect(rows[0]?.slice(0, 3)).toEqual(["date", "title", "who"]);
  expect(rows).toHaveLength(4);
  const ods = new Uint8Array(write(book, { type: "array", bookType: "ods" }) as ArrayBuffer);
  const options = { language: "en", today: "2026-01-01" } as const;
  expect((await createImportSession().read("a.ods", ods, options)).kind).toBe("graph");
});

function expectTexts({ Sheets: sheets }: WorkBook): void {
  for (const sheet of Object.values(sheets))
    for (const [place, cell] of Object.entries(sheet)) {
      if (place.startsWith("!")) continue;
      expect(cell, place).toMatchObject({ t: "s" });
      expect(cell, place).not.toHaveProperty("f");
    }
}

/** The context of schema.org as far as it says how our terms are read: nothing is fetched. */
const documentLoader = (documentUrl: string) => {
  if (!/^https?:\/\/schema\.org\/?$/u.test(documentUrl)) throw new Error(documentUrl);
  const ofDate = (name: string) => ({ "@id": `schema:${name}`, "@type": "schema:Date" });
  const ofAddress = (name: string) => ({ "@id": `schema:${name}`, "@type": "@id" });
  const document: { "@context": ContextDefinition } = {
    "@context": {
      ...{ "@vocab": "http://schema.org/", schema: "http://schema.org/" },
      ...{ startDate: ofDate("startDate"), endDate: ofDate("endDate") },
      ...{ license: ofAddress("license"), eventStatus: ofAddress("eventStatus") },
      ...{ url: ofAddress("url"), sameAs: ofAddress("sameAs") },
    },
  };
  return Promise.resolve({ documentUrl, document });
};
