import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { parseText } from "../../src/model/parse/parse.ts";

const { graph, problems } = parseText(readFileSync("data/japan-security.json", "utf8"));
if (graph === null) throw new Error("The default data cannot be read.");
const index = indexGraph(graph);
const citationsOf = (event: string) => graph.citations.filter((citation) => citation.event === event);

/** Body paragraphs of each article, without headlines, advertisements and captions. */
const paragraphs: Readonly<Record<string, number>> = {
  "japan-italy": 8,
  "japan-nato": 8,
  "us-japan-two-plus-two": 4,
  "japan-us-ministers": 5,
  "japan-south-korea": 12,
};

test("the file is sound, without a warning", () => {
  expect(problems).toEqual([]);
});

test("the story runs from 1965 to 2035", () => {
  expect(index.years.at(0)).toBe(1965);
  expect(index.years.at(-1)).toBe(2035);
});

describe("actors", () => {
  test("the partners are those who share an event with Japan, the four named ones among them", () => {
    const tied = index.projection.relationships
      .filter(({ a, b, kind }) => kind === "cooperation" && (a === "japan" || b === "japan"))
      .map(({ a, b }) => (a === "japan" ? b : a));
    expect(graph.meta.partners.toSorted()).toEqual(tied.toSorted());
    expect(tied).toEqual(expect.arrayContaining(["italy", "nato", "united-states", "south-korea"]));
  });

  test("those who are only spoken about never share a part with Japan", () => {
    for (const id of ["china", "north-korea", "russia", "ukraine", "taiwan"])
      expect(index.projection.relationshipById.get([id, "japan"].toSorted().join("~"))?.kind).toBe(
        "concern",
      );
  });

  test("states have ISO codes, and everyone a name in English and German", () => {
    for (const { kind, iso3166, name } of graph.actors) {
      if (kind === "state") expect(iso3166).toMatch(/^[A-Z]{2}$/u);
      expect(name).toMatchObject({ en: expect.any(String), de: expect.any(String) });
    }
  });

  test("states and alliances have their names in Japanese and Korean", () => {
    for (const { id, kind, name } of graph.actors)
      if (kind !== "person") expect(Object.keys(name), id).toEqual(["en", "de", "ja", "ko"]);
  });

  test("every person holds an office and acts for somebody", () => {
    for (const { id, kind } of graph.actors.filter((actor) => actor.kind === "person")) {
      expect(kind).toBe("person");
      expect(graph.relations.some(({ from, type }) => from === id && type === "holds_office"), id).toBe(true);
      const parts = graph.participations.filter(({ actor }) => actor === id);
      expect(parts.length, id).toBeGreaterThan(0);
      expect(parts.every(({ onBehalfOf }) => onBehalfOf !== undefined), id).toBe(true);
    }
  });
});

describe.each(graph.events.map((event) => [event.id, event] as const))("%s", (id, event) => {
  test("cites its sources by paragraph, heading or link", () => {
    const articles = citationsOf(id).filter(({ source }) => source !== "public-knowledge");
    expect(articles.length).toBeGreaterThan(0);
    for (const { source, locator } of articles) {
      const last = paragraphs[source] ?? 0;
      expect(
        ["heading", "link"].includes(locator) || (Number(locator) >= 1 && Number(locator) <= last),
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
  });

  test("says from what its date was inferred", () => {
    if (event.dateBasis !== "stated")
      expect(event.dateNote).toMatchObject({ en: expect.any(String), de: expect.any(String) });
    if (event.dateBasis === "inferred") expect(event.dateNote?.["en"]?.length).toBeGreaterThan(10);
  });
});

test.each([
  ["am Dienstag", "2023-01-10", 2],
  ["Samstag, 29. März 25", "2025-03-29", 6],
])("%s was %s", (_, day, weekday) => {
  expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(weekday);
});

describe("what an article calls future", () => {
  test("stays planned or expected, and what became of it is a citation", () => {
    const later = graph.citations.filter(({ field }) => field === "status");
    expect(later.length).toBeGreaterThan(0);
    for (const { source, event, value } of later) {
      expect(source).toBe("public-knowledge");
      expect(value).toBe("happened");
      expect(["planned", "expected", "ongoing"]).toContain(index.eventById.get(event)?.row.status);
    }
  });

  test("includes the fighter by 2035 and the later stops of the tour", () => {
    expect(index.eventById.get("2035-joint-fighter-ready")?.date.edtf).toBe("[..2035]");
    const tour = index.eventById.get("2023-01-09-kishida-tours-g7");
    const planned = tour?.parties.filter((party) => party.planned).map(({ actor }) => actor);
    expect(planned).toEqual(["united-states", "canada", "united-kingdom"]);
  });
});

test("the meeting of March 2025 stays vague: the known one was a day after the article", () => {
  expect(index.eventById.get("2025-03-defence-ministers-meet")?.row.dateBasis).toBe("relative");
  expect(
    citationsOf("2025-03-defence-ministers-meet").some(
      ({ field, value, stance }) =>
        field === "date" && value === "2025-03-30" && stance === "contradicts",
    ),
  ).toBe(true);
});

test.each([
  "Nobou Kishi",
  "Kihara Minoru",
  "war nehmen",
  "Die Staatschefs",
  "zur Verteidigung Südkoreas",
  "ein gemeinsames militärisches Hauptquartiers",
  "Samstag, 29. März 25###",
  "G-7-Staaten in Europa und Nordamerika",
  "an einem Gipfel",
  "Japan und Korea",
])("the slip “%s” is recorded with a note, and not copied", (slip) => {
  const recorded = graph.citations.filter(({ value }) => value === slip);
  expect(recorded).toHaveLength(1);
  expect(recorded[0]).toMatchObject({ field: expect.any(String) });
  expect(recorded[0]?.note).toMatchObject({ en: expect.any(String), de: expect.any(String) });
  for (const { title, summary } of graph.events)
    expect(JSON.stringify([title, summary])).not.toContain(slip);
});
