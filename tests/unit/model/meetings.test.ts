import fc from "fast-check";
import { expect, test } from "vitest";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { crowdsAmong, meetingsOf, metPairs } from "../../../src/model/meetings.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";
import { graphPicture } from "../../fixtures/graphPicture.ts";

test("whichever events are columns rather than lists of pairs, the answers are the same", () => {
  const graphs = graphPicture().map((picture) => indexGraph(graphFromText(picture)).ties);
  const some = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
  // One after the other: what is counted may be worked out of what was counted last.
  const questions = fc.array(some, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(graphs, some, questions, ({ present, subjects, actors }, inColumns, asked) => {
      const rows = (chosen: readonly boolean[]): Int32Array =>
        Int32Array.from(present.starts.slice(1).keys()).filter((row) => chosen[row]);
      const own = new Map([["japan", new Set(["italy"])]]);
      const answers = (crowds: Int32Array) => {
        const meetings = meetingsOf(metPairs(present, subjects, actors, own, crowds));
        return {
          pairs: meetings.pairs,
          counts: asked.map((chosen) =>
            (["shared", "mentions"] as const).map((kind) => [
              ...meetings.count(kind, rows(chosen)),
            ]),
          ),
          rows: meetings.pairs.map(({ id }) => {
            const pair = meetings.numberOf(id);
            return [meetings.rowsOf("shared", pair), meetings.rowsOf("mentions", pair)];
          }),
        };
      };
      expect(answers(rows(inColumns))).toEqual(answers(new Int32Array()));
    }),
  );
});

test("columns that go over many words count what their events say, window after window", () => {
  const states = Array.from({ length: 9 }, (_, at) => `state-${at}`);
  const present = (row: number): number[] =>
    [...states.keys()].filter((state) => (row * 7 + state * 3) % 11 > 2);
  const spoken = (row: number): number[] => (row % 3 === 0 ? [(row + 1) % 9] : []);
  const listsOf = (of: (row: number) => number[]) => {
    const rows = Array.from({ length: 300 }, (_, row) => of(row));
    const starts = [0];
    for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
    return { starts: Int32Array.from(starts), values: Int32Array.from(rows.flat()) };
  };
  const everyRow = Int32Array.from({ length: 300 }, (_, row) => row);
  const [taking, about] = [
    listsOf(present),
    listsOf((row) => spoken(row).filter((state) => !present(row).includes(state))),
  ];
  const of = (rows: Int32Array) => meetingsOf(metPairs(taking, about, states, new Map(), rows));
  const [columns, lists] = [of(everyRow), of(new Int32Array())];
  const window = fc.tuple(fc.nat({ max: 299 }), fc.nat({ max: 300 }));
  fc.assert(
    fc.property(fc.array(window, { minLength: 1, maxLength: 6 }), (windows) => {
      for (const [from, count] of windows)
        for (const kind of ["shared", "mentions"] as const) {
          const rows = everyRow.subarray(from, from + count);
          expect(columns.count(kind, rows)).toEqual(lists.count(kind, rows));
        }
    }),
  );
});

test("events of nearly everyone are columns, events of a few are lists", () => {
  const states = Array.from({ length: 40 }, (_, at) => `state-${at}`);
  const calls = Array.from(
    { length: 60 },
    (_, at) =>
      `${1950 + at} vote ${states.filter((_one, place) => (place + at) % 7 > 0).join(" ")}`,
  );
  const { present, subjects, meetings } = indexGraph(
    graphFromText([...calls, "2020 talks state-1 state-2"].join("\n")),
  ).ties;
  expect([...crowdsAmong(present, subjects)]).toEqual([...calls.keys()]);
  expect(meetings.pairs).toHaveLength((40 * 39) / 2);
  const pair = meetings.numberOf("state-1~state-2");
  expect(meetings.rowsOf("shared", pair).at(-1)).toBe(60);
  expect(meetings.rowsOf("shared", pair)).toHaveLength(
    calls.filter((line) => / state-1 .*state-2 /u.test(`${line} `)).length + 1,
  );
});
