import { describe, expect, it } from "vitest";
import { areMusubiTables, tablesOfGraph, valueOfTables } from "../../../src/io/musubiTables.ts";
import { parseValue } from "../../../src/model/parse/parse.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";
import { readFileSync } from "node:fs";
import { parseText } from "../../../src/model/parse/parse.ts";

const back = (graph: Parameters<typeof tablesOfGraph>[0]) => {
  const tables = tablesOfGraph(graph);
  expect(areMusubiTables(tables)).toBe(true);
  return parseValue(valueOfTables(tables)).graph;
};

describe("an event graph as tables", () => {
  it("comes back as it was", () => {
    expect(back(minimalGraph())).toEqual(minimalGraph());
    const { graph } = parseText(readFileSync("data/japan-security.json", "utf8"));
    expect(graph && back(graph)).toEqual(graph);
  });

  it("keeps what the format does not know, wherever it is", () => {
    const strange = JSON.parse(
      JSON.stringify(minimalGraph())
        .replace("{", '{"$schema":"x.json","colours":[1,null,{"a":true}],')
        .replace('"meta":{', '"meta":{"editor":"Ada","more":"less",')
        .replace('"kind":"state"', '"kind":"state","flag":"=1+1"')
        .replace('"place":{', '"place":{"latitude":41.9,')
        .replace('"title":{"en":"Rome"', '"mood":["calm"],"title":{"en":"Rome"'),
    ) as object;
    const { graph } = parseValue(strange);
    expect(graph).toEqual(strange);
    expect(graph && back(graph)).toEqual(strange);
  });

  it("keeps texts that are empty, begin with a mark, or hold the separator", () => {
    const graph = minimalGraph();
    const odd = {
      ...graph,
      actors: graph.actors.map((actor, at) => ({
        ...actor,
        ...(at === 0 && {
          aliases: ["a; b", "", " c", "[x", "'y"],
          shortName: { en: "'", de: "=J" },
        }),
        ...(at === 1 && { aliases: [] }),
      })),
    };
    expect(back(parseValue(odd).graph ?? graph)).toEqual(parseValue(odd).graph);
  });
});
