import { expect, test } from "vitest";
import { createSearch } from "../../src/model/search/createSearch.ts";
import { textFilter } from "../../src/model/search/textFilter.ts";
import { graph, index } from "./defaultData.ts";

const search = createSearch(index, []);
while (search.read(1000) < search.size);

/** The words of the field that the articles use, and an event that must be found by them. */
const words = [
  ["trilateral", "2025-09-08-seoul-joint-statement"],
  ["trilaterale Zusammenarbeit", "2025-09-08-three-way-answer-to-north-korea"],
  ["bilateral", "2025-09-08-ahn-on-difficult-relations"],
  ["engagement", "2025-03-us-ready-to-do-more"],
  ["Engagement NATO", "2022-06-07-kishi-welcomes-nato-in-indo-pacific"],
  ["2+2", "2024-07-28-two-plus-two-tokyo"],
  ["status quo", "2023-01-10-against-force-and-blackmail"],
  ["extended deterrence", "2024-07-28-extended-deterrence"],
  ["erweiterte Abschreckung", "2024-07-28-extended-deterrence"],
  ["security architecture", "2025-03-defence-technology-plans"],
  ["Sicherheitsarchitektur", "2025-03-defence-technology-plans"],
  ["denuclearisation", "2025-09-08-denuclearisation"],
  ["Personalaustausch", "2025-09-08-regular-consultations"],
] as const;

test.each(words)("the search finds “%s”", (typed, event) => {
  const events = search.find(typed).find(({ kind }) => kind === "event");
  expect(events?.hits.map(({ document }) => document.id)).toContain(event);
});

test.each(words)("the text filter keeps what is called “%s”", (typed, id) => {
  const matches = textFilter(index, typed);
  const kept = index.events.filter((event) => matches?.(event) ?? true);
  expect(kept.map((event) => event.id)).toContain(id);
  expect(kept.length).toBeLessThan(graph.events.length / 2);
});

test.each(["en", "de"])("the text filter finds events by type and topic (%s)", (language) => {
  for (const { id, type, topics = [] } of graph.events) {
    const event = index.eventById.get(id);
    const names = [
      index.eventTypeById.get(type)?.name,
      ...topics.map((topic) => index.topicById.get(topic)?.name),
    ];
    for (const name of names)
      expect(event && textFilter(index, name?.[language] ?? "?")?.(event), id).toBe(true);
  }
});

/** Words of the data, whole, cut, from their middle, and with a wrong letter, alone and in pairs. */
const queries = index.events.flatMap(({ row }) => {
  const said = Object.values(row.title).flatMap((title) => title.split(/\s+/u));
  const long = said.filter((word) => word.length > 5);
  return [
    ...said.slice(0, 2),
    ...long.slice(0, 2).map((word) => word.slice(0, 4)),
    ...long.slice(0, 2).map((word) => word.slice(2)),
    ...long.slice(0, 2).map((word) => `${word.slice(0, 3)}x${word.slice(4)}`),
    said.slice(0, 2).join(" "),
  ];
});

test("the text filter keeps every event that the search finds, and as many where it finds any", () => {
  for (const query of new Set(queries)) {
    const found = search.find(query).find(({ kind }) => kind === "event");
    const matches = textFilter(index, query);
    const kept = index.events.filter((event) => matches?.(event)).map(({ id }) => id);
    const hits = found?.hits.map(({ document }) => document.id) ?? [];
    expect(kept, query).toEqual(expect.arrayContaining(hits));
    if (found !== undefined) expect(kept, query).toHaveLength(found.total);
  }
  expect(new Set(queries).size).toBeGreaterThan(300);
});

test.each([
  ["Kishda", "Kishida"],
  ["Verteidigungsminster", "Verteidigungsminister"],
  ["Suedkorea", "Südkorea"],
])("“%s” keeps what “%s” keeps", (typed, meant) => {
  const kept = (text: string) => {
    const matches = textFilter(index, text);
    return index.events.filter((event) => matches?.(event)).map(({ id }) => id);
  };
  expect(kept(typed)).toEqual(kept(meant));
  expect(kept(typed).length).toBeGreaterThan(0);
});
