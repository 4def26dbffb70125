import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countFacets } from "../../../src/model/facets.ts";
import {
  facets,
  filterEvents,
  filterRows,
  noFilters,
  type Filters,
} from "../../../src/model/filter.ts";
import { indexGraph } from "../../../src/model/graphIndex.ts";
import { graphFromText } from "../../fixtures/graphFromText.ts";
import { graphPicture } from "../../fixtures/graphPicture.ts";

const index = indexGraph(
  graphFromText(
    `
    normal: 1965                  agreement  japan south-korea      Relations become normal
    yama:   2022-05               visit      japan nato             Yamazaki in Belgium
    rome:   2023-01-10            talks      kishida@japan italy    Talks in Rome  #defence
    said:   2024-07-28            statement  japan united-states china(subject)   Two plus two  #defence #nuclear
    seoul:  2025-09-08            talks      japan south-korea      Verteidigungsgespräche in Séoul
    jet:    [..2035]              project    japan italy            Fighter is ready  !planned
    span:   2022/2023-01          sanctions  japan italy russia(subject)   Sanctions
  `,
    {
      tables: {
        eventTypes: [
          { id: "meeting", name: { en: "Meeting" } },
          { id: "talks", name: { en: "Talks" }, parent: "meeting" },
          { id: "visit", name: { en: "Visit" }, parent: "meeting" },
          { id: "agreement", name: { en: "Agreement" } },
          { id: "statement", name: { en: "Statement" } },
          { id: "project", name: { en: "Project" } },
          { id: "sanctions", name: { en: "Sanctions" } },
        ],
      },
    },
  ),
);

const kept = (filters: Partial<Filters>) =>
  filterEvents(index, { ...noFilters, ...filters }).map(({ id }) => id);

describe("a filter keeps", () => {
  test("everything when nothing is chosen", () => {
    expect(kept({})).toHaveLength(7);
  });
  test("any of the values of a facet, and only what every facet agrees on", () => {
    expect(kept({ partner: ["nato", "united-states"] })).toEqual(["yama", "said"]);
    expect(kept({ partner: ["nato", "italy"], year: [2023] })).toEqual(["span", "rome"]);
  });
  test("events with all of the partners where they are joined by and", () => {
    const partner = ["nato", "italy"];
    const all = kept({ partner, allPartners: true });
    const each = partner.map((one) => kept({ partner: [one] }));
    expect(all).toEqual(each[0]?.filter((id) => each[1]?.includes(id)));
    expect(kept({ partner: ["nato", "nobody"], allPartners: true })).toEqual([]);
  });

  test("events in which the partner takes part, not those about it", () => {
    expect(kept({ partner: ["china"] })).toEqual([]);
  });
  test("events whose possible days touch the year; of an open set the known end counts", () => {
    expect(kept({ year: [2022] })).toEqual(["span", "yama"]);
    expect(kept({ year: [2035] })).toEqual(["jet"]);
    expect(kept({ year: [2030] })).toEqual([]);
  });
  test("a type with its subtypes", () => {
    expect(kept({ type: ["meeting"] })).toEqual(["yama", "rome", "seoul"]);
    expect(kept({ type: ["talks"] })).toEqual(["rome", "seoul"]);
  });
  test("a topic", () => {
    expect(kept({ topic: ["nuclear"] })).toEqual(["said"]);
  });
});

test("what goes on touches every later year, what always has every earlier one", () => {
  const open = indexGraph(
    graphFromText(`
      open:    2010/..      talks japan italy
      unknown: 2010/        talks japan italy
      set:     [2010..]     talks japan italy
      always:  ../2012      talks japan italy
      day:     2020-05-01   talks japan italy
    `),
  );
  const of = (year: number) =>
    filterEvents(open, { ...noFilters, year: [year] })
      .map(({ id }) => id)
      .toSorted();
  expect(of(2020)).toEqual(["day", "open"]);
  expect(of(1990)).toEqual(["always"]);
  expect(of(2010)).toEqual(["always", "open", "set", "unknown"]);
  const count = (year: number) =>
    countFacets(open, noFilters).year.find(({ value }) => value === year)?.count;
  expect([count(2010), count(2020)]).toEqual([
    { shown: 4, of: 4 },
    { shown: 2, of: 2 },
  ]);
  expect(open.years).toEqual([2010, 2012, 2020]);
});

test("what is chosen but no choice is counted too", () => {
  const counts = countFacets(index, { ...noFilters, partner: ["nato"], year: [2000] });
  expect(counts.year.at(-1)).toEqual({ value: 2000, count: { shown: 0, of: 0 } });
});

describe("text is found", () => {
  test.each([
    ["YAMAZAKI", ["yama"]],
    ["seoul gesprache", ["seoul"]],
    ["kishida", ["rome"]],
    ["china", ["said"]],
    ["rome talks", ["rome"]],
    ["rome nato", []],
    ["  ", ["normal", "span", "yama", "rome", "said", "seoul", "jet"]],
  ])("%s", (text, expected) => {
    expect(kept({ text })).toEqual(expected);
  });

  test("in Japanese without losing its marks", () => {
    const japanese = indexGraph(
      graphFromText("2023  talks japan italy", {
        tables: {
          actors: [
            { id: "japan", kind: "state", name: { en: "Japan", ja: "がく" } },
            { id: "italy", kind: "state", name: { en: "Italy" } },
          ],
        },
      }),
    );
    expect(filterEvents(japanese, { ...noFilters, text: "がく" })).toHaveLength(1);
    expect(filterEvents(japanese, { ...noFilters, text: "かく" })).toHaveLength(0);
  });
});

describe("for any events and filters", () => {
  const cases = graphPicture()
    .map((picture) => indexGraph(graphFromText(picture)))
    .chain((graph) => {
      const some = <T>(values: readonly T[]) => fc.subarray([...values]);
      return fc.record({
        graph: fc.constant(graph),
        filters: fc.record({
          partner: some(graph.graph.meta.partners),
          allPartners: fc.boolean(),
          year: some(graph.years),
          type: some(graph.graph.eventTypes.map(({ id }) => id)),
          topic: some(graph.graph.topics.map(({ id }) => id)),
          source: some(["source"]),
          text: fc.constantFrom("", "title", "italy", "zzz"),
        }),
      });
    });

  test("the result is a part of the events in their order, and filtering by one facet more never adds", () => {
    fc.assert(
      fc.property(cases, ({ graph, filters }) => {
        const all = filterEvents(graph, filters);
        expect(all.map(({ order }) => order)).toEqual(
          all.map(({ order }) => order).toSorted((a, b) => a - b),
        );
        for (const facet of facets) {
          const without = new Set(
            [...filterRows(graph, filters, facet)].map((row) => graph.events[row]),
          );
          expect(all.every((event) => without.has(event))).toBe(true);
        }
      }),
    );
  });

  test("a count is what choosing that value alone in its facet would give", () => {
    fc.assert(
      fc.property(cases, ({ graph, filters }) => {
        const counts = countFacets(graph, filters);
        for (const facet of ["year", "type", "topic", "source"] as const)
          for (const { value, count } of counts[facet]) {
            const give = { ...filters, [facet]: [value] };
            expect(filterEvents(graph, give)).toHaveLength(count.shown);
            expect(filterEvents(graph, { ...noFilters, [facet]: [value] })).toHaveLength(count.of);
          }
      }),
    );
  });
});
