import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { commandLine } from "../../../src/cli/commandLine.ts";
import { type BuiltCommandLine, builtCommandLine } from "../../fixtures/builtCommandLine.ts";
import { changedGraph } from "../../fixtures/changedGraph.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";

let folder: string;
let program: BuiltCommandLine;

const table = `when,what,who
03/04/2021,Talks,Italy; Japan
05/06/2021,Statement,Japan; Korea
`;

beforeAll(async () => {
  program = await builtCommandLine("commands");
  folder = mkdtempSync(join(tmpdir(), "musubi-"));
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
  write("good.json", minimalGraph());
  write("partly.json", changedGraph({ "events[1].date": "2023-13" }));
  write("none.json", "[1]");
  write("table.csv", table);
  const column = (name: string, holds: object) => ({ name, holds });
  const mapping = {
    musubiMapping: 1,
    columns: [
      column("when", { as: "date", order: "month-first" }),
      column("what", { as: "title" }),
      column("who", { as: "who", role: "signatory", separator: ";" }),
    ],
    people: "columns",
    names: [],
    merged: { Korea: "South Korea" },
    bce: "historical",
    openEnd: null,
  };
  write("mapping.json", mapping);
  write("other.json", { ...mapping, columns: [column("Datum", { as: "date" })] });
});

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

const musubi = (...words: readonly string[]) => program.run(words, { cwd: folder });
const fed = (input: string, ...words: readonly string[]) =>
  program.run(words, { cwd: folder, input });

describe("musubi", () => {
  it("lists its commands, and says its version", () => {
    const { status, stdout, stderr } = musubi("--help");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const name of ["validate", "stats", "convert", "open"])
      expect(stdout).toMatch(new RegExp(`^  ${name} `, "mu"));
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(musubi("--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("exits with 2, and explains itself, where the command cannot be followed", async () => {
    // Not as a program each time: there are many.
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    for (const [words, why] of [
      [[], "Name a command"],
      [["destroy", "good.json"], "There is no command destroy"],
      [["constructor"], "There is no command constructor"],
      [["stats"], "Name at least one file"],
      [["stats", "--colour", "good.json"], "There is no option --colour"],
      [["stats", "--mapping"], "--mapping"],
      [["stats", "--lang", "xx", "good.json"], "There is no language xx"],
      [["convert", "good.json"], "Say where to"],
      [["convert", "good.json", "-o", "good.xyz"], "No format has the extension of good.xyz"],
      [["convert", "good.json", "--to", "xyz"], "There is no format xyz"],
      [["convert", "good.json", "table.csv", "--to", "xlsx"], "One file can be converted"],
      [["open", "good.json", "table.csv"], "One file can be opened"],
    ] as const) {
      said.mockClear();
      expect({ words, code: await commandLine(words) }).toEqual({ words, code: 2 });
      const stderr = said.mock.calls.map(([text]) => text).join("");
      expect(stderr).toContain(why);
      expect(stderr).toContain("npx musubi");
    }
    said.mockRestore();
    expect(musubi("destroy", "good.json")).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("stats", () => {
  it("counts events, their span, actors, ties and sources", () => {
    const { status, stdout, stderr } = musubi("stats", "good.json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("good.json: A small graph\n  2 events, ");
    expect(stdout).toContain("4 actors, 1 relationship, 4 participations");
    expect(stdout).toMatch(/Strongest ties\n {4}2 {2}Italy – Japan/u);
    expect(stdout).toContain("Sources, with the events that cite them");
  });

  it("gives programs an object, of several files a list, and reads standard input", () => {
    const { status, stdout, stderr } = fed(table, "stats", "--json", "-");
    expect(status).toBe(0);
    // What was guessed is no part of the answer.
    expect(stderr).toContain(
      "Nothing in the 2 dates tells whether the day or the month comes first",
    );
    expect(JSON.parse(stdout)).toMatchObject({
      file: "-",
      events: 2,
      withoutDate: 0,
      span: { from: "2021-04-03", to: "2021-06-05" },
      actors: 3,
      relationships: 2,
      problems: { errors: 0, warnings: 0 },
      strongestActors: [{ name: "Japan", events: 2 }, {}, {}],
      strongestTies: [{ name: "Italy – Japan", events: 1 }, {}],
      citedSources: [{ events: 2 }],
    });
    const several = musubi("stats", "--json", "good.json", "table.csv");
    expect(JSON.parse(several.stdout)).toMatchObject([
      { file: "good.json" },
      { file: "table.csv" },
    ]);
  });

  it("reads a table by the mapping that the import dialog saves", () => {
    const { status, stdout, stderr } = musubi(
      ...["stats", "--json", "table.csv", "--mapping", "mapping.json"],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      span: { from: "2021-03-04", to: "2021-05-06" },
      strongestTies: [{ name: "Italy – Japan" }, { name: "Japan – South Korea" }],
    });
  });

  it("reads a folder with a data package", () => {
    mkdirSync(join(folder, "package/tables"), { recursive: true });
    const resources = [{ name: "events", path: "tables/events.csv", dialect: { delimiter: "," } }];
    writeFileSync(
      join(folder, "package/datapackage.json"),
      JSON.stringify({ title: "Packed", resources }),
    );
    writeFileSync(join(folder, "package/tables/events.csv"), table);
    const { status, stdout } = musubi("stats", "--json", "package");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: "Packed", events: 2, actors: 3 });
  });

  it("says which of several tables it reads, and which it does not", () => {
    mkdirSync(join(folder, "several"));
    writeFileSync(join(folder, "several/events.csv"), table);
    writeFileSync(join(folder, "several/prices.csv"), "thing,price\ntea,3\n");
    const { status, stdout, stderr } = musubi("stats", "several");
    expect(status).toBe(0);
    expect(stdout).toContain("2 events");
    expect(stderr).toContain("“events” is read. One is not: prices.");
    expect(stderr).toContain("datapackage.json");
  });

  it("reads the table of several that the mapping is for, as the mapping says", () => {
    mkdirSync(join(folder, "tables"));
    writeFileSync(join(folder, "tables/events.csv"), table);
    writeFileSync(join(folder, "tables/letters.csv"), "a title\nwann;was\n2020-01-02;A letter\n");
    const mapping = {
      ...{ musubiMapping: 1, people: "nobody", names: [], merged: {} },
      ...{ bce: "historical", openEnd: null, reading: { sheet: "letters" } },
      columns: [
        { name: "wann", holds: { as: "date" } },
        { name: "was", holds: { as: "title" } },
      ],
    };
    writeFileSync(join(folder, "letters.json"), JSON.stringify(mapping));
    const { status, stdout } = musubi("stats", "--json", "tables", "--mapping", "letters.json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ events: 1, span: { from: "2020-01-02" } });

    const reading = { sheet: "visits" };
    writeFileSync(join(folder, "letters.json"), JSON.stringify({ ...mapping, reading }));
    const other = musubi("stats", "tables", "--mapping", "letters.json");
    expect(other).toMatchObject({ status: 1, stdout: "" });
    expect(other.stderr).toContain("for the table “visits”, which is not there. The tables are");
  });

  it("says why a mapping is of no use", () => {
    const other = musubi("stats", "table.csv", "--mapping", "other.json");
    expect(other).toMatchObject({ status: 1, stdout: "" });
    expect(other.stderr).toContain("there is no column “Datum”. The columns are “when”, “what”");
    const none = musubi("stats", "table.csv", "--mapping", "table.csv");
    expect(none).toMatchObject({ status: 1, stdout: "" });
    expect(none.stderr).toContain("table.csv is no mapping");
    const graph = musubi("stats", "good.json", "--mapping", "mapping.json");
    expect(graph.status).toBe(0);
    expect(graph.stderr).toContain("it needs no mapping");
  });

  it("says what cannot be counted, counts the rest, and never how it failed", () => {
    const partly = musubi("stats", "partly.json");
    expect(partly.status).toBe(0);
    expect(partly.stderr).toContain("1 of 2 events can be shown");
    const { status, stdout, stderr } = musubi("stats", "none.json", "missing.json", "good.json");
    expect(status).toBe(1);
    expect(stdout).toContain("good.json: A small graph");
    expect(stderr).toContain("none.json");
    expect(stderr).toContain("missing.json: There is no such file.");
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/mu);
  });

  it("speaks German", () => {
    const { stdout } = musubi("stats", "--lang", "de", "good.json");
    expect(stdout).toContain("2 Ereignisse");
    expect(stdout).toContain("Stärkste Verbindungen");
  });
});

describe("convert", () => {
  it("writes each format, which is then read as the graph that it was", () => {
    const graph = JSON.parse(readFileSync(join(folder, "good.json"), "utf8")) as object;
    for (const name of ["good.zip", "good.xlsx", "again.json"]) {
      const { status, stdout } = musubi("convert", "good.json", "-o", name);
      expect({ status, stdout }).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/, 2 events\n$/u) as string,
      });
      const back = musubi("convert", name, "--to", "musubi");
      expect(back).toMatchObject({ status: 0, stderr: "" });
      // The version of the format too.
      expect(JSON.parse(back.stdout)).toEqual(graph);
    }
  });

  it("reads its own tables again, out of a folder too, and says where they belong", () => {
    const files = unzipSync(readFileSync(join(folder, "good.zip")));
    mkdirSync(join(folder, "unzipped"));
    for (const [name, bytes] of Object.entries(files))
      writeFileSync(join(folder, "unzipped", name), bytes);
    expect(musubi("validate", "unzipped")).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringContaining("unzipped: valid, 0 warnings") as string,
    });
    const alone = musubi("validate", "unzipped/datapackage.json");
    expect(alone.status).toBe(1);
    expect(alone.stdout).toContain("(known-format)");
    expect(alone.stdout).toContain("Open the folder in which it lies");
  });

  it("says what the other format does not hold", () => {
    const { status, stdout, stderr } = musubi(
      ...["convert", "good.json", "--to", "timelinejs", "-o", "good.json.json", "--json"],
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(/^TimelineJS does not hold: .*roles/u);
    const { format, losses } = JSON.parse(stdout) as { format: string; losses: string[] };
    expect(format).toBe("timelinejs");
    expect(losses).toContain("roles");
    const german = musubi("convert", "--lang", "de", "good.json", "-o", "good.gexf");
    expect(german.status).toBe(0);
    expect(german.stderr).toContain("GEXF");
    expect(german.stderr).not.toContain("does not hold");
  });

  it("takes the guesses of the page, or a mapping, and says which", () => {
    const guessed = fed(table, "convert", "-", "-o", "-", "--to", "musubi");
    expect(guessed.stderr).toContain("Day first is only a guess.");
    expect(guessed.stdout).toContain('"date": "2021-04-03"');
    const mapped = musubi(
      "convert",
      "table.csv",
      "--mapping",
      "mapping.json",
      "-o",
      "mapped.json",
      "--json",
    );
    expect(mapped).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(mapped.stdout)).toEqual({
      file: "table.csv",
      output: "mapped.json",
      format: "musubi",
      events: 2,
      losses: [],
    });
    expect(readFileSync(join(folder, "mapped.json"), "utf8")).toContain('"role": "signatory"');
  });

  it("writes nothing where nothing can be read, and says why it cannot write", () => {
    const none = musubi("convert", "none.json", "-o", "never.json");
    expect(none).toMatchObject({ status: 1, stdout: "" });
    expect(existsSync(join(folder, "never.json"))).toBe(false);
    for (const [to, why] of [
      ["nowhere/x.json", "does not exist"],
      [".", "This is a folder"],
      ...(existsSync("/dev/full") ? ([["/dev/full", "There is no room left"]] as const) : []),
    ] as const) {
      const failed = musubi("convert", "good.json", "--to", "musubi", "-o", to);
      expect(failed).toMatchObject({ status: 1, stdout: "" });
      expect(failed.stderr).toContain(why);
    }
  });
});

it("open serves nothing that cannot be read", () => {
  const none = musubi("open", "none.json", "--no-browser");
  expect(none).toMatchObject({ status: 1, stdout: "" });
});
