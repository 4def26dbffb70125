import { expect, test } from "vitest";
import { languages } from "../../../src/i18n/locales.ts";
import { problemCodesFor } from "../../../src/i18n/messages.ts";
import { problemWords } from "../../../src/i18n/problemWords.ts";
import { parseValue } from "../../../src/model/parse/parse.ts";
import { countOf, type Problem } from "../../../src/model/parse/problem.ts";
import { changedGraph } from "../../fixtures/changedGraph.ts";
import { sampleProblems } from "../../fixtures/sampleProblems.ts";

const samples: readonly Problem[] = await sampleProblems();

test("every code is found in some file, and has words in every language", () => {
  const found = [...new Set(samples.map(({ code }) => code))].toSorted();
  for (const language of languages)
    expect(Object.keys(problemCodesFor(language)).toSorted(), language).toEqual(found);
});

test.each(languages)(
  "in %s every problem says what is wrong, what belongs there and what to do",
  (language) => {
    for (const sample of samples) {
      const words = problemWords(sample, language);
      expect(words.found, sample.code).not.toBe("");
      for (const text of [words.message, words.expected, words.fix])
        expect(text, sample.code).not.toMatch(/^$|undefined|NaN|\[object/u);
      expect(words.message, sample.code).toMatch(/[.?]$/u);
      expect(words.fix, sample.code).toMatch(/[.?]$/u);
    }
  },
);

test("no two languages say the same", () => {
  for (const sample of samples) {
    const said = languages.map((language) => problemWords(sample, language).message);
    expect(new Set(said).size, said[0]).toBe(languages.length);
  }
});

/** The names of the params that are read, those inside of others too. */
function watched<Value>(value: Value, read: Set<string>, path = ""): Value {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return new Proxy(value, {
    get(target, key) {
      const at = `${path}.${String(key)}`;
      read.add(at);
      return watched(Reflect.get(target, key) as unknown, read, at);
    },
  });
}

function namesIn(value: object, path = ""): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = `${path}.${key}`;
    return typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? namesIn(inner, at)
      : [at];
  });
}

test.each(languages)("in %s no param is given in vain", (language) => {
  const given = new Map<string, Set<string>>();
  const read = new Map<string, Set<string>>();
  for (const sample of samples) {
    const names = given.get(sample.code) ?? new Set();
    given.set(sample.code, names);
    for (const name of namesIn(sample.params)) names.add(name);
    const reads = read.get(sample.code) ?? new Set<string>();
    read.set(sample.code, reads);
    const params = watched(sample.params, reads);
    problemWords({ ...sample, params } as Problem, language);
  }
  const unread = [...given].flatMap(([code, names]) =>
    [...names].filter((name) => read.get(code)?.has(name) !== true).map((name) => code + name),
  );
  expect(unread).toEqual([]);
});

test("what goes with a row is said in its problem, in the language", () => {
  const [problem] = parseValue(changedGraph({ "events[0].status": "done" })).problems;
  expect(problem?.lost).toEqual([
    ["participations", 2],
    ["citations", 1],
    ["links", 1],
  ]);
  expect(problem && problemWords(problem, "de").message).toContain(
    "Damit entfallen auch 2 Beteiligungen, 1 Beleg und 1 Verknüpfung.",
  );
});

test("equal problems are one, by code and params, whatever was found there", () => {
  const odd = { "actors[0].name.en": "a\u0007", "actors[1].name.en": "b\u0007" };
  const { problems } = parseValue(changedGraph(odd));
  expect(problems).toMatchObject([{ code: "control-characters", count: 2 }]);
  expect(countOf(problems)).toBe(2);
});
