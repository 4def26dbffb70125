import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { textIn } from "../../../fixtures/openedFile.ts";
import { importFile } from "../../../../src/io/import/importFile.ts";

const shared = join(process.cwd(), "../shared");
const datasets = process.env["MUSUBI_DATASETS"] ?? join(shared, "datasets");
const small = join(shared, "cases/other-formats");
const isHere = existsSync(datasets) && existsSync(small);
if (!isHere) console.log(`Skipped: ${datasets} or ${small} is not there.`);

async function opened(folder: string, name: string) {
  const { graph, problems } = await importFile(name, readFileSync(join(folder, name)), {
    today: "2026-01-01",
  });
  return { graph, events: graph?.events ?? [], problems };
}

describe.skipIf(!isHere)("real files by others", () => {
  it("opens a GEXF of replies: 464 of 391 accounts, all of which go on", async () => {
    const { graph, events } = await opened(datasets, "replies.gexf");
    expect([events.length, graph?.actors.length]).toEqual([464, 391]);
    expect(events.every(({ date }) => date?.endsWith("/.."))).toBe(true);
  });

  it("opens a GraphML of ties without dates", async () => {
    const { graph, events } = await opened(datasets, "ties-without-dates.graphml");
    expect([events.length, graph?.actors.length]).toEqual([366, 303]);
    expect(events.every(({ date }) => date === undefined)).toBe(true);
  });

  it("opens letters, four of them without a date that a machine can read", async () => {
    const { graph, events, problems } = await opened(datasets, "letters.cmif.xml.gz");
    // 313 with an address of their own and 110 by name; whoever is called "Unknown" is nobody.
    expect([events.length, graph?.actors.length]).toEqual([3280, 423]);
    expect(events.filter(({ date }) => date === undefined)).toHaveLength(4);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("opens a timeline in Russian", async () => {
    const { graph, events } = await opened(datasets, "timelinejs-v3-russian.json");
    expect(events).toHaveLength(29);
    expect(graph?.meta.defaultLanguage).toBe("ru");
    expect(
      events.every(
        ({ title, date }) => /\p{Script=Cyrillic}/u.test(textIn(title)) && date !== undefined,
      ),
    ).toBe(true);
  });

  it("opens tables", async () => {
    expect((await opened(datasets, "events-without-actors.csv")).events).toHaveLength(67);
    expect((await opened(datasets, "icews14_events.tsv.gz")).events).toHaveLength(90_730);
    expect((await opened(datasets, "roll-calls-500.json.gz")).events).toHaveLength(500);
  }, 120_000);

  it("opens each small file, or says what to do", async () => {
    const found = await Promise.all(
      readdirSync(small)
        .filter((name) => !name.endsWith(".xlsx"))
        .map(async (name) => {
          const { events, problems } = await opened(small, name);
          return [name, events.length, ...problems.map(({ code }) => code)] as const;
        }),
    );
    expect(Object.fromEntries(found.map(([name, ...more]) => [name, more]))).toEqual({
      "array.json": [1],
      "cal.ics": [1],
      "cyto.json": [0, "no-ties"],
      "d3.json": [1],
      "dyads.tsv": [1],
      "events.csv": [2],
      "x.jsonld": [1],
      "x.ttl": [0, "known-format"],
    });
  });
});
