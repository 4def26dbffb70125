import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseText } from "../../src/model/parse/parse.ts";

const page = readFileSync("data/README.md", "utf8");

test("the minimal example of the format page can be read without a warning", () => {
  const example = /```json\n(.*?)```/su.exec(page)?.[1] ?? "";
  const { graph, problems } = parseText(example);
  expect(problems).toEqual([]);
  expect(graph?.events).toHaveLength(1);
});

test("the page names every field of the schema", () => {
  const fields = new Set<string>();
  JSON.parse(readFileSync("data/event-graph.schema.json", "utf8"), (key, value: unknown) => {
    if (key === "properties" && typeof value === "object" && value !== null)
      for (const name of Object.keys(value)) fields.add(name);
    return value;
  });
  expect(fields.size).toBeGreaterThan(40);
  expect([...fields].filter((name) => !page.includes(name))).toEqual([]);
});
