import { describe, expect, it } from "vitest";
import { parseText } from "../../../../src/model/parse/parse.ts";
import { changedGraph } from "../../../fixtures/changedGraph.ts";
import { minimalGraph } from "../../../fixtures/minimalGraph.ts";
import { inWords } from "../../../fixtures/inWords.ts";

const valid = JSON.stringify(minimalGraph(), null, 2);

describe("a whole file", () => {
  it("is read without a problem, with or without a byte order mark", () => {
    for (const text of [valid, `\uFEFF${valid}`, valid.replaceAll("\n", "\r\n")]) {
      expect(parseText(text)).toEqual({
        graph: minimalGraph(),
        problems: [],
        read: { events: 2, kept: 2 },
      });
    }
  });

  it("may name its schema for editors", () => {
    const text = valid.replace("{", '{ "$schema": "event-graph.schema.json",');
    expect(parseText(text).problems).toEqual([]);
  });

  it.each([
    ["", "empty-file"],
    [" \n ", "empty-file"],
    ["\uFEFF", "empty-file"],
    ["<!DOCTYPE html><title>404</title>", "web-page"],
    ["\n <html><body>Log in</body></html>", "web-page"],
    ["null", "not-an-event-graph"],
    ["[]", "not-an-event-graph"],
    ['"x"', "not-an-event-graph"],
    ["1e400", "not-an-event-graph"],
    ["{}", "not-an-event-graph"],
    ['{"type":"FeatureCollection","features":[]}', "not-an-event-graph"],
    ['{"__proto__":{"events":[]}}', "not-an-event-graph"],
    [valid.slice(0, 1000), "truncated"],
    [valid.slice(0, -1), "truncated"],
    ["date,source,target\n2014-01-01,a,b", "invalid-json"],
  ])("%j is one problem: %s", (text, code) => {
    const { graph, problems } = parseText(text);
    expect(graph).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe("where a text stops being JSON", () => {
  it.each([
    ['{\n "a": 1,\n}', 2, 8, "comma stands before"],
    ["[1, 2,]", 1, 6, "comma stands before"],
    ['{"a": 1 "b": 2}', 1, 9, "comma is missing"],
    ['{"a" 1}', 1, 6, "colon is missing"],
    ['{"a": }', 1, 7, "value is missing"],
    ["[1, , 2]", 1, 5, "value is missing"],
    ["{a: 1}", 1, 2, "begins with “a”"],
    ["{'a': 1}", 1, 2, "single quotation"],
    ['{"a": “x”}', 1, 7, "curly quotation"],
    ['{"a": 1 // one\n}', 1, 9, "no comments"],
    ['# a\n{"a": 1}', 1, 1, "no comments"],
    ['{"a": "x\n"}', 1, 9, "end of a line"],
    ['{"a": "\\x"}', 1, 8, "backslash"],
    ['{"a": 01}', 1, 7, "not a number"],
    ['{"a": 2023-01-10}', 1, 7, "not a number"],
    ['{"a": .5}', 1, 7, "not a number"],
    ['{"a": NaN}', 1, 7, "“NaN” stands"],
    ['{"a": True}', 1, 7, "“True” stands"],
    ['{"a": [1}', 1, 9, "closes what another"],
    ['{"a": 1}}', 1, 9, "follows after the end"],
    ['{"a": 1', 1, 7, "ends in the middle"],
    ['{"a": "x', 1, 8, "ends in the middle"],
    ['{"a": tru', 1, 9, "ends in the middle"],
  ])("%j", (text, line, column, message) => {
    const [problem] = parseText(text).problems;
    expect(inWords(problem).message).toContain(message);
    expect(inWords(problem).message).toContain(`(line ${line}, column ${column})`);
    expect(problem?.line).toBe(line);
    expect(problem?.excerpt?.some((each) => each.bad && each.line === line)).toBe(true);
  });
});

describe("where a problem stands", () => {
  it("gives the line, three lines around it and the place in the line", () => {
    const text = JSON.stringify(changedGraph({ "events[0].date": "2023-13" }), null, 2);
    const [problem] = parseText(text).problems;
    const line = text.split("\n").findIndex((each) => each.includes("2023-13")) + 1;
    expect(problem?.line).toBe(line);
    expect(problem?.excerpt?.map((each) => each.line)).toEqual([line - 1, line, line + 1]);
    const bad = problem?.excerpt?.find((each) => each.bad);
    expect(bad?.text.slice(...(bad.mark ?? []))).toBe('"2023-13"');
    expect(bad?.text).toBe('      "date": "2023-13",');
  });

  it("gives the nearest thing around what is missing", () => {
    const text = JSON.stringify(changedGraph({ "events[1].date": undefined }), null, 2);
    const [problem] = parseText(text).problems;
    const opening = text.split("\n").findIndex((line) => line.includes('"2035-fighter"'));
    expect(problem?.line).toBe(opening);
  });

  it("shortens a file of one line around the place", () => {
    const text = JSON.stringify(changedGraph({ "events[1].status": "\u202Ewhat" }));
    const [problem] = parseText(text).problems;
    const [line] = problem?.excerpt ?? [];
    expect(line?.text.length).toBeLessThanOrEqual(161);
    expect(line?.text.slice(...(line.mark ?? []))).toBe('"\\u202ewhat"');
  });

  it("lists errors before warnings, each from top to bottom", () => {
    const graph = changedGraph({
      extra: 1,
      "events[0].date": "x",
      "citations[0].stance": "x",
      "events[0].sumary": 1,
      "actors[0].code": "x",
    });
    const { problems } = parseText(JSON.stringify(graph, null, 2));
    expect(problems.map(({ severity, at }) => [severity, at])).toEqual([
      ["error", "actors[0].code"],
      ["error", "events[0].date"],
      ["error", "citations[0].stance"],
      ["warning", "events[0].sumary"],
      ["warning", "extra"],
    ]);
  });

  it("names a field that an object holds twice", () => {
    const text = valid.replace('"events": [', '"events": [],\n  "events": [');
    const { graph, problems } = parseText(text);
    expect(graph?.events).toHaveLength(2);
    expect(problems).toMatchObject([{ code: "repeated-field", found: '"events"' }]);
    expect(text.split("\n")[(problems[0]?.line ?? 0) - 1]).toBe('  "events": [');
  });
});
