import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { temporaryFolder } from "../../../src/cli/serving/temporaryFolder.ts";

let within: string;
beforeEach(() => {
  within = mkdtempSync(join(tmpdir(), "temporary-"));
});
afterEach(() => rmSync(within, { recursive: true, force: true }));

const left = (name: string): string => {
  const path = join(within, name);
  mkdirSync(path);
  writeFileSync(join(path, "served.duckdb"), "rows");
  return path;
};

it("removes what killed processes have left, and nothing of those that run", () => {
  const { pid: over } = spawnSync(process.execPath, ["-e", "0"]);
  const own = `musubi-serve-${hostname()}-`;
  const dead = left(`${own}${over}-abcdef`);
  const ofThisNumber = left(`${own}${process.pid}-abcdef`);
  const kept = [
    left(`${own}${process.ppid}-abcdef`),
    left(`musubi-serve-another-computer-${over}-abcdef`),
    left(`${own}notes`),
    left("mine"),
  ];
  const made = temporaryFolder(within);
  expect([dead, ofThisNumber].filter(existsSync)).toEqual([]);
  expect(kept.filter((path) => !existsSync(path))).toEqual([]);
  expect(existsSync(made)).toBe(true);
});
