import fc from "fast-check";
import { expect, test } from "vitest";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { crowdsAmong, meetingsOf, metPairs } from "../../../src/model/meetings.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";
import { graphPicture } from "../../fixtures/graphPicture.ts";

test("whichever events are columns rather than lists of pairs, the answers are the same", () => {
  const graphs = graphPicture().map((picture) => indexGraph(graphFromText(picture)).ties);
  const some = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(graphs, some, some, ({ present, subjects, actors }, inColumns, asked) => {
      const rows = (chosen: readonly boolean[]): Int32Array =>
        Int32Array.from(present.starts.slice(1).keys()).filter((row) => chosen[row]);
      const own = new Map([["japan", new Set(["italy"])]]);
      const answers = (crowds: Int32Array) => {
        const meetings = meetingsOf(metPairs(present, subjects, actors, own, crowds));
        return {
          pairs: meetings.pairs,
          counts: (["shared", "mentions"] as const).map((kind) => [
            ...meetings.count(kind, rows(asked)),
          ]),
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
