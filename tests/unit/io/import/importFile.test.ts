// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { importFile } from "../../../../src/io/import/importFile.ts";
import { importers } from "../../../../src/io/import/importers.ts";
import { minimalGraph } from "../../../fixtures/minimalGraph.ts";
import { noteBytes } from "../../../fixtures/noteImporter.ts";

/** An importer that only this test has, which shows that a new one needs an entry in the list only. */
vi.mock(import("../../../../src/io/import/importers.ts"), async (original) => {
  const [{ importers }, { noteImporter }] = await Promise.all([
    original(),
    import("../../../fixtures/noteImporter.ts"),
  ]);
  return { importers: [...importers, noteImporter] };
});

const json = JSON.stringify(minimalGraph());
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  const { graph, problems } = await importFile(name, bytes);
  return { title: graph?.meta.title["en"], problems: problems.map(({ code }) => code) };
}

describe("a file is recognised by what it holds, whatever its name", () => {
  it.each([
    ["own.json", json, "A small graph"],
    ["own.note", json, "A small graph"],
    ["own", `\uFEFF \n${json}`, "A small graph"],
    ["own.note", noteBytes("Of bytes"), "Of bytes"],
    ["own.json", noteBytes("Of bytes"), "Of bytes"],
  ])("%s", async (name, content, title) => {
    expect(await read(name, content)).toEqual({ title, problems: [] });
  });
});

describe("a file that no format recognises", () => {
  it("is read as its extension says, to tell what is wrong with it", async () => {
    expect(await read("own.json", "")).toEqual({ problems: ["empty-file"] });
    expect(await read("OWN.JSON", "<!doctype html>")).toEqual({ problems: ["web-page"] });
  });

  it("is refused with the formats that are opened", async () => {
    const { graph, problems } = await importFile("list.txt", bytesOf("2023-01-10;Rome"));
    expect(graph).toBeNull();
    expect(problems).toMatchObject([
      {
        severity: "error",
        code: "unknown-format",
        found: '"2023-01-10;Rome"',
        params: { formats: expect.arrayContaining(["Musubi JSON (.json)", "Note (.note)"]) },
      },
    ]);
  });

  it("is called by its kind where that is known", async () => {
    expect(await read("data.note", Buffer.from("PK\x03\x04\x14\0data.json"))).toEqual({
      problems: ["not-text"],
    });
  });
});

it("says that an encoding was guessed before what the format says", async () => {
  const graph = minimalGraph();
  const text = JSON.stringify({
    ...graph,
    meta: { ...graph.meta, title: { en: "Südkorea" } },
    x: 1,
  });
  const { problems } = await importFile("own.json", Buffer.from(text, "latin1"));
  expect(problems[0]).toMatchObject({ code: "encoding-guessed", found: "windows-1252" });
  expect(problems.length).toBeGreaterThan(1);
});

it("stops when it is aborted", async () => {
  const aborter = new AbortController();
  const reading = importFile("own.json", bytesOf(json), { signal: aborter.signal });
  aborter.abort();
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
});

it("has ids and extensions that no two formats share", () => {
  for (const all of [importers.map(({ id }) => id), importers.flatMap((one) => one.extensions)])
    expect(new Set(all).size).toBe(all.length);
});

it("opens a format of the list on the command line, and names it in the help", async () => {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  writeFileSync(join(folder, "own.note"), noteBytes("Of bytes"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
    vi.restoreAllMocks();
  });
  const said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const { commandLine } = await import("../../../../src/cli/commandLine.ts");
  const run = async (...words: readonly string[]) => {
    said.mockClear();
    const code = await commandLine(["validate", ...words]);
    return { code, text: said.mock.calls.map(([text]) => text).join("") };
  };
  expect(await run(join(folder, "own.note"))).toEqual({
    code: 0,
    text: expect.stringMatching(/own\.note: valid, 0 warnings\n.* 2 events/u) as string,
  });
  expect((await run("--help")).text).toContain("Note (.note)");
});
