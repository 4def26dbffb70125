import { readdirSync, readFileSync } from "node:fs";
import type { TestProjectConfiguration } from "vitest/config";

/**
 * A page and a process of its own for each file takes four times as long as the tests themselves. So only those have them
 * that ask for a page (`@vitest-environment jsdom`, or .tsx) or change what they import (`vi.mock`).
 */
const files = ["unit", "store", "component", "data"].flatMap((folder) =>
  readdirSync(`tests/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/u.test(name))
    .map((name) => `tests/${folder}/${name.replaceAll("\\", "/")}`),
);
const needsOwn = (file: string): boolean =>
  file.endsWith(".tsx") ||
  /@vitest-environment jsdom|\bvi\.(?:mock|resetModules)\(/u.test(readFileSync(file, "utf8"));

const project = (
  name: string,
  include: string[],
  test: { readonly environment: string; readonly isolate: boolean },
): TestProjectConfiguration => ({ extends: true, test: { name, include, ...test } });

export const testProjects: TestProjectConfiguration[] = [
  project("page", files.filter(needsOwn), { environment: "jsdom", isolate: true }),
  project(
    "code",
    files.filter((file) => !needsOwn(file)),
    { environment: "node", isolate: false },
  ),
];
