import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { commandLine } from "../../../src/cli/commandLine.ts";

const shared = join(process.cwd(), "../shared");
const folders = [
  process.env["MUSUBI_DATASETS"] ?? join(shared, "datasets"),
  join(shared, "cases/other-formats"),
];
// Larger ones are opened in `datasets.test.ts`; a README is no data.
const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => !path.endsWith("README.md") && statSync(path).size < 300_000);
if (files.length === 0) console.log(`Skipped: ${folders.join(" and ")} are not there.`);

afterEach(() => {
  vi.restoreAllMocks();
});

async function stats(path: string) {
  const said = { out: "", err: "" };
  const heard = (to: keyof typeof said) => (text: string | Uint8Array) => {
    said[to] += String(text);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(heard("out"));
  vi.spyOn(process.stderr, "write").mockImplementation(heard("err"));
  const code = await commandLine(["stats", path]);
  return { code, ...said };
}

describe.skipIf(files.length === 0)("stats of real files by others", () => {
  it.each(files)("counts, or says what to do: %s", async (path) => {
    const { code, out, err } = await stats(path);
    if (code !== 0) {
      expect(out).toBe("");
      expect(err).toMatch(/error \([a-z-]+\): \S/u);
      expect(err).toMatch(/To fix it: \S/u);
      return;
    }
    expect(out).toMatch(/^ {2}[1-9][\d,]* events?, /mu);
    expect(out).toMatch(/^ {2}[1-9][\d,]* sources?, [1-9][\d,]* citations?/mu);
    // Of who has no name of its own an address is no name for people.
    expect(out).not.toMatch(/\b(?:undefined|NaN|null)\b|https-/u);
    expect(err).not.toMatch(/\ball 1\b|^ *error/mu);
  });
});
