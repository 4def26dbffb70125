import fc from "fast-check";
import { expect, test } from "vitest";
import { toEpochDay } from "../../../../src/model/dates/calendar.ts";
import { certainlyWithin, possiblyWithin } from "../../../../src/model/dates/dayWindow.ts";
import { parseEdtf } from "../../../../src/model/dates/parseEdtf.ts";
import { indexGraph } from "../../../../src/model/graphIndex.ts";
import { membersWithin, alliancesOf } from "../../../../src/model/memberships.ts";
import { densityTable } from "../../../../src/model/overview/density.ts";
import { eventMarks } from "../../../../src/views/timeline/layout/eventMark.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

const read = (text: string) => {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(text);
  return date.value;
};
const later = fc
  .tuple(fc.integer({ min: 2011, max: 9998 }), fc.integer({ min: 0, max: 400_000 }))
  .map(([year, days]) => ({ start: toEpochDay(year, 1, 1), end: toEpochDay(year, 1, 1) + days }));
const earlier = fc
  .tuple(fc.integer({ min: -9998, max: 2034 }), fc.integer({ min: 0, max: 400_000 }))
  .map(([year, days]) => ({
    start: toEpochDay(year, 12, 31) - days,
    end: toEpochDay(year, 12, 31),
  }));

test("what goes on is possibly within every later window, what always has within every earlier one", () => {
  fc.assert(
    fc.property(later, earlier, (after, before) => {
      expect(possiblyWithin(read("2010/.."), after)).toBe(true);
      expect(possiblyWithin(read("2010~/.."), after)).toBe(true);
      expect(possiblyWithin(read("../2035"), before)).toBe(true);
      expect(certainlyWithin(read("2010/.."), after)).toBe(false);
      for (const text of ["2010/", "[2010..]"])
        expect(possiblyWithin(read(text), after)).toBe(false);
    }),
  );
  expect(possiblyWithin(read("2010/.."), { start: 0, end: toEpochDay(2009, 12, 31) })).toBe(false);
});

test("an event and a membership that go on are within the same windows", () => {
  const graph = graphFromText("2010/..  talks japan nato", {
    tables: {
      relations: [{ id: "m", type: "member_of", from: "japan", to: "nato", start: "2010" }],
    },
  });
  const [event] = indexGraph(graph).events;
  const members = alliancesOf(graph).get("nato") ?? [];
  fc.assert(
    fc.property(fc.oneof(later, earlier), (window) => {
      const belongs = membersWithin(members, window).length > 0;
      expect(event && possiblyWithin(event.date, window)).toBe(belongs);
    }),
  );
});

test("what is counted in a window is drawn in it", () => {
  const index = indexGraph(
    graphFromText(`
      2010/..     talks japan italy
      ../2035     talks japan italy
      2010/       talks japan italy
      2020-05-01  talks japan italy
    `),
  );
  const marks = new Map(eventMarks(index).map((mark) => [mark.id, mark]));
  fc.assert(
    fc.property(fc.oneof(later, earlier), (window) => {
      for (const { id, date } of index.events) {
        const mark = marks.get(id);
        const drawn = mark && mark.from <= window.end && mark.to >= window.start;
        expect(drawn).toBe(possiblyWithin(date, window));
      }
    }),
  );
});

test("in the overview it is spread as far as there are events, no farther", () => {
  const index = indexGraph(
    graphFromText("2010/..  talks japan italy\n2020-05-01  talks japan italy"),
  );
  const { values, starts } = densityTable(index).days;
  expect([...values.subarray(starts[0], starts[1])]).toEqual([
    toEpochDay(2010, 1, 1),
    toEpochDay(2020, 5, 1),
  ]);
});
