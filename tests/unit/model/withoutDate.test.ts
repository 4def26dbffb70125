import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultWindow, extent } from "../../../src/model/defaultWindow.ts";
import { isWithin } from "../../../src/model/dates/dayWindow.ts";
import { dateWords } from "../../../src/i18n/dateText.ts";
import { filterEvents, noFilters } from "../../../src/model/filter.ts";
import { datedOf, indexGraph } from "../../../src/model/graphIndex.ts";
import { parseValue } from "../../../src/model/parse/parse.ts";
import { playTable, reach, reachedEvents } from "../../../src/model/playTable.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";

const picture = `
  letter: -          letter  japan italy   A letter
          2023-01-10 meeting japan italy   Rome talks
  note:   -          note    japan nato    A note
          1998       visit   japan nato    A visit
`;
const graph = graphFromText(picture);
const index = indexGraph(graph);
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe("an event without a date", () => {
  test("is read where the file says that none is recorded, and written as it was", () => {
    const { graph: read, problems } = parseValue(structuredClone(graph));
    expect(problems).toEqual([]);
    expect(read).toEqual(graph);
  });

  test("is a problem where the file says that a source states it, with both ways to mend it", () => {
    const events = graph.events.map((event) =>
      event.id === "note" ? { ...event, dateBasis: "stated" } : event,
    );
    const { graph: read, problems } = parseValue({ ...graph, events });
    expect(problems).toMatchObject([{ code: "missing-field", at: "events[2].date" }]);
    expect(ids(read?.events ?? [])).not.toContain("note");
  });

  test("comes last in order of time, and is tied like any other", () => {
    expect(ids(index.events)).toEqual(["e4", "e2", "letter", "note"]);
    expect(ids(datedOf(index.events))).toEqual(["e4", "e2"]);
    expect(index.projection.relationshipById.get("italy~japan")?.events).toEqual(["e2", "letter"]);
  });

  test("is in every window as it may be, and in none for certain", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (start, length) => {
        const window = { start, end: start + length };
        expect(isWithin(null, window, "possible")).toBe(true);
        expect(isWithin(null, window, "certain")).toBe(false);
      }),
    );
  });

  test("is of no year, and left out where years are chosen", () => {
    expect(index.years).toEqual([1998, 2023]);
    expect(ids(filterEvents(index, { ...noFilters, year: [1998, 2023] }))).toEqual(["e4", "e2"]);
  });

  test("changes neither the window nor the span of the rest", () => {
    const rest = indexGraph(graphFromText(picture.replaceAll(/^.* - .*$/gmu, "")));
    expect(defaultWindow(index)).toEqual(defaultWindow(rest));
    expect(extent(index)).toEqual(extent(rest));
    expect(extent(indexGraph(graphFromText("- letter japan italy")))).toBeNull();
  });

  test("is there all the while that the others are played, and no day is its own", () => {
    const window = defaultWindow(index);
    const table = playTable(index.events, window);
    expect([...table.days]).toHaveLength(2);
    for (const mode of ["accumulate", "window"] as const) {
      const first = reachedEvents(table, reach(table, window.start - 1, mode));
      expect(ids(first)).toEqual(["letter", "note"]);
      expect(ids(reachedEvents(table, reach(table, window.end, mode)))).toEqual(
        expect.arrayContaining(["letter", "note"]),
      );
    }
  });

  test("is said to have none", () => {
    expect(dateWords(null, "en")).toBe("without a date");
    expect(dateWords(null, "de")).toBe("ohne Datum");
  });
});
