import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/cli/commands.ts";

/** It is not built here: no container runs in the tests. What can be known without is held. */
const lines = readFileSync("Dockerfile", "utf8")
  .replaceAll(/\\\n\s*/gu, "")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const of = (word: string): string[] =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly files: readonly string[];
  readonly bin: { readonly musubi: string };
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};

describe("the Dockerfile", () => {
  it("copies what is there, and what .dockerignore lets through", () => {
    const sources = of("COPY")
      .filter((line) => !line.startsWith("--from"))
      .flatMap((line) => line.split(" ").slice(0, -1));
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
    const passed = readFileSync(".dockerignore", "utf8")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    expect(passed.toSorted()).toEqual(sources.toSorted());
  });

  it("takes over what the build makes and the package ships", () => {
    const taken = of("COPY")
      .filter((line) => line.startsWith("--from=build"))
      .flatMap((line) => line.split(" ").slice(1, -1))
      .map((path) => path.replace("/musubi/", ""));
    expect(taken).toEqual(expect.arrayContaining([...manifest.files, "node_modules"]));
  });

  it("builds with the commands of the README", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const command of ["npm ci", "npm run build"]) {
      expect(of("RUN").some((line) => line.startsWith(command))).toBe(true);
      expect(readme).toContain(command);
    }
  });

  it("has a Node that the package allows, the same in both stages", () => {
    const versions = of("FROM").map((line) => Number(/^node:(\d+)/u.exec(line)?.[1]));
    expect(new Set(versions).size).toBe(1);
    const least = /(\d+)\.\d+\.\d+$/u.exec(manifest.engines.node)?.[1];
    expect(versions[0]).toBeGreaterThanOrEqual(Number(least));
  });

  it("serves by the command line, as a user without rights, and says how it is", async () => {
    const [entry = "[]"] = of("ENTRYPOINT");
    const [, program, command, ...options] = JSON.parse(entry) as string[];
    expect(program).toBe(manifest.bin.musubi);
    const serve = await commands[command ?? ""]?.load();
    for (const option of options.filter((word) => word.startsWith("--")))
      expect(Object.keys(serve?.options ?? {})).toContain(option.slice(2));
    expect(options).toContain(of("EXPOSE")[0]);
    expect(lines.findIndex((line) => line === "USER node")).toBeGreaterThan(
      lines.findLastIndex((line) => line.startsWith("RUN ")),
    );
    expect(of("HEALTHCHECK")[0]).toContain(`${of("EXPOSE")[0]}/healthz`);
  });
});
