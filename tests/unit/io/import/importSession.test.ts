import * as v from "valibot";
import { expect, test } from "vitest";
import { citing, forOthers, mappingSchema } from "../../../../src/io/import/records/mapping.ts";
import { createImportSession } from "../../../../src/io/import/importSession.ts";

const options = { language: "en", today: "2026-01-01" } as const;

test("a file is read once, looked at with any mapping, opened, and what is left out is given back", async () => {
  const session = createImportSession();
  const text = "date,title,who\n2021,Talks,Italy\n2022,=1+1,Japan\n,Letters,Italy\n";
  const read = await session.read("ties.csv", new TextEncoder().encode(text), options);
  if (read.kind !== "records") throw new Error(read.kind);
  const { mapping } = read.summary.guess;
  expect(await session.examine(mapping, [])).toMatchObject({ events: 3, withoutDate: 1 });
  expect(await session.examine(mapping, ["3"])).toMatchObject({ events: 2, withoutDate: 1 });
  const { graph } = await session.open(mapping, ["3"]);
  expect(graph?.events.map(({ id }) => id)).toEqual(["row-2", "row-4"]);
  // Nothing that we write is run as a formula.
  expect(await session.csvOf(["3"])).toBe("\uFEFFdate,title,who\r\n2022,'=1+1,Japan\r\n");
});

async function examining(text: string) {
  const session = createImportSession();
  const read = await session.read("ties.csv", new TextEncoder().encode(text), options);
  if (read.kind !== "records") throw new Error(read.kind);
  return { session, mapping: read.summary.guess.mapping };
}

test("what is odd is given cell by cell, shortened around what is odd, and stays when it is decided", async () => {
  const long = "word ".repeat(20).trim();
  const { session, mapping } = await examining(
    `date,title,source\n2021,"${long}.  Then ${long}",Book\n2022,Talks  ,\n`,
  );
  const { kinds } = await session.examine(mapping, []);
  const [spaces, sources] = kinds;
  expect(spaces).toMatchObject({ code: "extra-spaces", count: 2, places: ["2", "3"] });
  const [inside, end] = spaces?.cells ?? [];
  expect(inside?.text).toMatch(/^….{1,40}\. {2}Then .{1,40}…$/u);
  expect(inside?.text.slice(...(inside?.mark ?? []))).toBe("  ");
  expect(end).toMatchObject({ place: "3", column: "title", text: "Talks  ", isAtEnd: true });
  expect(sources?.cells).toMatchObject([
    { place: "3", column: "source", text: "", about: "2022, Talks" },
  ]);

  const decided = await session.examine({ ...mapping, spaces: "one" }, ["3"]);
  expect(decided.problems).toEqual([]);
  expect(decided.kinds).toEqual(kinds);
});

test("spaces become one where the mapping says so, and a mapping from before says nothing of it", async () => {
  const { session, mapping } = await examining("date,title\n2021, Two  words \n2022,Talks\n");
  const titles = async (of: typeof mapping) =>
    (await session.open(of, [])).graph?.events.map(({ title }) => title["en"]);
  expect(await titles(mapping)).toEqual([" Two  words ", "Talks"]);
  expect(await titles({ ...mapping, spaces: "one" })).toEqual(["Two words", "Talks"]);
  const before: unknown = JSON.parse(JSON.stringify(mapping));
  expect(Object.keys(before as object)).not.toContain("spaces");
  expect(v.parse(mappingSchema, before)).toEqual(mapping);
});

test("two spellings are counted as they are spelled, and a decision on them is kept", async () => {
  const { session, mapping } = await examining(
    `date,title,who\n2001,A,"Franklin County; Iowa"\n2002,B,"Fanklin County; Iowa"\n2003,C,"Franklin County; Ohio"\n`,
  );
  const [name, other] = ["Fanklin County", "Franklin County"];
  const pair = {
    name,
    other,
    count: { records: 1, places: ["3"], column: "who" },
    otherRecords: 2,
  };
  const codes = async (of: typeof mapping) => {
    const { names, problems } = await session.examine(of, []);
    expect(names).toEqual([pair]);
    return problems.map(({ code }) => code);
  };
  expect(await codes(mapping)).toEqual(["near-names"]);
  expect(await codes({ ...mapping, merged: { [name]: other } })).toEqual([]);
  expect(await codes({ ...mapping, apart: [[name, other]] })).toEqual([]);
});

const exactly = [
  "Date,Precision,Title,Language,Source",
  "1850-01-01,year,Brief,German,Archiv",
  "1850-05-01,month,Lettre,French,Archives",
  "1850-05-03,yaer,Antwort,Germn,Archiv",
  "1852,ca.,Vertrag,de,Archiv",
  "1853-02-01,roughly so,Besuch,Deutsch,Archiv",
].join("\n");

test("a column says how exact dates are, another in which language a record is; slips of both are said and mended", async () => {
  const { session, mapping } = await examining(exactly);
  expect(mapping.columns.map(({ holds }) => holds.as)).toEqual([
    "date",
    "precision",
    "title",
    "language",
    "source",
  ]);
  const { kinds } = await session.examine(mapping, []);
  const slips = kinds.find(({ code }) => code === "near-value")?.cells;
  expect(slips?.map(({ place, column, text, meant }) => [place, column, text, meant])).toEqual([
    ["4", "Precision", "yaer", "year"],
    ["4", "Language", "Germn", "german"],
  ]);
  expect(kinds.find(({ code }) => code === "unknown-precision")).toMatchObject({ places: ["6"] });

  const of = async (use: typeof mapping) => {
    const { graph } = await session.open(use, []);
    return graph?.events.map(({ date, dateText, title }) => [date, dateText, title]);
  };
  expect(await of(mapping)).toEqual([
    ["1850", undefined, { de: "Brief" }],
    // The format asks for a text in the language of the graph.
    ["1850-05", undefined, { de: "Lettre", fr: "Lettre" }],
    ["1850-05-03", undefined, { de: "Antwort" }],
    ["1852~", undefined, { de: "Vertrag" }],
    ["1853-02-01", undefined, { de: "Besuch" }],
  ]);
  expect((await of({ ...mapping, slips: "meant" }))?.[2]?.[0]).toBe("1850");
  const { graph } = await session.open(mapping, []);
  expect(graph?.meta.defaultLanguage).toBe("de");
  expect(graph?.sources.map(({ title, language }) => [title, language])).toEqual([
    ["ties.csv", "de"],
    ["Archiv", "de"],
    ["Archives", "fr"],
  ]);
});

const inRoles = [
  "Id,Date,Date basis,Event,Who,Role,Speaker,Source",
  "1,2021-03-05,stated,Talks,Italy,host,Ann,Diary",
  "1,2021-03-05,stated,Talks,Japan; Spain,guest,Ann,Diary",
  "2,2021-04,calculated,Visit,Japan,Gastgebr,,Diary",
  "2,2021-04,calculated,Visit,Italy,,,Diary",
  "3,2021-05,infered,Letter,Spain,sender,,Diary",
  "3,2021-05,infered,Letter,Japan,bystander at large,,Diary",
  "4,,stated,Call,Italy,initiator,,Diary",
].join("\n");

test("a column says in which role those of a row take part, another how its date is known; slips of both are said and mended", async () => {
  const { session, mapping } = await examining(inRoles);
  expect(mapping.columns.map(({ holds }) => holds.as)).toEqual([
    "id",
    "date",
    "basis",
    "title",
    "who",
    "role",
    "who",
    "source",
  ]);
  const { kinds } = await session.examine(mapping, []);
  const slips = kinds.find(({ code }) => code === "near-value")?.cells;
  expect(slips?.map(({ place, column, text, meant }) => [place, column, text, meant])).toEqual([
    ["4", "Role", "Gastgebr", "gastgeber"],
    ["6", "Date basis", "infered", "inferred"],
    ["7", "Date basis", "infered", "inferred"],
  ]);
  expect(kinds.find(({ code }) => code === "unknown-role")).toMatchObject({ places: ["7"] });

  const of = async (use: typeof mapping) => {
    const { graph, problems } = await session.open(use, []);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    return graph?.events.map(({ id, dateBasis }) => [
      dateBasis,
      ...graph.participations
        .filter(({ event }) => event === id)
        .map(({ actor, role }) => `${actor} ${role}`),
    ]);
  };
  const talks = ["italy host", "ann speaker", "japan participant", "spain participant"];
  const letter = ["spain initiator", "japan participant"];
  const call = ["unrecorded", "italy initiator"];
  expect(await of(mapping)).toEqual([
    ["stated", ...talks],
    ["relative", "japan participant", "italy participant"],
    ["unrecorded", ...letter],
    call,
  ]);
  expect(await of({ ...mapping, slips: "meant" })).toEqual([
    ["stated", ...talks],
    ["relative", "japan host", "italy participant"],
    ["inferred", ...letter],
    call,
  ]);
});

const withSlips = [
  "date,title,type,status,topics,source",
  "2021,A,Meeting,happened,navy; trade,Diary",
  "2022,B,Meeting,Hapened,navy,Diary",
  "2023,C,Meeting,planned,Navy,",
  "2024,D,Meetnig,postponed,navy,Gazette",
  "2025,E,Meeting,held,navy,",
  "2026,F,Visit,n/a,navy,Diary",
].join("\n");

test("a slip of a value of a list is said with what was meant, and mended where the mapping says so", async () => {
  const { session, mapping } = await examining(withSlips);
  const { kinds, problems } = await session.examine(mapping, []);
  const slips = kinds.find(({ code }) => code === "near-value")?.cells;
  expect(slips?.map(({ place, column, text, meant }) => [place, column, text, meant])).toEqual([
    ["3", "status", "Hapened", "happened"],
    ["4", "topics", "Navy", "navy"],
    ["5", "type", "Meetnig", "Meeting"],
  ]);
  expect(problems).toContainEqual(
    expect.objectContaining({
      ...{ code: "near-value", at: "row 5: type", found: '"Meetnig"' },
      params: { column: "type", meant: "Meeting" },
    }),
  );
  expect(kinds.find(({ code }) => code === "unknown-status")).toMatchObject({ places: ["5"] });

  const of = async (use: typeof mapping) => {
    const { graph } = await session.open(use, []);
    return graph?.events.map(({ type, status, topics }) => [type, status, ...(topics ?? [])]);
  };
  expect((await of(mapping))?.slice(1, 4)).toEqual([
    ["meeting", "unrecorded", "navy"],
    ["meeting", "planned", "navy-2"],
    ["meetnig", "unrecorded", "navy"],
  ]);
  const mended = { ...mapping, slips: "meant" } as const;
  expect((await of(mended))?.slice(1, 4)).toEqual([
    ["meeting", "happened", "navy"],
    ["meeting", "planned", "navy"],
    ["meeting", "unrecorded", "navy"],
  ]);
  const { problems: left, kinds: still } = await session.examine(mended, []);
  expect(left.map(({ code }) => code)).not.toContain("near-value");
  expect(still.find(({ code }) => code === "near-value")?.cells).toEqual(slips);
});

test("a row without a source cites the file until one is chosen, for this file only", async () => {
  const { session, mapping } = await examining(withSlips);
  const { sources, kinds } = await session.examine(mapping, []);
  expect(sources).toEqual(["Diary", "Gazette"]);
  expect(kinds.find(({ code }) => code === "no-source")?.places).toEqual(["4", "6"]);
  const cited = async (use: typeof mapping) => {
    const { graph } = await session.open(use, []);
    return graph?.citations
      .filter(({ event }) => event === "row-4" || event === "row-6")
      .map(({ source, locator }) => [source, locator]);
  };
  expect(await cited(mapping)).toEqual([
    ["file", "row 4"],
    ["file", "row 6"],
  ]);
  const chosen = citing(["6"], "A letter", citing(["4"], "Diary", mapping));
  expect(await cited(chosen)).toEqual([
    ["diary", undefined],
    ["a-letter", undefined],
  ]);
  const { problems } = await session.examine(chosen, []);
  expect(problems.map(({ code }) => code)).not.toContain("no-source");
  expect(v.parse(mappingSchema, JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  expect(forOthers(chosen)).toEqual(mapping);
  expect(citing(["4", "6"], null, chosen)).toEqual(mapping);
});

test("a column of what is no status is none", async () => {
  const { mapping } = await examining("date,title,status\n2021,A,draft\n2022,B,published\n");
  expect(mapping.columns[2]?.holds).toEqual({ as: "nothing" });
});

test("a file that is read again is opened as it is read now, by the same mapping too", async () => {
  const { session, mapping } = await examining("date,title\n2021,Talks\n");
  const titles = async () =>
    (await session.open(mapping, [])).graph?.events.map(({ title }) => title["en"]);
  expect(await titles()).toEqual(["Talks"]);
  await session.read("ties.csv", new TextEncoder().encode("date,title\n2021,Letters\n"), options);
  expect(await titles()).toEqual(["Letters"]);
});
