import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/i18n/locales.ts";
import { loadMessages } from "../../../src/i18n/messages.ts";
import { templateWorkbook } from "../../../src/io/export/templateWorkbook.ts";
import { createImportSession } from "../../../src/io/import/importSession.ts";
import { musubiReading } from "../../../src/io/import/records/musubiReading.ts";
import { tablesOfGraph } from "../../../src/io/musubiTables.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

describe.each(languages)("the spreadsheet to begin with, in %s", (language) => {
  it("opens without a question, and checks what is filled in", async () => {
    await loadMessages(language);
    const bytes = await templateWorkbook(language);
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toMatch(
      /<\/sheetData><dataValidations count="10">.*type="list".*<\/dataValidations>/su,
    );
    expect(sheet).not.toContain("<f>");
    const read = await createImportSession().read("begun.xlsx", bytes, {
      language,
      today: "2026-01-01",
    });
    if (read.kind !== "graph") throw new Error(read.kind);
    const { graph, problems } = read.outcome;
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(graph?.events.map(({ date, status }) => [date, status])).toEqual([
      ["2022-02-24", "happened"],
      ["2022-06-29", "happened"],
      ["2023-01-09/2023-01-15", "happened"],
    ]);
    expect(graph?.participations).toHaveLength(2 + 2 + 6);
  });
});

describe("a graph without dates as a workbook", () => {
  it("opens again with the dates that were filled in, as people write them", () => {
    const tables = tablesOfGraph(
      graphFromText("- meeting japan italy\n- meeting japan nato\n- meeting japan italy"),
    );
    const [heads = [], ...rows] = tables.get("events") ?? [];
    const at = heads.indexOf("date");
    const dates = ["5 March 2021", "2022-05", "some day"];
    const filled = rows.map((row, place) => row.with(at, dates[place] ?? ""));
    const reading = musubiReading(new Map([...tables, ["events", [heads, ...filled]]]));
    if (reading?.kind !== "graph") throw new Error("They are ours.");
    expect(reading.outcome.graph?.events.map(({ date }) => date)).toEqual([
      "2021-03-05",
      "2022-05",
    ]);
    expect(reading.outcome.problems.map(({ at: where }) => where)).toContain("events[2].date");
  });
});
