import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { folderArchive } from "../../../../src/io/import/folderArchive.ts";
import { importFile, readFile } from "../../../../src/io/import/importFile.ts";

/** A ZIP of texts by their paths. */
const zipped = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

const packageOf = (resources: readonly object[], more: object = {}) =>
  JSON.stringify({ name: "visits", title: "State visits", ...more, resources });

const key = (fields: string, resource: string) => ({
  fields,
  reference: { resource, fields: "id" },
});

/** Four tables: visits have a host by id, and guests by a table between. */
const visits = {
  "datapackage.json": packageOf(
    [
      {
        name: "people",
        path: "data/people.csv",
        schema: { fields: [{ name: "id" }, { name: "name" }] },
      },
      {
        name: "visits",
        path: "data/visits.csv",
        dialect: { delimiter: ";" },
        schema: {
          fields: [
            { name: "id", type: "string" },
            { name: "date", type: "date", format: "%d.%m.%Y" },
            { name: "title", type: "string" },
            { name: "host", type: "string" },
          ],
          missingValues: ["", "-99"],
          foreignKeys: [key("host", "people")],
        },
      },
      {
        name: "guests",
        path: "data/guests.csv",
        schema: {
          fields: [{ name: "visit" }, { name: "person" }, { name: "role" }],
          foreignKeys: [key("visit", "visits"), key("person", "people")],
        },
      },
      { name: "readme", path: "readme.md" },
    ],
    { licenses: [{ name: "CC-BY-4.0" }], description: "Who visited whom" },
  ),
  "data/people.csv": "id,name\np1,Ada\np2,Ben\np3,Cleo\n",
  "data/visits.csv": "id;date;title;host\nv1;03.04.2021;Tea;p1\nv2;-99;Dinner;p2\n",
  "data/guests.csv": "visit,person,role\nv1,p2,speaker\nv1,p3,participant\nv2,p3,participant\n",
};

async function opened(bytes: Uint8Array) {
  const { graph, problems } = await importFile("visits.zip", bytes);
  const names = new Map(graph?.actors.map(({ id, name }) => [id, name["en"]]));
  return {
    graph,
    problems,
    codes: problems.map(({ code }) => code),
    events: graph?.events.map(({ id, title, date }) => ({
      title: title["en"],
      ...(date !== undefined && { date }),
      parties: graph.participations
        .filter(({ event }) => event === id)
        .map(({ actor, role }) => `${names.get(actor)} ${role}`)
        .toSorted(),
    })),
  };
}

describe("a data package", () => {
  it.each([
    ["a ZIP", () => zipped(visits)],
    [
      "a ZIP with a folder",
      () =>
        zipped(
          Object.fromEntries(Object.entries(visits).map(([path, text]) => [`a b/${path}`, text])),
        ),
    ],
    [
      "a folder",
      async () =>
        folderArchive(new Map(Object.entries(visits).map(([path, text]) => [path, strToU8(text)]))),
    ],
  ])("of %s opens with its main table, and the names to which its keys lead", async (_, make) => {
    const { graph, events, codes } = await opened(await make());
    expect(events).toEqual([
      {
        title: "Tea",
        date: "2021-04-03",
        parties: ["Ada host", "Ben speaker", "Cleo participant"],
      },
      { title: "Dinner", parties: ["Ben host", "Cleo participant"] },
    ]);
    expect(codes).toEqual([]);
    expect(graph?.meta).toMatchObject({
      title: { en: "State visits" },
      description: { en: "Who visited whom" },
      licence: "CC-BY-4.0",
    });
  });

  it("names the tables that are not read, the files that are not there, and entries that are broken", async () => {
    const { events, problems } = await opened(
      zipped({
        "datapackage.json": packageOf([
          { name: "visits", path: "visits.csv" },
          { name: "prices", path: "prices.csv" },
          { name: "old", path: "https://example.org/old.csv" },
          { name: "nothing" },
        ]),
        "visits.csv": "date,title,who\n2021-04-03,Tea,Ada\n",
        "prices.csv": "thing,price\ntea,3\n",
      }),
    );
    expect(events).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: "unreadable-entries", at: "datapackage.json: resources[3]" },
      { code: "missing-resource", params: { path: "https://example.org/old.csv" } },
      {
        code: "tables-left",
        severity: "warning",
        params: { read: "visits", left: ["prices"], isDescribed: true },
      },
    ]);
  });

  it("follows a dialect, an encoding, parts, and a schema in a file of its own", async () => {
    const { events } = await opened(
      zipSync({
        "datapackage.json": strToU8(
          packageOf([
            {
              path: ["./one.csv", "two.csv"],
              encoding: "windows-1252",
              dialect: { delimiter: "|", header: false, commentChar: "#" },
              schema: "schema.json",
            },
          ]),
        ),
        "schema.json": strToU8(
          JSON.stringify({ fields: [{ name: "date" }, { name: "title" }, { name: "who" }] }),
        ),
        "one.csv": Uint8Array.from(Buffer.from("# by hand\n2021-04-03|Café|Zoë\n", "latin1")),
        "two.csv": strToU8("2022-05-06|Tea|Ada\n"),
      }),
    );
    expect(events).toEqual([
      { title: "Café", date: "2021-04-03", parties: ["Zoë participant"] },
      { title: "Tea", date: "2022-05-06", parties: ["Ada participant"] },
    ]);
  });

  it("says what is wrong with its descriptor", async () => {
    const broken = await opened(zipped({ ...visits, "datapackage.json": "{" }));
    expect(broken.problems).toMatchObject([{ code: "truncated", at: "datapackage.json" }]);
    const empty = await opened(zipped({ ...visits, "datapackage.json": "{}" }));
    expect(empty.codes).toEqual(["no-records"]);
    const alone = await importFile("datapackage.json", strToU8(visits["datapackage.json"]));
    expect(alone.problems).toMatchObject([
      { code: "known-format", params: { format: "datapackage.json", next: "folder" } },
    ]);
  });
});

describe("a ZIP of tables without a descriptor", () => {
  it("opens the only one", async () => {
    const { events, codes } = await opened(
      zipped({ "x/2021.CSV": "date,title,who\n2021-04-03,Tea,Ada\n" }),
    );
    expect(events).toHaveLength(1);
    expect(codes).toEqual([]);
  });

  it("reads that of events, says what else was found, and reads another that is wished for", async () => {
    const bytes = zipped({
      "people.csv": "id,name\np1,Ada\n",
      "events.csv": "date,title,who\n2021-04-03,Tea,Ada\n",
    });
    const { events, problems } = await opened(bytes);
    expect(events).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: "tables-left", params: { read: "events", left: ["people"], isDescribed: false } },
    ]);
    const other = await readFile("visits.zip", bytes, { wishes: { sheet: "people" } });
    expect(other).toMatchObject({
      kind: "records",
      table: { reading: { sheet: "people", sheets: ["people", "events"] } },
    });
  });
});

describe("what a descriptor says of its tables", () => {
  it("follows keys of several columns", async () => {
    const { events } = await opened(
      zipped({
        "datapackage.json": packageOf([
          { name: "visits", path: "visits.csv" },
          {
            name: "guests",
            path: "guests.csv",
            schema: {
              foreignKeys: [
                {
                  fields: ["year", "no"],
                  reference: { resource: "visits", fields: ["year", "nr"] },
                },
                {
                  fields: ["house", "person"],
                  reference: { resource: "people", fields: ["house", "nr"] },
                },
              ],
            },
          },
          { name: "people", path: "people.csv" },
        ]),
        "visits.csv": "year,nr,title\n2021,1,Tea\n2021,2,Dinner\n2022,1,Supper\n",
        "guests.csv": "year,no,house,person\n2021,1,A,1\n2021,1,B,1\n2022,1,B,1\n2022,1,B,9\n",
        "people.csv": "house,nr,name\nA,1,Ada\nB,1,Ben\n",
      }),
    );
    expect(events).toEqual([
      { title: "Tea", date: "2021", parties: ["Ada participant", "Ben participant"] },
      { title: "Dinner", date: "2021", parties: [] },
      { title: "Supper", date: "2022", parties: ["Ben participant"] },
    ]);
  });

  it("takes its quotation marks, and how one inside of a cell is written", async () => {
    const { events } = await opened(
      zipped({
        "datapackage.json": packageOf([
          {
            name: "visits",
            path: "visits.csv",
            dialect: { delimiter: ",", quoteChar: "'", escapeChar: "\\" },
          },
        ]),
        "visits.csv": "date,title\n2021,'Tea, at Ada\\'s'\n2022,\"Dinner\"\n",
      }),
    );
    expect(events?.map(({ title }) => title)).toEqual(["Tea, at Ada's", '"Dinner"']);
  });
});

it("says of which of its tables how many rows are read", async () => {
  const seen: unknown[] = [];
  await readFile("visits.zip", zipped(visits), { onProgress: (one) => void seen.push(one) });
  expect(seen).toMatchObject([
    { share: 1 / 3, file: { at: 1, of: 3 } },
    { share: 2 / 3, file: { at: 2, of: 3 } },
    { share: 1, file: { at: 3, of: 3 } },
  ]);
  const counts = seen.map((one) => Number(Reflect.get(Object(one), "rows")));
  expect(counts.toSorted((a, b) => a - b)).toEqual(counts);
});
