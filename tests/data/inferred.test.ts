import { describe, expect, test } from "vitest";
import type { ActorId, Citation } from "../../src/model/eventGraph.ts";
import { articlesAreHere, readArticles, whyNot } from "./articles.ts";
import { citationsOf, graph, index, isPublic } from "./defaultData.ts";

/** Whom each article names, by family name. */
const namedIn: Readonly<Record<string, readonly string[]>> = {
  "japan-italy": ["Kishida", "Meloni"],
  "japan-nato": ["Kishi", "Bauer", "Kishida", "Yamazaki"],
  "us-japan-two-plus-two": ["Blinken", "Austin", "Kamikawa", "Kihara"],
  "japan-us-ministers": [],
  "japan-south-korea": ["Nakatani", "Ahn", "Ishiba", "Lee"],
};

const persons = graph.actors.filter(({ kind }) => kind === "person");
const publicly = (event: string, field: string): readonly Citation[] =>
  citationsOf(event).filter(
    (row) => isPublic(row) && row.field === field && row.stance === "supports",
  );

function goesBy(id: ActorId, names: readonly string[]): boolean {
  const actor = index.actorById.get(id);
  return [actor?.name["en"] ?? "", ...(actor?.aliases ?? [])].some((name) => names.includes(name));
}

describe("names", () => {
  test("the lists above say whom the articles name", (context) => {
    if (!articlesAreHere) context.skip(whyNot);
    const families = [...new Set(Object.values(namedIn).flat())];
    for (const [source, { body }] of readArticles())
      expect(
        families
          .filter((name) => new RegExp(`\\b${name}\\b`, "u").test(body.join("\n")))
          .toSorted(),
        source,
      ).toEqual(namedIn[source]?.toSorted());
  });

  test.each(graph.participations.filter(({ actor }) => persons.some(({ id }) => id === actor)))(
    "$actor in $event is named by an article cited for it, or inferred",
    ({ event, actor }) => {
      const named = citationsOf(event).flatMap(({ source }) => namedIn[source] ?? []);
      const filled = publicly(event, "participations").flatMap(({ value = "" }) =>
        value.split(", "),
      );
      expect(goesBy(actor, [...named, ...filled])).toBe(true);
    },
  );

  test("the article that names nobody has its ministers inferred in every event", () => {
    const events = graph.events.filter(({ id }) =>
      citationsOf(id).some(({ source }) => source === "japan-us-ministers"),
    );
    expect(events.length).toBeGreaterThan(6);
    const hegseth = graph.participations.filter(({ actor }) => actor === "pete-hegseth");
    expect(hegseth.length).toBeGreaterThan(2);
    for (const { event } of hegseth)
      expect(publicly(event, "participations")[0]?.value, event).toContain("Pete Hegseth");
  });

  test("where an article says only “the two sides”, the ministers of the call are inferred", () => {
    expect(publicly("2025-08-07-ministers-video-conference", "participations")).toHaveLength(1);
  });
});

describe("places", () => {
  const placed = graph.events.filter(({ place }) => place !== undefined);

  test.for(placed.filter(({ id }) => publicly(id, "place").length === 0))(
    "$id, whose place is not inferred, is where a cited paragraph puts it",
    ({ id, place }, context) => {
      if (!articlesAreHere) context.skip(whyNot);
      const articles = readArticles();
      const cited = citationsOf(id)
        .map(({ source, locator }) => {
          const article = articles.get(source);
          return article?.body[Number(locator) - 1] ?? article?.text ?? "";
        })
        .join("\n");
      const [city = ""] = (place?.name["de"] ?? "").split(", ");
      expect(cited.toLowerCase()).toContain(city.toLowerCase());
    },
  );

  test("cities that no article gives for the event are inferred", () => {
    expect(placed.filter(({ id }) => publicly(id, "place").length > 0).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "1965-06-22-japan-south-korea-normalise",
        "2015-10-20-defence-minister-in-seoul",
        "2022-06-07-kishi-meets-bauer",
        "2022-06-29-kishida-to-nato-summit",
        "2025-08-23-lee-visits-japan",
        "2025-09-08-nakatani-in-seoul",
        "2025-09-08-nakatani-ahn-talks",
      ]),
    );
  });

  test("no title puts an event in a city that is inferred", () => {
    for (const { id, title, shortTitle, place } of placed) {
      if (publicly(id, "place").length === 0 || title["en"]?.includes("Seoul Defense Dialogue"))
        continue;
      for (const language of ["en", "de"]) {
        const [city = ""] = (place?.name[language] ?? "").split(", ");
        expect(`${title[language]} ${shortTitle?.[language]}`, id).not.toContain(city);
      }
    }
  });
});
