import { expect, test } from "vitest";
import { createSearch } from "../../src/model/search/createSearch.ts";
import { textMatcher } from "../../src/model/searchText.ts";
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
  const matches = textMatcher(index, typed);
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
      expect(event && textMatcher(index, name?.[language] ?? "?")?.(event), id).toBe(true);
  }
});
