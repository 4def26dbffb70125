import zlib from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync, gzipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { readFile } from "../../../../src/io/import/importFile.ts";
import { faultsOf, imported, tableOf } from "../../../fixtures/imported.ts";

const cell = (value: unknown) => (value === null ? null : { value });

async function xlsx(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>) {
  const parts = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(cell)),
    dateFormat: "yyyy-mm-dd",
  }));
  const buffer = await writeXlsxFile(
    parts as never,
    { dateFormat: "yyyy-mm-dd" } as never,
  ).toBuffer();
  return new Uint8Array(buffer);
}

const odsRow = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const odsText = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

function ods(rows: string): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Ties">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(content),
  });
}

describe("a workbook", () => {
  it("is read by the values of its cells, days as days", async () => {
    const file = await xlsx({
      Ties: [
        ["date", "title", "who"],
        [new Date("2021-03-05"), "Talks in Rome", "Italy; Japan"],
        ["1998~", "Letters", "Japan; NATO"],
      ],
    });
    const { events } = await imported("ties.xlsx", file);
    expect(events).toEqual([
      "2021-03-05 | Talks in Rome | Italy + Japan",
      "1998~ | Letters | Japan + NATO",
    ]);
  });

  it("is read at the sheet that holds events, and the others can be wished for", async () => {
    const file = await xlsx({
      About: [["A file about ties", "of Japan"]],
      Events: [
        ["date", "title"],
        ["2021", "Talks"],
        ["2022", "Visit"],
      ],
    });
    const { reading } = await tableOf("ties.xlsx", file);
    expect(reading).toMatchObject({ sheet: "Events", sheets: ["About", "Events"] });
  });
});

describe("cells that are merged over several rows", () => {
  const told = [
    "2021-03-05 | Talks | Italy",
    "2021-03-05 | Dinner | Japan",
    "2021-03-06 | Visit | Italy + Japan",
  ];

  it("are said of each of them in a workbook, headings too; a title above stays one", async () => {
    const plain = await xlsx({
      "A & B": [
        ["Our meetings", null, null],
        ["date", "title", "people"],
        [null, null, "who"],
        ["2021-03-05", "Talks", "Italy"],
        [null, "Dinner", "Japan"],
        ["2021-03-06", "Visit", "Italy; Japan"],
      ],
    });
    const files = unzipSync(plain);
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const refs = ["A1:C1", "A2:A3", "B2:B3", "A4:A5"].map((ref) => `<mergeCell ref="${ref}"/>`);
    const merged = sheet.replace(
      "</sheetData>",
      `</sheetData><mergeCells>${refs.join("")}</mergeCells>`,
    );
    const file = zipSync({ ...files, "xl/worksheets/sheet1.xml": strToU8(merged) });
    expect((await imported("ties.xlsx", file)).events).toEqual(told);
  });

  it("are said of each of them in an OpenDocument spreadsheet", async () => {
    const over = (text: string) =>
      odsText(text).replace("<table:table-cell", '<table:table-cell table:number-rows-spanned="2"');
    const covered = `<table:covered-table-cell/>`;
    const file = ods(
      [
        odsRow(odsText("date"), odsText("title"), odsText("who")),
        odsRow(over("2021-03-05"), odsText("Talks"), odsText("Italy")),
        odsRow(covered, odsText("Dinner"), odsText("Japan")),
        odsRow(odsText("2021-03-06"), odsText("Visit"), odsText("Italy; Japan")),
      ].join(""),
    );
    expect((await imported("ties.ods", file)).events).toEqual(told);
  });
});

describe("an OpenDocument spreadsheet", () => {
  it("is read by values, with repeated cells and rows as far as something stands in them", async () => {
    const file = ods(
      [
        odsRow(odsText("date"), odsText("title"), odsText("who")),
        odsRow(
          `<table:table-cell office:value-type="date" office:date-value="2021-03-05T00:00:00"><text:p>5 March</text:p></table:table-cell>`,
          `<table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>Talks<text:s text:c="1"/>in Rome</text:p></table:table-cell>`,
          odsText("Italy; Japan"),
          `<table:table-cell table:number-columns-repeated="16381"/>`,
        ),
        `<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ].join(""),
    );
    const { events } = await imported("ties.ods", file);
    expect(events).toEqual(["2021-03-05 | Talks in Rome | Italy + Japan"]);
  });

  it("is refused where its XML is broken", async () => {
    expect(await faultsOf("ties.ods", ods("<table:table-row>"))).toContain("invalid-xml");
  });
});

describe("what is packed", () => {
  it("opens a packed table as the table", async () => {
    const file = gzipSync(strToU8("date,title\n2021,Talks\n2022,Visit\n"));
    expect((await imported("ties.csv.gz", file)).events).toEqual(["2021 | Talks", "2022 | Visit"]);
  });

  it("leaves what unpacks without end", async () => {
    const zeros = zlib.gzipSync(new Uint8Array(100 * 2 ** 20), { level: 6 });
    expect(await faultsOf("bomb.csv.gz", zeros)).toEqual(["unpacks-too-large"]);
  });

  it("leaves it too where it says of itself that it is small", async () => {
    const packed = zlib.gzipSync(new Uint8Array(100 * 2 ** 20), { level: 6 });
    packed.writeUInt32LE(10, packed.length - 4);
    expect(await faultsOf("bomb.csv.gz", packed)).toEqual(["unpacks-too-large"]);
    const archive = Buffer.from(zipSync({ "zeros.csv": new Uint8Array(100 * 2 ** 20) }));
    archive.writeUInt32LE(10, 22);
    expect(await faultsOf("bomb.zip", archive)).toEqual(["unpacks-too-large"]);
  });

  it("unpacks nothing of what says itself that it would have no end", async () => {
    const packed = zlib.gzipSync(new Uint8Array(100 * 2 ** 20), { level: 6 });
    packed.fill(0xff, 20, 2000);
    expect(await faultsOf("bomb.csv.gz", packed)).toEqual(["unpacks-too-large"]);
    const archive = Buffer.from(zipSync({ "zeros.csv": new Uint8Array(100 * 2 ** 20) }));
    archive.fill(0xff, 60, 2000);
    expect(await faultsOf("bomb.zip", archive)).toEqual(["unpacks-too-large"]);
  });

  it("says that a part of an archive is none", async () => {
    const file = ods(odsRow(odsText("date")));
    expect(await faultsOf("ties.ods", file.subarray(0, file.length - 200))).not.toEqual([]);
    expect(await faultsOf("x.gz", new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]))).toEqual([
      "broken-archive",
    ]);
  });
});

test("extra spaces of a title stay as written, and are said", async () => {
  const { events, problems } = await imported(
    "ties.csv",
    "date,title\n2021, Two  words \n2022,Talks\n",
  );
  expect(events[0]).toBe("2021 |  Two  words ");
  expect(problems).toMatchObject([
    { code: "extra-spaces", at: "row 2: title", severity: "warning" },
  ]);
});

it("says how far it is with a sheet of ODS, and is left there", async () => {
  const row = odsRow(odsText("2021-03-05"), odsText("Talks ".repeat(20)));
  const file = ods(odsRow(odsText("date"), odsText("title")) + row.repeat(9000));
  const shares: number[] = [];
  const rows: number[] = [];
  const onProgress = (made: { readonly share: number; readonly rows?: number }) => {
    shares.push(made.share);
    rows.push(made.rows ?? 0);
  };
  await readFile("ties.ods", file, { onProgress });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect([shares.at(-1), rows.at(-1)]).toEqual([1, 9001]);
  const left = new AbortController();
  const reading = readFile("ties.ods", file, {
    signal: left.signal,
    onProgress: () => left.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});

it("counts the rows of a workbook up while it reads them, and is left there", async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => ["2021-03-05", `Talks ${at}`, "Italy", at]);
  const file = await xlsx({ Ties: [["date", "title", "who", "seats"], ...rows] });
  const seen: (readonly [share: number, rows: number])[] = [];
  const table = await tableOf("ties.xlsx", file, ({ share, rows: read = 0 }) => {
    seen.push([share, read]);
  });
  expect(table.records[2999]?.cells).toEqual(["2021-03-05", "Talks 2999", "Italy", "2999"]);
  const counts = seen.map(([, read]) => read);
  expect(seen.length).toBeGreaterThan(3);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts[0]).toBeLessThan(1000);
  expect(seen.at(-1)).toEqual([1, 3001]);
  const left = new AbortController();
  const reading = readFile("ties.xlsx", file, {
    signal: left.signal,
    onProgress: () => left.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});
