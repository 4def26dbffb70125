import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseText, parseValue, type ParseOutcome } from "../../../../src/model/parse/parse.ts";
import { findSoundRows } from "../../../../src/model/parse/soundRows.ts";
import { tripleSet } from "../../../../src/model/parse/participations.ts";
import { minimalGraph } from "../../../fixtures/minimalGraph.ts";

const defaultText = readFileSync("data/japan-security.json", "utf8");

/** What both ways agree on: a text also has places, and the order in which it is written. */
function told({ graph, problems, read }: ParseOutcome): unknown {
  const words = problems.map(({ severity, at, code, found, params, lost }) =>
    JSON.stringify([severity, at, code, found, params, lost]),
  );
  return { graph, read, words: words.toSorted() };
}

const steps = (value: unknown, before: readonly string[] = []): (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        [...before, key],
        ...steps(inner, [...before, key]),
      ])
    : [];

/** A valid row in all but one field, with what is odd, wrong, missing, unknown or refused there. */
const texts = [
  "x",
  "",
  " ",
  "a b",
  "日本",
  "a".repeat(29),
  "a".repeat(501),
  "😀".repeat(400),
  "e\u0301\u0301\u0301\u0301\u0301",
  "\u202Ex",
  "\ud800",
  "\u0007",
  "2023-13",
  "__proto__",
];
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(...texts, null, 5, true, [], {}, [5], ["japan"], ["a b"]),
  fc.constantFrom(...texts).map((text) => ({ en: text })),
  fc.constantFrom(...texts).map((text) => ({ [text]: "x", en: "x" })),
  fc.jsonValue({ maxDepth: 3 }),
);

describe("rows that are found sound at once", () => {
  it("are all but the stories in the default data", () => {
    const value = JSON.parse(defaultText) as Record<string, readonly unknown[]>;
    for (const [table, sound] of Object.entries(findSoundRows(value)))
      expect([table, sound.filter((flag) => flag === 1).length]).toEqual([
        table,
        value[table]?.length,
      ]);
  });

  it("are read as the careful way reads them, with whatever stands beside them", () => {
    const places = steps(minimalGraph());
    const change = fc.record({
      place: fc.constantFrom(...places),
      how: fc.constantFrom("replace", "remove", "add"),
      key: fc.constantFrom("sumary", "__proto__", "constructor", "de", "topics", "status", "note"),
      value: oddValue,
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const root: unknown = JSON.parse(JSON.stringify(minimalGraph()));
        for (const { place, how, key, value } of changes) {
          let here: unknown = root;
          for (const step of place.slice(0, -1)) here = Reflect.get(Object(here), step);
          const last = place.at(-1) ?? "";
          if (typeof here !== "object" || here === null) continue;
          if (how === "remove") Reflect.deleteProperty(here, last);
          else
            Object.defineProperty(here, how === "add" && !Array.isArray(here) ? key : last, {
              value,
              configurable: true,
              enumerable: true,
              writable: true,
            });
        }
        const text = JSON.stringify(root);
        expect(told(parseText(text))).toEqual(told(parseValue(JSON.parse(text))));
      }),
      { numRuns: 400 },
    );
  });

  it("are read as the careful way reads them in the default data", () => {
    expect(told(parseText(defaultText))).toEqual(told(parseValue(JSON.parse(defaultText))));
  });
});

describe("tripleSet", () => {
  it("finds the first row with the same three numbers", () => {
    const triple = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(7));
    fc.assert(
      fc.property(fc.array(triple), (triples) => {
        const set = tripleSet(triples.length);
        const first = new Map<string, number>();
        triples.forEach(([a, b, c], row) => {
          const key = [a, b, c].join();
          expect(set.add(row, a, b, c)).toBe(first.get(key) ?? null);
          if (!first.has(key)) first.set(key, row);
        });
      }),
    );
  });
});
