import { describe, expect, it } from "vitest";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { eventMarks } from "../../../src/views/timeline/eventMark.ts";
import { markStrings, stringSpans } from "../../../src/views/timeline/markStrings.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

const far = { perDay: 0.5, end: 100_000 };
const stringsOf = (picture: string, perDay = 0.5, home = far) =>
  markStrings(eventMarks(indexGraph(graphFromText(picture))), perDay, home);

const meeting = `
  said: 2024-07-28 statement japan italy  Statement  <held
  held: 2024-07-28 meeting   japan italy  Meeting
  plan: 2024-07-28 plan      japan italy  Plan  <held
  next: 2024-12-01 visit     japan italy  Visit
`;

describe("markStrings", () => {
  it("strings events of one time in one lane in twos, the whole before its parts", () => {
    const ids = stringsOf(meeting).map(({ members }) => members.map(({ id }) => id));
    expect(ids).toEqual([["held", "plan"], ["said"], ["next"]]);
  });

  it("keeps lanes and long bars apart", () => {
    const strings = stringsOf(`
      2024-07-28 a japan italy
      2024-07-28 b japan nato
      2023       c japan italy
      2023       d japan italy
    `);
    expect(strings).toHaveLength(4);
  });

  it("strings fewer the nearer one looks", () => {
    const picture = "2024-07-28 a japan italy\n2024-07-30 b japan italy";
    expect(stringsOf(picture, 0.5)).toHaveLength(1);
    expect(stringsOf(picture, 20)).toHaveLength(2);
  });

  it("leaves the first where its date is, and the others beside it without touching", () => {
    const [string] = stringsOf(meeting);
    if (string === undefined) throw new Error("There is no string");
    const [first, ...others] = stringSpans(string, { start: 19_000, perDay: 0.5, left: 0 });
    expect(first && (first.from + first.to) / 2).toBe(
      (string.members[0]?.from ?? 0) * 0.5 - 9499.75,
    );
    let end = first?.to ?? 0;
    for (const span of others) {
      expect(span.from).toBeGreaterThan(end);
      end = span.to;
    }
  });

  it("goes leftwards where the window of the start ends", () => {
    const end = (stringsOf(meeting)[0]?.members[0]?.from ?? 0) + 5;
    expect(stringsOf(meeting, 0.5, { perDay: 0.5, end })[0]?.leftwards).toBe(true);
    expect(stringsOf(meeting)[0]?.leftwards).toBe(false);
  });
});
