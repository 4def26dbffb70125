import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createImportSession } from "../../../../src/io/import/importSession.ts";
import { citedIn, imported, typesOf } from "../../../fixtures/openedFile.ts";

/** What one file of a format does and another does not: each was read wrongly once. */

describe("tables", () => {
  it("take the separator that Excel's first line names, and rows keep their numbers", async () => {
    const file = await imported("a.csv", "sep=;\r\ndate;title\r\n1998-04-03;A, b\r\n");
    expect(file.events).toEqual(["1998-04-03 | A, b"]);
    expect([file.title, ...citedIn(file)]).toEqual(["a", "a.csv, row 3"]);
  });

  it("name nobody by an error of a spreadsheet", async () => {
    const file = await imported(
      "a.csv",
      "date,title,who\n1998-04-03,Talk,#N/A\n1998-05-04,Visit,#REF!\n1998-05-05,End,Italy\n",
    );
    expect(file.events).toEqual([
      "1998-04-03 | Talk",
      "1998-05-04 | Visit",
      "1998-05-05 | End | participant Italy",
    ]);
  });

  it("find no people in addresses", async () => {
    const rows = ["a", "b", "c"].map((at) => `1998-04-03,Talks about ${at},https://x.org/${at}`);
    const { graph } = await imported("a.csv", `${rows.join("\n")}\n`);
    expect(graph?.actors).toEqual([]);
  });

  it.each([
    ["stands alone in another row", "Ann, Bob\n1999-01-01,Walk,Bob"],
    ["is a state", "France, Italy\n1999-01-01,Walk,Ann"],
  ])("separate one list of names where a piece of it %s", async (_, cells) => {
    const csv = `date\ttitle\twho\n1998-04-03,Talk,${cells}`.replaceAll(/,(?! )/gu, "\t");
    const file = await imported("a.tsv", `${csv}\n`);
    expect(file.events[0]).toMatch(/participant \w+, participant \w+/u);
  });

  it.each([
    [
      "日付,題名,参加者\n1998年4月3日,会談,日本、韓国\n",
      "会談 | participant 日本, participant 韓国",
    ],
    ["日付,用件\n1998年4月3日,二国間会談\n", "二国間会談"],
  ])("have titles of few signs in Japanese: %j", async (text, event) => {
    expect((await imported("a.csv", text)).events).toEqual([`1998-04-03 | ${event}`]);
  });

  it("of tabs have quotation marks as text, where they do not surround a cell", async () => {
    const file = await imported("a.tsv", 'date\ttitle\n1998-04-03\t"Oil" talks\n1998-05-04\t"x\n');
    expect(file.events).toEqual(['1998-04-03 | "Oil" talks', '1998-05-04 | "x']);
  });

  it("of GDELT may have headings, and ids of any length", async () => {
    const cells = ["7,19790101,JAPAN,SOUTH KOREA,04,https://x.org/a", "8,19790102,USA,,11,"];
    const heads = "GLOBALEVENTID,SQLDATE,Actor1Name,Actor2Name,EventRootCode,SOURCEURL";
    const file = await imported("a.csv", [heads, ...cells].join("\n"));
    expect(file.events.map((one) => one.slice(0, 10))).toEqual(["1979-01-01", "1979-01-02"]);
    expect(typesOf(file)).toEqual(["Consult", "Disapprove"]);
    const row = Array.from({ length: 57 }, () => "");
    for (const [at, cell] of Object.entries({ 0: "0", 1: "19790101", 2: "197901", 3: "1979" }))
      row[Number(at)] = cell;
    for (const [at, cell] of Object.entries({ 6: "JAPAN", 16: "USSR", 28: "04", 56: "2013" }))
      row[Number(at)] = cell;
    expect((await imported("b.csv", `${row.join("\t")}\n${row.join("\t")}\n`)).events[0]).toBe(
      "1979-01-01 | Consult: JAPAN and USSR | initiator JAPAN, recipient USSR",
    );
  });

  it.each([
    ["مصر؛ الأردن", "مصر, participant الأردن"],
    ["Ann <a@x.org>, Bob <b@x.org>", "Ann <a@x.org>, participant Bob <b@x.org>"],
  ])("separate names by what stands between them only: %s", async (who, names) => {
    const file = await imported(
      "a.csv",
      `date;title;who\n1998-04-03;Talk;"${who}"\n1999;Walk;Cy\n`,
    );
    expect(file.events[0]).toBe(`1998-04-03 | Talk | participant ${names}`);
  });

  it("have a country beside two sides as the place, not as a third side", async () => {
    const file = await imported("a.csv", "date,side_a,side_b,country\n1998,Ann,Bob,Yemen\n");
    expect(file.events).toEqual(["1998 | Ann and Bob | initiator Ann, recipient Bob"]);
    expect(file.graph?.events[0]?.place?.name).toEqual({ en: "Yemen" });
  });

  it("say for how many rows the file itself is cited, and how many name a source without an address", async () => {
    const sources = ["https://x.org/a", "The Times", "Spreadsheet", "n/a"];
    const rows = sources.map((source) => `1998-04-03,Talks,${source}\n`).join("");
    const session = createImportSession();
    const options = { language: "en", today: "2026-01-01" } as const;
    const read = await session.read("a.csv", strToU8(`date,title,source\n${rows}`), options);
    expect(read.kind === "records" && read.summary.guess.reasons[2]).toEqual({
      ...{ code: "addresses", count: 1, named: 1, others: 2 },
    });
  });

  it("may have days that a spreadsheet counted beside days that were typed", async () => {
    const file = await imported("a.csv", "date,title\n1998-04-03,Talk\n35889,Visit\n1999,End\n");
    expect(file.events).toEqual(["1998-04-03 | Talk", "1998-04-04 | Visit", "1999 | End"]);
  });

  it("have no year of five digits", async () => {
    const file = await imported("a.csv", "date,title\n1998-04-03,Talk\n98765,Visit\n");
    expect([file.events[1], ...file.problems]).toEqual(["- | Visit", "unreadable-date"]);
  });

  it("are not made of prose", async () => {
    const line =
      "- It knows columns, and rows, of which many, as here, are\n  read, and others, too\n";
    expect((await imported("a.txt", line.repeat(9).replaceAll("rows,", "rows"))).problems).toEqual([
      "unknown-format",
    ]);
  });
});

describe("query results of Wikidata", () => {
  const item = (id: string): string => `http://www.wikidata.org/entity/${id}`;

  it("are read as TSV with the terms of SPARQL", async () => {
    const row = (id: string, name: string, day: string): string =>
      `<${item(id)}>\t"${name}"@en\t"${day}T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>`;
    const file = await imported(
      "a.tsv",
      ["?event\t?eventLabel\t?date", row("Q1", String.raw`A \"treaty\"`, "1650-05-04")].join("\n"),
    );
    expect(file.events).toEqual(['1650-05-04 | A "treaty"']);
  });

  it("claim no first of January where many dates are one", async () => {
    const file = await imported(
      "a.csv",
      `event,eventLabel,date\n${item("Q1")},Battle,-0043-03-15T00:00:00Z\n${item("Q2")},Treaty,1648-01-01T00:00:00Z\n`,
    );
    expect(file.events).toEqual(["-0043-03-15 | Battle", "1648 | Treaty"]);
  });
});

describe("what security teams exchange", () => {
  const campaign = (name: string, modified: string, revoked = false) => ({
    ...{ type: "campaign", id: "campaign--1", name, modified, revoked },
    ...{ spec_version: "2.1", first_seen: "2019-02-01T00:00:00Z" },
  });
  const bundle = (...objects: readonly unknown[]): string =>
    JSON.stringify({ type: "bundle", id: "bundle--1", objects });

  it("of several versions of an object has the last", async () => {
    const [old, last] = [campaign("Old", "2020-01-01"), campaign("Last", "2020-05-01")];
    expect((await imported("a.json", bundle(last, old))).events).toEqual(["2019-02-01 | Last"]);
  });

  it("says what is left out because it was revoked", async () => {
    const report = { ...campaign("Report", "2020-01-01"), id: "campaign--2" };
    const revoked = [campaign("Old", "2020-01-01"), campaign("Old", "2020-05-01", true)];
    const file = await tableAndProblems(bundle(report, ...revoked));
    expect(file).toEqual({ records: 1, problems: ["revoked-left"] });
  });

  it("says what was looked for where nothing is an event", async () => {
    const only = bundle({ type: "indicator", id: "indicator--1", spec_version: "2.1" });
    expect(await tableAndProblems(only)).toEqual({ records: 0, problems: ["no-records"] });
  });

  it("reads the manifest of a feed of MISP, and threat actors that are attributes", async () => {
    const event = { Orgc: { name: "CIRCL" }, info: "Phishing", date: "2020-04-03" };
    const Attribute = [{ type: "threat-actor", value: "APT28" }];
    expect((await imported("a.json", JSON.stringify({ "5a-1": event }))).events).toEqual([
      "2020-04-03 | Phishing | initiator CIRCL",
    ]);
    expect(
      (await imported("a.json", JSON.stringify({ Event: { ...event, Attribute } }))).events,
    ).toEqual(["2020-04-03 | Phishing | initiator CIRCL, subject APT28"]);
  });
});

describe("networks and linked data", () => {
  it("reads the lists of neighbours that NetworkX writes, each tie once", async () => {
    const nodes = [{ id: "Ann" }, { id: "Bob" }];
    const adjacency = [[{ id: "Bob", year: 1998 }], [{ id: "Ann", year: 1998 }]];
    const events = async (directed: boolean): Promise<readonly string[]> =>
      (await imported("a.json", JSON.stringify({ directed, nodes, adjacency }))).events;
    expect(await events(false)).toEqual(["1998 | Ann and Bob | participant Ann, participant Bob"]);
    expect(await events(true)).toHaveLength(2);
  });

  it("follows the names that a context in the file gives", async () => {
    const file = await imported(
      "a.jsonld",
      JSON.stringify({
        "@context": [
          { s: "https://schema.org/", title: "s:name", when: { "@id": "s:startDate" } },
          { kind: "@type", id: "@id", host: "s:organizer" },
        ],
        "@graph": [
          { kind: "s:Event", title: "Talks", when: "2020-03", host: { id: "#a" } },
          { kind: "s:Person", id: "#a", title: "Ada" },
        ],
      }),
    );
    expect(file.events).toEqual(["2020-03 | Talks | host Ada"]);
  });
});

describe("data packages", () => {
  const packed = (descriptor: unknown, files: Readonly<Record<string, string>> = {}): Uint8Array =>
    zipSync({
      "datapackage.json": strToU8(JSON.stringify(descriptor)),
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    });

  it.each([
    [[{ date: "1998-04-03", title: "Talk", who: "Italy" }]],
    [
      [
        ["date", "title", "who"],
        ["1998-04-03", "Talk", "Italy"],
      ],
    ],
  ])("may have their rows in the description", async (data) => {
    const file = await imported("a.zip", packed({ resources: [{ name: "e", data }] }));
    expect(file.events).toEqual(["1998-04-03 | Talk | participant Italy"]);
  });

  it("of several files for a table name the file of each row", async () => {
    const descriptor = { resources: [{ name: "e", path: ["e1.csv", "e2.csv"] }] };
    const text = (day: string): string => `date,title\n${day},Talk\n`;
    const files = { "e1.csv": text("1998-04-03"), "e2.csv": text("1999-04-03") };
    expect(citedIn(await imported("a.zip", packed(descriptor, files)))).toEqual([
      "a.zip, row 2 (e1.csv)",
      "a.zip, row 2 (e2.csv)",
    ]);
  });
});

describe("chronologies", () => {
  it.each([
    ["1. 1998 Talks\n2. 1999 Visit\n3. 2000 End\n", "1998 | Talks"],
    ["1998-04-03 Talks\n1999-05-01 Visit\n2000 End\n", "1998-04-03 | Talks"],
    ["1998-04-03\n:   Talks\n\n1999-05\n:   Visit\n\n2000\n:   End\n", "1998-04-03 | Talks"],
  ])("of another shape: %j", async (text, first) => {
    const file = await imported("a.md", text);
    expect(file.events).toEqual([first, expect.stringContaining("Visit"), "2000 | End"]);
  });

  it("of one event, below the heading of its year", async () => {
    const text =
      "# A list\n\nOf one.\n\n## 1998\n\n- **1998-04** – Talks[^1]\n  They met.\n  Italy\n\n[^1]: A note.\n";
    expect((await imported("a.md", text)).events).toEqual([
      expect.stringMatching(/^1998-04 \| Talks/u),
    ]);
  });

  it.each([
    "# Files\n\n| file | what |\n|---|---|\n| a.csv | 90,730 events of 2014 |\n| b.csv | the list of 1998 |\n",
    "# Notes\n\nOn that day we walked.\n\nThen we rested, and wrote.\n\n- 2014: data of that year\n- more\n\nThe end.\n",
  ])("are not what only mentions a date: %j", async (text) => {
    const file = await imported("README.md", text);
    expect([file.graph, file.problems]).toEqual([null, ["no-records"]]);
  });
});

it("counts for the guess of who is in the middle the events that it shares", async () => {
  const text = "date,title,who\n1998,Talk,Ann; Bob\n1999,Walk,Ann; Cy\n2000,Alone,Ann\n";
  const session = createImportSession();
  const read = await session.read("a.csv", strToU8(text), { language: "en", today: "2026-01-01" });
  if (read.kind !== "records") throw new Error(read.kind);
  const { middle, actors } = await session.examine(read.summary.guess.mapping, []);
  expect(middle).toEqual({ shared: 2, isOfFile: false });
  expect(actors[0]).toEqual({ name: "Ann", count: 3 });
});

async function tableAndProblems(text: string) {
  const session = createImportSession();
  const read = await session.read("a.json", strToU8(text), { language: "en", today: "2026-01-01" });
  switch (read.kind) {
    case "records":
      return {
        records: read.summary.records,
        problems: read.summary.problems.map(({ code }) => code),
      };
    case "refused":
      return { records: 0, problems: read.problems.map(({ code }) => code) };
    case "graph":
      throw new Error("nothing was asked");
  }
}
