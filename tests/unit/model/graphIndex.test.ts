import { describe, expect, test } from "vitest";
import { epochDayToIso } from "../../../src/model/dates/calendar.ts";
import { extent } from "../../../src/model/defaultWindow.ts";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

const of = (picture: string, options = {}) => indexGraph(graphFromText(picture, options));

test("events come in order of time, open dates by their known end", () => {
  const { events } = of(`
    due:   [..2035]    project japan italy
    day:   2023-01-10  talks japan italy
    month: 2023-01     talks japan italy
    old:   1965        talks japan italy
  `);
  expect(events.map(({ id }) => id)).toEqual(["old", "month", "day", "due"]);
  expect(events.map(({ order }) => order)).toEqual([0, 1, 2, 3]);
});

test("of one date what has parts comes before all else, and its parts come last", () => {
  const { events } = indexGraph(
    graphFromText(`
      a:     2024-07-28  statement  japan nato  <z
      z:     2024-07-28  meeting    japan nato
      b:     2024-07-28  visit      japan nato
      c:     2024-07     statement  japan nato  <z
    `),
  );
  expect(events.map(({ id }) => id)).toEqual(["c", "z", "b", "a"]);
});

test("parties come focus first, then in the order of the partners, then by id", () => {
  const { events } = of("2023  talks ukraine(subject) italy nato china(subject) japan", {
    partners: ["nato", "italy"],
  });
  expect(events[0]?.parties.map(({ actor }) => actor)).toEqual([
    "japan",
    "nato",
    "italy",
    "china",
    "ukraine",
  ]);
});

describe("a party", () => {
  test("gathers its persons and roles, and counts by the strongest", () => {
    const { events } = of(
      "2023  talks japan(subject) kishi@japan(speaker) kishida@japan(host) italy",
    );
    expect(events[0]?.parties[0]).toEqual({
      actor: "japan",
      presence: "present",
      planned: false,
      roles: ["subject", "speaker", "host"],
      persons: ["kishi", "kishida"],
    });
  });

  test("is planned only if all its parts are", () => {
    const { events } = of("2023  visit japan kishi@italy(planned) kishida@italy  ");
    expect(events[0]?.parties.find(({ actor }) => actor === "italy")?.planned).toBe(false);
  });

  test("is found through the office a person held at the time", () => {
    const { events } = of("2023  visit ishiba nato\n2026  visit ishiba nato", {
      tables: {
        relations: [{ id: "r", type: "holds_office", from: "ishiba", to: "japan", end: "2025" }],
      },
    });
    expect(events.map(({ parties }) => parties.map(({ actor }) => actor).toSorted())).toEqual([
      ["japan", "nato"],
      ["ishiba", "nato"],
    ]);
  });
});

describe("lanes", () => {
  const { events, lanes } = of(
    `
    two:   2023  talks japan italy nato
    home:  2024  election japan
    about: 2024  statement japan italy(subject)
    own:   2025  election italy
    away:  2025  talks peru
  `,
    { partners: ["nato", "italy"] },
  );
  const laneOf = new Map(events.map((event) => [event.id, event.lanes]));

  test("follow the partners, then come home and elsewhere", () => {
    expect(lanes.map(({ id }) => id)).toEqual(["nato", "italy", "lane:home", "lane:elsewhere"]);
  });
  test("hold an event once for each partner that takes part, also without the focus", () => {
    expect(laneOf.get("two")).toEqual(["nato", "italy"]);
    expect(laneOf.get("own")).toEqual(["italy"]);
  });
  test("keep events without a partner at home, also those about one", () => {
    expect(laneOf.get("home")).toEqual(["lane:home"]);
    expect(laneOf.get("about")).toEqual(["lane:home"]);
  });
  test("put events without the focus and its partners elsewhere", () => {
    expect(laneOf.get("away")).toEqual(["lane:elsewhere"]);
  });
});

test("ids named like parts of an object are ids like any other", () => {
  const index = of("__proto__: 2023  talks japan constructor");
  expect(index.eventById.get("__proto__")?.parties).toHaveLength(2);
  expect(index.eventsByActor.get("constructor")).toHaveLength(1);
  expect(index.eventById.get("toString")).toBeUndefined();
});

test("the extent reaches from the first to the last known day", () => {
  const all = extent(of("1965-06  talks japan italy\n[..2035]  talks japan italy"));
  expect(all && [epochDayToIso(all.start), epochDayToIso(all.end)]).toEqual([
    "1965-06-01",
    "2035-12-31",
  ]);
  expect(extent({ events: [] })).toBeNull();
});
