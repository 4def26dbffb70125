import * as fc from "fast-check";
import papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import { readFile } from "../../../../src/io/import/importFile.ts";
import type { ReadProgress } from "../../../../src/io/import/importer.ts";
import { faultsOf, imported, tableOf } from "../../../fixtures/imported.ts";

describe("a table is read whatever separates its cells", () => {
  it.each([
    ["commas", `date,title,actors\n2021-03-05,"Meeting in Rome","Italy; Japan"\n`],
    ["semicolons", `date;title;actors\n2021-03-05;Meeting in Rome;Italy, Japan\n`],
    ["tabs", `date\ttitle\tactors\n2021-03-05\tMeeting in Rome\tItaly; Japan\n`],
    ["bars", `date|title|actors\n2021-03-05|Meeting in Rome|Italy; Japan\n`],
    [
      "a byte order mark and CRLF",
      `\uFEFFDate,Title,Actors\r\n2021-03-05,Meeting in Rome,Italy; Japan\r\n`,
    ],
    ["German headings", `Datum;Ereignis;Beteiligte\n5.3.2021;Meeting in Rome;Italy / Japan\n`],
    [
      "a title above",
      `Ties of Japan,,\n,,\nwhen,what,who\n2021-03-05,Meeting in Rome,Italy; Japan\n`,
    ],
  ])("%s", async (_, text) => {
    const { events } = await imported("ties.csv", text);
    expect(events).toEqual(["2021-03-05 | Meeting in Rome | Italy + Japan"]);
  });
});

test("nothing is claimed that no cell says, and the file is cited with its rows", async () => {
  const { graph } = await imported("ties.csv", "date,title\n2021-03-05,Talks\n,Letters\n");
  expect(graph.events).toMatchObject([
    { date: "2021-03-05", dateBasis: "unrecorded", status: "unrecorded" },
    { dateBasis: "unrecorded", status: "unrecorded" },
  ]);
  expect(graph.events[1]).not.toHaveProperty("date");
  expect(graph.sources).toMatchObject([{ title: "ties.csv", kind: "dataset" }]);
  expect(graph.citations.map(({ locator }) => locator)).toEqual(["row 2", "row 3"]);
});

test("the one with most shared events is in the middle, and who shares them stands around", async () => {
  const rows = ["Japan; Italy", "Japan; Italy", "Japan; NATO", "Italy; France"];
  const { graph } = await imported(
    "ties.csv",
    ["date,title,who", ...rows.map((who, at) => `202${at},Talks,${who}`)].join("\n"),
  );
  expect(graph.meta).toMatchObject({ focus: "italy", partners: ["japan", "france"] });
});

test("two columns of names are who acts and whom it concerns, and no title is made of them and the kind", async () => {
  const { events, problems } = await imported(
    "dyads.tsv",
    "date\tsource\trelation\ttarget\n2014-01-01\tAfghanistan\tMeet\tCroatia\n2014-01-02\tIran\tMeet\tIran\n",
  );
  expect(events).toEqual([
    "2014-01-01 | Meet: Afghanistan and Croatia | Afghanistan(initiator) + Croatia(recipient)",
    "2014-01-02 | Meet: Iran | Iran(initiator)",
  ]);
  expect(problems).toMatchObject([{ code: "same-party", at: "row 3: target" }]);
});

test("rows that share an id are one event of many parties", async () => {
  const { events } = await imported(
    "votes.csv",
    "id,date,title,country\n1,2001-02-03,Vote,Japan\n1,2001-02-03,Vote,Italy\n2,2001-02-04,Other,Japan\n",
  );
  expect(events).toEqual(["2001-02-03 | Vote | Japan + Italy", "2001-02-04 | Other | Japan"]);
});

test("long texts are cut to a title, addresses are sources, and placeholders are nobody", async () => {
  const long = "Mr. Smith of the U.N. meets the delegation. ".repeat(3).trim();
  const { graph, events } = await imported(
    "war.csv",
    `date,event,source,who\n2003-01-02,"${long}",https://www.example.org/news/1,"Smith; unknown"\n2003-01-03,"${long}",Spreadsheet,n/a\n`,
  );
  expect(events[0]).toBe("2003-01-02 | Mr. Smith of the U.N. meets the delegation | Smith");
  expect(graph.events[0]?.summary?.["en"]).toBe(long);
  expect(graph.sources.map(({ title, url = "-" }) => [title, url])).toEqual([
    ["war.csv", "-"],
    ["example.org/news/1", "https://www.example.org/news/1"],
  ]);
  expect(graph.citations.map(({ source, locator = "-" }) => [source, locator])).toEqual([
    [graph.sources[1]?.id, "-"],
    ["file", "row 3"],
  ]);
});

test("a cell that is no date costs the date, not the event", async () => {
  const { events, problems } = await imported(
    "ties.csv",
    "date,title\n2021-03-05,Talks\nsometime,Letters\n2021-02-30,Call\n",
  );
  expect(events).toEqual(["2021-03-05 | Talks", "- | Letters", "- | Call"]);
  expect(problems).toMatchObject([{ code: "unreadable-date", at: "row 3: date", count: 2 }]);
});

test("any cells come back as they were written", async () => {
  const cell = fc
    .string({ unit: "grapheme", maxLength: 12 })
    .filter((text) => !/[\0\r]/u.test(text));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 12 }),
      fc.constantFrom(",", ";", "\t"),
      async (rows, delimiter) => {
        const kept = rows.filter((row) => row.some((text) => text.trim() !== ""));
        fc.pre(kept.length > 1 && kept.every(([first]) => !/^\s*[<{[]/u.test(first)));
        const text = papa.unparse([["first", "second", "third"], ...kept], {
          delimiter,
          quotes: true,
        });
        const { records } = await tableOf("any.csv", text);
        expect(records.map(({ cells }) => cells)).toEqual(kept);
      },
    ),
    { numRuns: 60 },
  );
});

describe("what cannot be read", () => {
  it("says where a quotation mark stays open, and keeps the rows before it", async () => {
    const { events, problems } = await imported(
      "open.csv",
      `date,title\n2021,Talks\n2022,"never closed\n2023,Later\n`,
    );
    expect(events).toEqual(["2021 | Talks"]);
    expect(problems).toMatchObject([{ code: "unclosed-quote", at: "row 3" }]);
  });

  it("leaves 50 MB behind an open quotation mark, and a million columns, at once", async () => {
    const began = performance.now();
    const open = `date,title\n2021,Talks\n2022,"${"no end\n".repeat(7_500_000)}`;
    expect(await faultsOf("open.csv", open)).toEqual(["unclosed-quote"]);
    expect(await faultsOf("wide.csv", `${"a,".repeat(1_000_000)}\n1,2\n`)).toEqual([
      "too-many-columns",
    ]);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

test("rows are counted while they are read, and reading can be left between two steps", async () => {
  const text = `date,title\n${"2021-03-05,Talks about one thing and another\n".repeat(300_000)}`;
  const bytes = new TextEncoder().encode(text);
  const seen: ReadProgress[] = [];
  const read = await readFile("ties.csv", bytes, { onProgress: (one) => void seen.push(one) });
  expect(read.kind === "records" && read.table?.records.length).toBe(300_000);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.map(({ rows }) => rows)).toEqual(
    seen.map(({ rows = 0 }) => rows).toSorted((a, b) => a - b),
  );
  expect(seen.at(-1)?.share).toBe(1);

  const leaving = new AbortController();
  let steps = 0;
  const left = readFile("ties.csv", bytes, {
    signal: leaving.signal,
    onProgress: () => {
      steps += 1;
      leaving.abort();
    },
  });
  await expect(left).rejects.toThrow(/abort/iu);
  expect(steps).toBe(1);
});

test("rows are the same in whatever steps they are read", async () => {
  const row = '2021,"a ""quoted"", long\r\nword"\r\n';
  const rows = 2 ** 22 / row.length + 1000;
  const text = `date,title\r\n${row.repeat(rows)}`;
  const table = await tableOf("ties.csv", text);
  expect(table.records).toHaveLength(Math.floor(rows));
  expect(new Set(table.records.map(({ cells }) => cells.join("|")))).toEqual(
    new Set(['2021|a "quoted", long\r\nword']),
  );
});
