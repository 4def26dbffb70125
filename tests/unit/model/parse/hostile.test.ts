import { describe, expect, it } from "vitest";
import { depthLimit } from "../../../../src/lib/jsonDepth.ts";
import { parseText, parseValue } from "../../../../src/model/parse/parse.ts";
import { countOf } from "../../../../src/model/parse/problem.ts";
import { changedGraph } from "../../../fixtures/changedGraph.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";
import { minimalGraph } from "../../../fixtures/minimalGraph.ts";
import { inWords } from "../../../fixtures/inWords.ts";

describe("names that objects have by themselves", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"])(
    "%s is an id like any other",
    (id) => {
      const graph = graphFromText(`
        ${id}: 2023-01-10 meeting japan ${id} #${id}
               2023-01-11 ${id} japan italy
      `);
      const outcome = parseText(JSON.stringify(graph));
      expect(outcome.problems).toEqual([]);
      expect(outcome.graph).toEqual(graph);
    },
  );

  it("are unknown fields elsewhere, and change nothing", () => {
    const text = JSON.stringify(minimalGraph())
      .replace("{", '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
      .replace('"kind":"state"', '"kind":"state","__proto__":{"polluted":1,"code":"XX"}')
      .replace('"en":"Japan"', '"en":"Japan","__proto__":"polluted"');
    const { graph, problems } = parseText(text);
    expect(graph).toEqual(minimalGraph());
    expect(problems.map(({ code, at }) => [code, at])).toEqual([
      ["unknown-field", "__proto__"],
      ["unknown-field", "constructor"],
      ["unknown-field", "actors[0].__proto__"],
    ]);
    expect(Reflect.has({}, "polluted")).toBe(false);
  });

  it("do not stand in for what is missing", () => {
    const { problems } = parseText(
      JSON.stringify(changedGraph({ "actors[0].kind": undefined })).replace(
        '"id":"japan"',
        '"id":"japan","__proto__":{"kind":"state"}',
      ),
    );
    expect(problems.map(({ at }) => at)).toContain("actors[0].kind");
  });
});

describe("deep, wide and long", () => {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

  it.each([depthLimit + 1, 10_000, 300_000])("%i levels are refused with the number", (depth) => {
    for (const text of [nested(depth), `{"events":${nested(depth)}}`]) {
      const { graph, problems } = parseText(text);
      expect(graph).toBeNull();
      expect(problems.map(({ code }) => code)).toEqual(["too-deep"]);
      expect(inWords(problems[0]).message).toContain("100");
    }
  });

  it("ten million objects are refused with the number", () => {
    for (const text of [`[${"{},".repeat(1e7)}{}]`, `{"events":[${"[],".repeat(1e7)}[]]}`]) {
      const { graph, problems } = parseText(text);
      expect(graph).toBeNull();
      expect(problems.map(({ code }) => code)).toEqual(["too-many"]);
    }
  });

  it("brackets in texts are not counted", () => {
    const title = '\\"[{'.repeat(1000);
    const { problems } = parseText(JSON.stringify(changedGraph({ "events[0].title.en": title })));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("an object inside itself is refused too", () => {
    const graph: Record<string, unknown> = { ...minimalGraph() };
    graph["more"] = [graph, graph];
    expect(parseValue(graph).problems.map(({ code }) => code)).toEqual(["too-deep"]);
  });

  it("a label of 1 MB is kept, with a warning", () => {
    const label = "x".repeat(1_000_000);
    const { graph, problems } = parseValue(changedGraph({ "actors[1].name.en": label }));
    expect(graph?.actors[1]?.name["en"]).toBe(label);
    expect(problems).toMatchObject([{ code: "long-text", severity: "warning" }]);
    expect(problems[0]?.found).toHaveLength(80);
  });

  it("values and names of fields are shortened wherever they are shown", () => {
    const big = { ["k".repeat(100_000)]: ["v".repeat(100_000)] };
    const { problems } = parseValue(
      changedGraph({ "events[1]": big, "actors[0].id": "x ".repeat(100_000), "links[0]": [big] }),
    );
    for (const problem of problems) {
      const { found, message, fix, expected } = inWords(problem);
      expect(found.length).toBeLessThanOrEqual(80);
      expect(message.length).toBeLessThan(400);
      expect(problem.at.length).toBeLessThan(200);
      expect(fix.length).toBeLessThan(400);
      expect(expected.length).toBeLessThan(400);
    }
  });

  it("the same slip in every row is one problem, counted to the last, with its first places", () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({ id: `x${index}` }));
    const { problems } = parseValue(changedGraph({ topics: rows }));
    const [missing, ...rest] = problems.filter(({ code }) => code === "missing-field");
    expect(rest).toEqual([]);
    expect(missing?.count).toBe(3000);
    expect(missing?.places?.slice(0, 2)).toEqual([
      { at: "topics[0].name" },
      { at: "topics[1].name" },
    ]);
    expect(missing?.places).toHaveLength(100);
  });

  it("another slip in every row is told a hundred times, and the rest is counted", () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({ id: `x ${index}`, name: {} }));
    const { problems } = parseValue(changedGraph({ topics: rows }));
    expect(problems.filter(({ code }) => code === "invalid-id")).toHaveLength(100);
    expect(inWords(problems.at(-1)).message).toContain("2,900 more");
    expect(countOf(problems)).toBe(3000 + 1);
  });

  it("thousands of unknown references do not make it slow", () => {
    const count = 5000;
    const actors = Array.from({ length: count }, (_, index) => ({
      id: `actor-${index}`,
      kind: "state",
      name: { en: "x", de: "x" },
    }));
    const participations = Array.from({ length: 40_000 }, (_, index) => ({
      event: "2035-fighter",
      actor: `aktor-${index}`,
      role: "participant",
    }));
    const started = performance.now();
    parseValue(changedGraph({ actors, participations }));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("a circle and a chain of 50,000 links are read without recursion", () => {
    const count = 50_000;
    const one = minimalGraph();
    const event = one.events[1];
    const id = (index: number) => `e${index % count}`;
    const indices = Array.from({ length: count }, (_, index) => index);
    const graph = {
      ...one,
      stories: [],
      events: indices.map((index) => ({ ...event, id: id(index) })),
      participations: indices.map((index) => ({
        event: id(index),
        actor: "japan",
        role: "participant",
      })),
      citations: indices.map((index) => ({
        event: id(index),
        source: "article",
        locator: "1",
        stance: "mentions",
      })),
      links: indices.map((index) => ({ from: id(index), to: id(index + 1), type: "part_of" })),
    };
    const outcome = parseValue(graph);
    expect(outcome.problems).toMatchObject([{ code: "cycle", at: `links[${count - 1}].to` }]);
    expect(outcome.graph?.links).toHaveLength(count - 1);
  });
});

describe("text that is dangerous elsewhere", () => {
  it.each([
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "=HYPERLINK(1)",
    "${alert(1)}",
    "%E0%A4%A",
  ])("%s is a title like any other", (title) => {
    const graph = changedGraph({ "events[0].title.en": title });
    expect(parseValue(graph)).toMatchObject({ graph, problems: [] });
  });

  it("marks of direction and controls are written out in what is shown", () => {
    const { problems } = parseText(
      JSON.stringify(changedGraph({ "events[0].date": "2022\u202E\u0007\u200B" })),
    );
    const words = JSON.stringify(problems.map((problem) => [inWords(problem), problem.excerpt]));
    expect(words).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(words).toContain("u202e");
  });
});

describe("ids", () => {
  it("are text: 1 and “1” do not become the same", () => {
    const { graph, problems } = parseValue(
      changedGraph({
        "topics[1]": { id: "1", name: { en: "x", de: "x" } },
        "topics[2]": { id: 1, name: { en: "x", de: "x" } },
      }),
    );
    expect(graph?.topics.map(({ id }) => id)).toEqual(["defence", "1"]);
    expect(problems).toMatchObject([{ code: "wrong-type", at: "topics[2].id" }]);
  });

  it("that are numbers too large are not rounded in silence", () => {
    const text = JSON.stringify(minimalGraph()).replaceAll('"defence"', "9007199254740993");
    expect(parseText(text).problems.map(({ at }) => at)).toContain("topics[0].id");
  });

  it.each(["日本", "é", "a~b", "a,b", "lane:home", "🗾", "a.b[0]"])("%s is legal", (id) => {
    const graph = changedGraph({ "topics[0].id": id, "events[0].topics[0]": id });
    expect(parseValue(graph)).toMatchObject({ graph, problems: [] });
  });
});

describe("dates", () => {
  it.each(["2014-02-30", "2022-06-31", "2023-02/2022-01", "2022-06-29T25:00", "Infinity", "1e308"])(
    "%s costs the event",
    (date) => {
      const { graph, problems } = parseValue(changedGraph({ "events[1].date": date }));
      expect(graph?.events.map(({ id }) => id)).toEqual(["2023-01-10-rome"]);
      expect(problems).toMatchObject([{ code: "invalid-date", at: "events[1].date" }]);
    },
  );

  it.each(["0000", "9998-12-31", "-0044-03-15", "1900", "2022-06-29"])("%s is one", (date) => {
    expect(parseValue(changedGraph({ "events[1].date": date })).problems).toEqual([]);
  });

  it.each(["9999-12-31", "2899-01-01", "2010/9999"])("%s is one, but hardly meant", (date) => {
    const { graph, problems } = parseValue(changedGraph({ "events[1].date": date }));
    expect(graph?.events).toHaveLength(2);
    expect(problems).toMatchObject([{ code: "endless-year", severity: "warning" }]);
    expect(inWords(problems[0]).fix).toContain("..");
  });
});
