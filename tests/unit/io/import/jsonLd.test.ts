import { expect, it } from "vitest";
import { citedIn, imported, typesOf } from "../../../fixtures/openedFile.ts";

const event = {
  "@context": "https://schema.org",
  "@type": "MusicEvent",
  name: [{ "@language": "en", "@value": "A concert" }],
  startDate: "2021-03-05T19:30:00+01:00",
  endDate: "2021-03-07",
  organizer: { "@type": "Organization", name: "Opera", sameAs: "https://www.wikidata.org/wiki/Q2" },
  performer: [{ "@type": "Person", name: "Ada" }, "Bea"],
  location: {
    "@type": "Place",
    name: "La Scala",
    address: { "@type": "PostalAddress", addressLocality: "Milan" },
  },
  about: [
    { "@type": "Thing", name: "Music" },
    { "@type": "Country", name: "Italy" },
  ],
  keywords: "opera, spring",
  eventStatus: "https://schema.org/EventCancelled",
  url: "https://opera.example/1",
};
const line =
  "2021-03-05/2021-03-07 | A concert | host Opera, participant Ada, participant Bea, subject Italy";

it("reads an event of schema.org", async () => {
  const file = await imported("own.jsonld", JSON.stringify(event));
  expect(file.events).toEqual([line]);
  expect(typesOf(file)).toEqual(["Music event"]);
  expect(file.graph?.events[0]).toMatchObject({
    status: "cancelled",
    place: { name: { en: "La Scala, Milan" } },
    topics: ["music", "opera", "spring"],
  });
  expect(file.graph?.actors.map(({ kind, wikidata }) => [kind, wikidata])).toEqual([
    ["organization", "Q2"],
    ["person", undefined],
    ["other", undefined],
    ["state", undefined],
  ]);
  expect(citedIn(file)).toEqual(["https://opera.example/1"]);
});

it.each<[string, unknown]>([
  ["a list", [event]],
  ["a graph", { "@context": "http://schema.org/", "@graph": [event] }],
  [
    "an item list",
    {
      "@context": "https://schema.org",
      "@type": "ItemList",
      name: "Mine",
      itemListElement: [{ "@type": "ListItem", item: event }],
    },
  ],
  [
    "prefixed names",
    JSON.parse(
      JSON.stringify(event)
        .replaceAll(
          /"(name|startDate|endDate|organizer|performer|location|about|keywords|eventStatus|url|address|addressLocality)":/gu,
          '"schema:$1":',
        )
        .replace('"@type":"MusicEvent"', '"@type":["schema:MusicEvent"]'),
    ),
  ],
  [
    "full names",
    JSON.parse(
      JSON.stringify(event).replaceAll(
        /"(name|startDate|endDate|organizer|performer|location|about)":/gu,
        '"http://schema.org/$1":',
      ),
    ),
  ],
])("reads %s", async (_, json) => {
  expect((await imported("own.json", JSON.stringify(json))).events).toEqual([line]);
});

it("follows references within the file", async () => {
  const { events } = await imported(
    "own.jsonld",
    JSON.stringify({
      "@context": { "@vocab": "https://schema.org/" },
      "@graph": [
        { "@id": "#ada", "@type": "Person", name: "Ada" },
        {
          "@id": "#e",
          "@type": "Event",
          name: "Talk",
          startDate: "2021",
          actor: { "@id": "#ada" },
          citation: { "@type": "CreativeWork", url: "https://source.example/" },
        },
        {
          "@id": "#f",
          "@type": "Event",
          name: { en: "Party" },
          attendee: [{ "@id": "#ada" }, { "@id": "https://www.wikidata.org/entity/Q5" }],
        },
      ],
    }),
  );
  expect(events).toEqual([
    "2021 | Talk | participant Ada",
    "- | Party | participant Ada, participant https://www.wikidata.org/entity/Q5",
  ]);
});

it("says that there is no event", async () => {
  expect(
    (
      await imported(
        "own.jsonld",
        '{"@context":"https://schema.org","@type":"Person","name":"Ada"}',
      )
    ).problems,
  ).toEqual(["no-records"]);
});

it("is called as the one data set or list in it", async () => {
  const events = [{ "@type": "Event", name: "Talks", startDate: "2021" }];
  const titled = async (...sets: readonly unknown[]): Promise<string | undefined> =>
    (await imported("a.jsonld", JSON.stringify({ "@graph": [...sets, ...events] }))).title;
  const set = { "@type": "Dataset", "@id": "#data", name: "Ties" };
  expect(await titled(set)).toBe("Ties");
  expect(await titled(set, { ...set, "@id": "#more" })).toBe("a");
});
