import * as fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { parseText, parseValue, type ParseOutcome } from "../../../../src/model/parse/parse.ts";
import { minimalGraph } from "../../../fixtures/minimalGraph.ts";
import { inWords } from "../../../fixtures/inWords.ts";
import { languages } from "../../../../src/i18n/locales.ts";
import { problemWords } from "../../../../src/i18n/problemWords.ts";

const valid = JSON.stringify(minimalGraph(), null, 1);
const tables = [
  "actors",
  "relations",
  "events",
  "participations",
  "links",
  "sources",
  "citations",
] as const;

/** What holds of no outcome, whatever was read. */
function faultsOf({ graph, problems, read }: ParseOutcome): readonly string[] {
  const again = graph === null ? null : parseValue(graph);
  const checks: Readonly<Record<string, boolean>> = {
    "the counts disagree": read.kept !== (graph?.events.length ?? 0) || read.kept > read.events,
    "nothing is shown and nobody is told why": graph === null && problems.length === 0,
    "the sound part has errors": again?.problems.some((each) => each.severity === "error") === true,
    "the sound part is not kept": !isDeepStrictEqual(again?.graph ?? null, graph),
    "a value is not shortened": problems.some((each) => inWords(each).found.length > 80),
    "a problem lacks words": problems.some((each) =>
      languages.some((language) => Object.values(problemWords(each, language)).includes("")),
    ),
    "the prototype is polluted": Reflect.has({}, "polluted"),
  };
  return Object.keys(checks).filter((fault) => checks[fault]);
}

/** Any place of the minimal graph, as steps. */
const placeIn = (value: unknown): fc.Arbitrary<readonly string[]> => {
  const places: string[][] = [];
  const open: [unknown, string[]][] = [[value, []]];
  for (const [here, steps] of open) {
    if (steps.length > 0) places.push(steps);
    if (typeof here === "object" && here !== null) {
      for (const [key, inner] of Object.entries(here)) open.push([inner, [...steps, key]]);
    }
  }
  return fc.constantFrom(...places);
};

function withValueAt(steps: readonly string[], value: unknown): unknown {
  const root: unknown = minimalGraph();
  let here = root;
  for (const step of steps.slice(0, -1)) here = Reflect.get(Object(here), step);
  Reflect.set(Object(here), steps.at(-1) ?? "", value);
  return root;
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom("japan", "italy", "__proto__", "constructor", "2023-13", "", 1e308, -0, "\ud800"),
  fc.constant(undefined),
);

describe("parse", () => {
  it("takes any JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(faultsOf(parseValue(value))).toEqual([]);
      }),
    );
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
        expect(faultsOf(parseText(text))).toEqual([]);
      }),
    );
  });

  it("takes a valid file cut off anywhere", () => {
    fc.assert(
      fc.property(fc.nat(valid.length - 1), (length) => {
        const { graph, problems } = parseText(valid.slice(0, length));
        expect(graph).toBeNull();
        expect(problems).toHaveLength(1);
      }),
    );
  });

  it("takes a valid file with anything typed into it", () => {
    fc.assert(
      fc.property(
        fc.nat(valid.length),
        fc.nat(9),
        fc.string({ maxLength: 5 }),
        (at, cut, typed) => {
          expect(faultsOf(parseText(valid.slice(0, at) + typed + valid.slice(at + cut)))).toEqual(
            [],
          );
        },
      ),
    );
  });

  it("takes a valid file with anything at any place", () => {
    fc.assert(
      fc.property(placeIn(minimalGraph()), anything, (steps, value) => {
        expect(faultsOf(parseValue(withValueAt(steps, value)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("says where, in a text, every such problem stands", () => {
    fc.assert(
      fc.property(placeIn(minimalGraph()), fc.jsonValue({ maxDepth: 2 }), (steps, value) => {
        const text = JSON.stringify(withValueAt(steps, value), null, 2);
        const count = text.split("\n").length;
        for (const { at, line, excerpt } of parseText(text).problems) {
          if (at === "") continue;
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(count);
          expect(excerpt?.filter(({ bad }) => bad)).toHaveLength(1);
        }
      }),
    );
  });

  it("keeps every row that has nothing to do with a bad one", () => {
    fc.assert(
      fc.property(fc.constantFrom(...tables), anything, (table, value) => {
        // A copy of everything under other ids: the one half must not hurt the other.
        const other = JSON.parse(
          JSON.stringify(minimalGraph())
            .replaceAll(/"(2023-01-10-rome|2035-fighter|article)"/g, '"other-$1"')
            .replaceAll('"id":"kishida-prime-minister"', '"id":"r1"')
            .replaceAll('"id":"italy-g7"', '"id":"r2"'),
        ) as ReturnType<typeof minimalGraph>;
        const one = minimalGraph();
        const broken: unknown[] = [...other[table]];
        if (table === "actors") broken[0] = { id: "new" };
        else broken[0] = value;
        const rows = (name: (typeof tables)[number]) => [
          ...one[name],
          ...(name === table ? broken : name === "actors" ? [] : other[name]),
        ];
        const graph = { ...one, ...Object.fromEntries(tables.map((name) => [name, rows(name)])) };
        const kept = parseValue(graph).graph;
        for (const name of tables) {
          expect(kept?.[name].slice(0, one[name].length)).toEqual(one[name]);
        }
      }),
    );
  });
});
