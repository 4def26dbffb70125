import { describe, expect, test } from "vitest";
import { officeAt } from "../../src/model/parties.ts";
import {
  citationsOf,
  eventOf,
  graph,
  index,
  isPublic,
  outcome,
  paragraphs,
} from "./defaultData.ts";

test("the file is sound, without a warning", () => {
  expect(outcome.problems).toEqual([]);
});

test("the story runs from 1965 to 2035", () => {
  expect(index.years.at(0)).toBe(1965);
  expect(index.years.at(-1)).toBe(2035);
});

test("every body paragraph of every article is cited", () => {
  for (const [source, last] of Object.entries(paragraphs)) {
    const cited = new Set(
      graph.citations.flatMap((row) => (row.source === source ? [row.locator] : [])),
    );
    for (let paragraph = 1; paragraph <= last; paragraph += 1)
      expect(cited.has(String(paragraph)), `${source}, paragraph ${paragraph}`).toBe(true);
  }
});

test("no two events have the same title", () => {
  for (const language of graph.meta.languages) {
    const titles = graph.events.map(({ title }) => title[language]);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test("a part lies within its whole, as far as both are dated", () => {
  for (const { from, to, type } of graph.links.filter((link) => link.type === "part_of")) {
    const [part, whole] = [eventOf(from), eventOf(to)].map(({ date }) => date?.known);
    if (part === undefined || whole === undefined) continue;
    expect(part.earliest, `${from} ${type} ${to}`).toBeGreaterThanOrEqual(whole.earliest);
    expect(part.latest, `${from} ${type} ${to}`).toBeLessThanOrEqual(whole.latest);
  }
});

describe("actors", () => {
  test("the partners are those who share an event with Japan, the four named ones among them", () => {
    const tied = index.projection.relationships
      .filter(({ a, b, kind }) => kind === "cooperation" && (a === "japan" || b === "japan"))
      .map(({ a, b }) => (a === "japan" ? b : a));
    expect(graph.meta.partners.toSorted()).toEqual(tied.toSorted());
    expect(tied).toEqual(expect.arrayContaining(["italy", "nato", "united-states", "south-korea"]));
  });

  test("those who are only spoken about share a part with nobody", () => {
    const spokenAbout = ["china", "north-korea", "russia", "taiwan"];
    for (const { a, b, kind } of index.projection.relationships)
      if (spokenAbout.includes(a) || spokenAbout.includes(b))
        expect(kind, `${a} ${b}`).toBe("concern");
    for (const id of spokenAbout)
      expect(index.projection.relationshipById.has([id, "japan"].toSorted().join("~"))).toBe(true);
  });

  test("states have ISO codes, and everyone a name in English and German", () => {
    for (const { kind, iso3166, name } of graph.actors) {
      if (kind === "state") expect(iso3166).toMatch(/^[A-Z]{2}$/u);
      expect(name).toMatchObject({ en: expect.any(String), de: expect.any(String) });
    }
  });

  test("everyone has a name in Japanese and Korean, in its script", () => {
    for (const { id, name } of graph.actors) {
      expect(Object.keys(name), id).toEqual(["en", "de", "ja", "ko"]);
      expect(name["ja"], id).toMatch(/[\p{Script=Han}\p{Script=Katakana}]/u);
      expect(name["ko"], id).toMatch(/\p{Script=Hangul}/u);
    }
  });

  test("no name or alias is given twice, and no Wikidata id", () => {
    for (const { id, name, aliases = [] } of graph.actors) {
      const spellings = [...new Set(Object.values(name)), ...aliases];
      expect(new Set(spellings).size, id).toBe(spellings.length);
    }
    const ids = graph.actors.flatMap(({ wikidata }) => (wikidata === undefined ? [] : [wikidata]));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^Q[1-9]\d*$/u);
  });

  test("every person acts for whom he or she holds an office at the time", () => {
    for (const { id } of graph.actors.filter(({ kind }) => kind === "person")) {
      const parts = graph.participations.filter(({ actor }) => actor === id);
      expect(parts.length, id).toBeGreaterThan(0);
      for (const { event, onBehalfOf } of parts) {
        const office = officeAt(index.offices.get(id) ?? [], eventOf(event).date);
        expect(onBehalfOf, `${id} in ${event}`).toBe(office?.relation.to);
      }
    }
  });
});

describe.each(graph.events.map((event) => [event.id, event] as const))("%s", (id, event) => {
  test("cites an article by paragraph, heading or link", () => {
    const articles = citationsOf(id).filter((citation) => !isPublic(citation));
    expect(articles.some(({ field }) => field === undefined)).toBe(true);
    for (const { source, locator } of articles) {
      const last = paragraphs[source] ?? 0;
      expect(
        ["heading", "link"].includes(locator ?? "") ||
          (Number(locator) >= 1 && Number(locator) <= last),
        `${source} ${locator}`,
      ).toBe(true);
    }
  });

  test("has an id that begins with its year, and words in both languages that fit the pictures", () => {
    expect(id).toMatch(/^\d{4}/u);
    const short = event.shortTitle ?? event.title;
    for (const language of ["en", "de"]) {
      expect(event.title[language]).toBeTruthy();
      expect(short[language]?.length).toBeLessThanOrEqual(28);
    }
    for (const text of [event.summary, event.dateNote, event.place?.name])
      if (text !== undefined) expect(Object.keys(text)).toEqual(["en", "de"]);
  });

  test("says from what its date was inferred, and cites a day that no article gives", () => {
    if (event.dateBasis === "stated") return;
    expect(event.dateNote?.["en"]?.length).toBeGreaterThan(10);
    const isOutcome = graph.links.some(({ from, type }) => from === id && type === "part_of");
    const isExactDay = eventOf(id).date?.shape === "day";
    if (event.dateBasis !== "inferred" || !isExactDay || isOutcome) return;
    expect(
      citationsOf(id).some(
        (row) => isPublic(row) && row.field === "date" && row.value === event.date,
      ),
    ).toBe(true);
  });
});

test.each([
  ["am Dienstag", "2023-01-10", 2],
  ["Samstag, 29. März 25", "2025-03-29", 6],
])("%s was %s", (_, day, weekday) => {
  expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(weekday);
});
