import { readdirSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { describe, expect, it } from "vitest";

/** Files by concept: found by their name on every system, neither atoms nor monsters. */
const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:tsx?|css)$/u.test(name))
  .map((name) => ({
    path: `src/${name.replaceAll("\\", "/")}`,
    lines: readFileSync(`src/${name}`, "utf8").split("\n").length - 1,
  }));

describe("the files of the source", () => {
  it("have no two names that differ only by case, wherever they lie", () => {
    const spellings = new Map<string, Set<string>>();
    for (const { path } of files) {
      const name = basename(path, extname(path));
      const known = spellings.get(name.toLowerCase()) ?? new Set();
      spellings.set(name.toLowerCase(), known.add(name));
    }
    expect([...spellings.values()].filter(({ size }) => size > 1).map((one) => [...one])).toEqual(
      [],
    );
  });

  it("have 400 lines at most", () => {
    expect(files.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  it("are rarely under 25 lines: 15 % at most", () => {
    const code = files.filter(({ path }) => !path.endsWith(".css"));
    expect(code.filter(({ lines }) => lines < 25).length / code.length).toBeLessThanOrEqual(0.15);
  });
});
