import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { describe, expect, it, vi } from "vitest";
import { isAllowed, noticesOf } from "../../../src/build/licences.ts";
import { sbom } from "../../../src/build/sbom.ts";

interface Locked {
  readonly name?: string;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const { packages } = read("package-lock.json") as {
  packages: Readonly<Record<string, Locked>>;
};
const { dependencies, optionalDependencies } = read("package.json") as {
  dependencies?: Readonly<Record<string, string>>;
  optionalDependencies: Readonly<Record<string, string>>;
};
const moduleIn = (path: string) => `/somewhere/node_modules/${path}`;

describe("the notices of what is shipped", () => {
  it("name the package of every module once, scopes and the bundler's own code included", () => {
    const text = noticesOf([
      moduleIn("react/index.js"),
      moduleIn("react/cjs/react.production.js"),
      moduleIn("@fontsource-variable/inter/opsz.css"),
      "\0vite/preload-helper.js",
      "/somewhere/src/main.tsx",
    ]);
    expect(text.match(/^\S+ \d+\.\d+\.\d+ · .+$/gmu)?.map((one) => one.split(" ")[0])).toEqual([
      "@fontsource-variable/inter",
      "react",
      "vite",
    ]);
    expect(text).toContain("SIL OPEN FONT LICENSE");
    expect(text).toContain("Meta Platforms");
    expect(text).toContain(readFileSync("LICENSE", "utf8").trim());
  });

  it("name what a package has bundled itself", () => {
    const text = noticesOf([moduleIn("jszip/dist/jszip.min.js")]);
    for (const inner of ["pako", "lie", "setimmediate", "safe-buffer"])
      expect(text).toMatch(new RegExp(`^${inner} \\d`, "mu"));
    expect(noticesOf([moduleIn("d3-delaunay/dist/d3-delaunay.mjs")])).toMatch(/^delaunator \d/mu);
  });

  it.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-or-later)", true],
    ["(MIT AND Zlib)", true],
    ["(MIT AND GPL-3.0-only)", false],
    ["GPL-3.0-only", false],
    ["SEE LICENSE IN EULA", false],
    ["", false],
  ])("ship what is under %s: %s", (licence, may) => {
    expect(isAllowed(licence)).toBe(may);
  });
});

describe("the list of components", () => {
  // As a build has it: npm then leaves out what is for development.
  vi.stubEnv("NODE_ENV", "production");
  const modules = [
    "react/index.js",
    "@egjs/hammerjs/dist/hammer.esm.js",
    "jszip/dist/jszip.min.js",
  ];
  const text = sbom(modules.map(moduleIn));
  const { bomFormat, components } = JSON.parse(text) as {
    readonly bomFormat: string;
    readonly components: readonly { readonly name: string; readonly "bom-ref": string }[];
  };

  it("is CycloneDX, with what is shipped, what that has bundled, and the engines, and nothing that only builds or tests", () => {
    expect(bomFormat).toBe("CycloneDX");
    const names = new Set(components.map(({ name }) => name));
    for (const name of [
      "react",
      "@egjs/hammerjs",
      "jszip",
      "pako",
      ...Object.keys(optionalDependencies),
    ])
      expect(names).toContain(name);
    for (const tool of ["vitest", "@playwright/test", "oxlint", "papaparse"])
      expect(names).not.toContain(tool);
  });

  it("is the same each time, wherever the checkout lies", () => {
    expect(sbom(modules.map(moduleIn))).toBe(text);
    expect(text).not.toContain("timestamp");
    expect(text).not.toContain(process.cwd());
  });
});

it("who installs the package gets nothing that is inside it already", () => {
  expect(Object.keys(dependencies ?? {})).toEqual([]);
});

it("no dependency is a placeholder under the name of a module of Node itself", () => {
  // These are what Node's own came from, or go with it.
  const own = new Set(
    builtinModules.filter((name) => !/^(?:string_decoder|punycode)$/u.test(name)),
  );
  const named = Object.entries(packages).map(
    ([path, { name }]) => name ?? path.split("node_modules/").at(-1) ?? "",
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => own.has(name))).toEqual([]);
});

it("every submission runs what must hold", () => {
  const workflow = readFileSync(".github/workflows/ci.yml", "utf8");
  expect(workflow).toMatch(/^\s+- run: bash \.ci\/run$/mu);
  expect(workflow).toContain("pull_request:");
  // Read only: a submission cannot change the repository.
  expect(workflow).toMatch(/^permissions:\n\s+contents: read$/mu);
  expect(existsSync(".ci/run")).toBe(true);
  expect(readFileSync("SECURITY.md", "utf8")).toContain("vulnerability");
});
