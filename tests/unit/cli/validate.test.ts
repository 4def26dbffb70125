import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltCommandLine, builtCommandLine } from "../../fixtures/builtCommandLine.ts";
import { changedGraph } from "../../fixtures/changedGraph.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";

let folder: string;
let program: BuiltCommandLine;

beforeAll(async () => {
  program = await builtCommandLine("validate");
  folder = mkdtempSync(join(tmpdir(), "validate-"));
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, name), content);
  const text = JSON.stringify(minimalGraph(), null, 2);
  write("good.json", text);
  write("bom.json", `\uFEFF${text}`);
  write("warn.json", JSON.stringify(changedGraph({ "events[0].sumary": 1 }), null, 2));
  write(
    "bad.json",
    JSON.stringify(
      changedGraph({ "events[1].date": "2023-13", "participations[1].actor": "itlay" }),
      null,
      2,
    ),
  );
  const editors = changedGraph({ citations: [], "participations[3]": undefined });
  write("editors.json", JSON.stringify(editors, null, 2));
  write("cut.json", text.slice(0, 700));
  write("page.json", "<!doctype html><title>Not found</title>");
  write("empty.json", "");
  write("null.json", "null");
  write("utf16.json", new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le")));
  write(
    "latin1.json",
    Buffer.from(text.replace("A small graph", "Südkorea").replace("日本", "Japan"), "latin1"),
  );
  write("book.json", "PK\u0003\u0004 xl/workbook.xml");
  write("binary.json", new Uint8Array([1, 2, 0, 255, 0, 3]));
  mkdirSync(join(folder, "folder.json"));
  symlinkSync("round.json", join(folder, "round.json"));
});

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

function validate(...words: readonly string[]) {
  return validateFed(undefined, ...words);
}

/** With this text on standard input. */
function validateFed(input: string | undefined, ...words: readonly string[]) {
  return program.run(["validate", ...words], { cwd: folder, input });
}

/** A line of the shell in which `$VALIDATE` is the command. */
function inShell(line: string) {
  const VALIDATE = `${process.execPath} ${program.path} validate`;
  const { npm_package_name: _, ...env } = process.env;
  const run = spawnSync("sh", ["-c", line], {
    encoding: "utf8",
    cwd: folder,
    env: { ...env, VALIDATE },
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe("validate", () => {
  it("counts what valid files hold, and exits with 0", () => {
    const { status, stdout, stderr } = validate("good.json", "bom.json", "warn.json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(
      "good.json: valid, 0 warnings\n  4 actors, 2 events, 1 relationship, 4 participations",
    );
    expect(stdout).toContain("1 source, 2 citations");
    expect(stdout).toContain("bom.json: valid");
    expect(stdout).toContain("warn.json: valid, 1 warning");
    expect(stdout).toMatch(
      /warn\.json:\d+ {2}events\[0\]\.sumary\n {2}warning \(unknown-field\): /,
    );
  });

  it("warns of what an editor wants, counts it truly and names each place", () => {
    const { status, stdout } = validate("editors.json");
    expect(status).toBe(0);
    expect(stdout).toContain("editors.json: valid, 2 warnings");
    expect(stdout).toContain("2 events without a citation");
    expect(stdout).toMatch(/In 2 places:\n {4}events\[0\], line \d+\n {4}events\[1\], line \d+\n/);
  });

  it("gives place, value, reason and fix of each problem, and exits with 1", () => {
    const { status, stdout, stderr } = validate("good.json", "bad.json");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("good.json: valid");
    expect(stdout).toMatch(
      /bad\.json:\d+ {2}events\[1\]\.date\n {2}error \(invalid-date\): .*2023-13/,
    );
    expect(stdout).toContain('Found: "2023-13"\n');
    expect(stdout).toContain("Expected: An EDTF date");
    expect(stdout).toContain('To fix it: Did you mean "italy"?');
    expect(stdout).toContain(
      "bad.json: not valid, 2 errors, 0 warnings\n  1 of 2 events can be shown",
    );
  });

  it("says of everything that is no event graph what it is, and never how it failed", () => {
    const { status, stdout, stderr } = validate(
      ...["cut", "page", "empty", "null", "binary", "book", "folder", "round", "none"].map(
        (name) => `${name}.json`,
      ),
      "good.json/x.json",
      "x".repeat(5000),
      "/dev/null",
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    for (const words of [
      /cut\.json:\d+\n {2}error \(truncated\)/,
      "(web-page)",
      "(empty-file)",
      "(not-an-event-graph)",
      /binary\.json\n {2}error \(not-text\): This is a binary file/,
      /book\.json\n {2}error \(broken-archive\): The archive is damaged/,
      "folder.json: not valid\n  This is a folder",
      "round.json: not valid\n  The links to this file lead in a circle",
      "none.json: not valid\n  There is no such file",
      "x.json: not valid\n  There is no such file",
      "This cannot be the name of a file",
      "/dev/null: not valid\n  This is a device",
    ]) {
      expect(stdout).toMatch(words);
    }
    expect(stdout).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(stdout).not.toContain("\u001b");
  });

  it("reads other encodings, and says which it had to guess", () => {
    const { status, stdout } = validate("utf16.json", "latin1.json");
    expect(status).toBe(0);
    expect(stdout).toContain("utf16.json: valid, 0 warnings");
    expect(stdout).toMatch(/latin1\.json\n {2}warning \(encoding-guessed\): .*windows-1252/);
    expect(stdout).toContain("latin1.json: valid, 1 warning");
  });

  it("says the same every time", () => {
    expect(validate("bad.json")).toEqual(validate("bad.json"));
  });

  it("says it in German where that is asked for", () => {
    const { status, stdout } = validate("--lang", "de", "bad.json", "none.json");
    expect(status).toBe(1);
    expect(stdout).toContain("Fehler (invalid-date): „2023-13“ ist keine Datumsangabe.");
    expect(stdout).toContain('Abhilfe: Meinten Sie "italy"?');
    expect(stdout).toContain("bad.json: nicht gültig, 2 Fehler, 0 Warnungen");
    expect(stdout).toContain("none.json: nicht gültig\n  Diese Datei gibt es nicht.");
    expect(validate("--lang", "xx", "bad.json").stderr).toContain("There is no language xx.");
  });

  it("reads standard input and pipes", () => {
    const good = JSON.stringify(minimalGraph());
    expect(validateFed(good, "-").stdout).toContain("-: valid, 0 warnings\n  4 actors");
    expect(validateFed("", "-").stdout).toContain("(empty-file)");
    expect(validateFed("{", "good.json", "-")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("(truncated)") as string,
    });
    const { status, stdout } = inShell("cat good.json | $VALIDATE /dev/stdin");
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("valid, 0 warnings") as string,
    });
  });

  it("ends a pipe that has no end", () => {
    const { status, stdout, stderr } = inShell("yes '[1],' | $VALIDATE -");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("This has more than 536,870,912 bytes");
  });

  it("takes any name of a file", () => {
    const names = [
      "-x.json",
      "--",
      "a b.json",
      "line\nbreak.json",
      "%41.json",
      "日本.json",
      "*?",
      "'\"$(x)",
      "__proto__",
      "http:",
      "x".repeat(255),
    ];
    for (const name of names) writeFileSync(join(folder, name), JSON.stringify(minimalGraph()));
    expect(validate("-x.json").stdout).toContain("-x.json: valid");
    const { status, stdout, stderr } = validate("--", ...names);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.match(/: valid, 0 warnings/gu)).toHaveLength(names.length);
  });

  it("refuses a hundred million brackets at once, in little memory", () => {
    for (const opening of ["[", '{"a":', '[[],{"x":'])
      writeFileSync(join(folder, "deep.json"), opening.repeat(100_000_000 / opening.length));
    const { status, stdout, stderr } = inShell(
      "NODE_OPTIONS=--max-old-space-size=400 $VALIDATE deep.json",
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("(too-deep)");
    expect(stdout).toContain("more than 100 levels");
  });

  it("gives programs the codes and their params", () => {
    const { status, stdout } = validate("--json", "good.json", "bad.json", "none.json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        file: "bad.json",
        code: "invalid-date",
        severity: "error",
        at: "events[1].date",
        found: '"2023-13"',
        params: { fault: { reason: "no-such-month", text: "2023-13" } },
      },
      {
        code: "unknown-reference",
        at: "participations[1].actor",
        message: "No actor has the id “itlay”.",
        params: { table: "actors", id: "itlay", meant: "italy" },
      },
      { file: "none.json", code: "missing", message: "There is no such file." },
    ]);
  });

  it("explains itself", () => {
    expect(validate("--help")).toMatchObject({ status: 0, stderr: "" });
    expect(validate("--help").stdout).toContain("npx musubi validate FILE…");
    const none = validate();
    expect(none).toMatchObject({ status: 2, stdout: "" });
    expect(none.stderr).toContain("Name at least one file");
    expect(validate("--colour")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("There is no option --colour") as string,
    });
  });
});
