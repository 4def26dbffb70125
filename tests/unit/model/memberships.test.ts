import { expect, test } from "vitest";
import { toEpochDay } from "../../../src/model/dates/calendar.ts";
import type { Relation } from "../../../src/model/eventGraph.ts";
import { alliancesOf, membersWithin } from "../../../src/model/memberships.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

const memberOf = (from: string, to: string, start?: string, end?: string): Relation => ({
  id: `${from}-in-${to}-${start ?? ""}`,
  type: "member_of",
  from,
  to,
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
});

const graph = graphFromText("rome: 2023-01-10  meeting  japan italy spain russia  Rome", {
  tables: {
    relations: [
      memberOf("italy", "nato", "1949"),
      memberOf("spain", "nato", "1982-05-30"),
      memberOf("japan", "g7"),
      memberOf("russia", "g7", "1997", "2014-03"),
      memberOf("russia", "g7", "[..1990]", "1992"),
      { id: "office", type: "holds_office", from: "spain", to: "g7" },
    ],
  },
});
const alliances = alliancesOf(graph);
const within = (alliance: string, from: number, to: number) =>
  membersWithin(alliances.get(alliance) ?? [], {
    start: toEpochDay(from, 1, 1),
    end: toEpochDay(to, 12, 31),
  });

test("alliances stand in the order of the file, and an office makes no member", () => {
  expect([...alliances.keys()]).toEqual(["nato", "g7"]);
  expect(within("g7", 2022, 2022)).toEqual(["japan"]);
});

test("who joined later is no member before, and is from the first possible day", () => {
  expect(within("nato", 1970, 1981)).toEqual(["italy"]);
  expect(within("nato", 1970, 1982)).toEqual(["italy", "spain"]);
  expect(within("nato", 1940, 1948)).toEqual([]);
  expect(within("nato", 1940, 1949)).toEqual(["italy"]);
});

test("who left is a member until the last possible day, once however often", () => {
  expect(within("g7", 2014, 2014)).toEqual(["japan", "russia"]);
  expect(within("g7", 2015, 2015)).toEqual(["japan"]);
  expect(within("g7", 1993, 1996)).toEqual(["japan"]);
  expect(within("g7", 1980, 2000)).toEqual(["japan", "russia"]);
  expect(within("g7", 1900, 1901)).toEqual(["japan", "russia"]);
});
