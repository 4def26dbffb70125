import { describe, expect, test } from "vitest";
import { citationsOf, eventOf, graph, index } from "./defaultData.ts";

/** What our words and links may claim: no more than the article does. */
const scenes = graph.stories.flatMap((story) => story.scenes);
const linksFrom = (id: string) =>
  graph.links.filter(({ from }) => from === id).map(({ type, to }) => `${type} ${to}`);
const partsOf = (id: string): Record<string, string> =>
  Object.fromEntries(
    graph.participations
      .filter(({ event }) => event === id)
      .map(({ actor, role }) => [actor, role]),
  );

/** Titles, captions and alternative texts, not what explains them. */
const claims = [
  ...graph.events.flatMap(({ title, shortTitle }) => [title, shortTitle ?? {}]),
  ...scenes.flatMap(({ title, caption, alt }) => [title, caption, alt]),
];

describe("words", () => {
  test.each([
    ["nothing is signed in any article", /\bsign(s|ed|ing)?\b|unter(schreib|zeichn)/iu],
    ["no leader’s visits break off", /break off|broke off|brechen ab|put an end|beendet/iu],
    ["no article calls the projects home-made", /of their own making|selbst entwickelt/iu],
    ["nobody quarrels for years", /quarrel|Jahre(n)? des Streits/iu],
  ])("%s", (_, words) => {
    for (const claim of claims)
      for (const text of Object.values(claim)) expect(text).not.toMatch(words);
  });

  test("the German “soll” is never used, for it reads as hearsay or duty", () => {
    JSON.stringify([graph.events, graph.stories, graph.citations], (key, value: unknown) => {
      if (key === "de") expect(value).not.toMatch(/\bsoll(en|te|ten)?\b/iu);
      return value;
    });
  });

  test("who has agreed does not only want", () => {
    for (const { id, type, title } of graph.events)
      if (type === "agreement") expect(title["de"], id).not.toMatch(/\bwoll?(en)?\b|\bwill\b/iu);
  });

  test.each([
    ["2022-02-24-russia-invades-ukraine", /looks to Europe|nach Europa blickt/u],
    ["2025-03-more-joint-exercises", /\bmore\b|\bmehr\b/iu],
    ["2025-ahn-to-visit-japan", /in return|Gegenzug/iu],
    ["2024-07-28-china-and-the-order", /\bbends\b/iu],
    ["2022-06-07-kishi-links-europe-and-asia", /safe without|ohne den anderen/iu],
    ["2025-08-07-ministers-video-conference", /Nakatani|Ahn/u],
  ])("%s says no more than its paragraph", (id, words) => {
    const { title, shortTitle, summary } = eventOf(id).row;
    expect(JSON.stringify([title, shortTitle, summary])).not.toMatch(words);
  });

  test("where sources differ on the headquarters, title and caption do not decide", () => {
    for (const id of ["2024-07-28-joint-headquarters-agreed", "2024-joint-headquarters"])
      for (const text of Object.values(eventOf(id).row.title)) expect(text).toMatch(/[“„]/u);
    const caption = scenes.find(({ id }) => id === "two-plus-two")?.caption;
    expect(caption?.["en"]).toContain("the article calls");
    expect(caption?.["de"]).toContain("der Artikel");
    expect(partsOf("2024-joint-headquarters")).toEqual({
      japan: "participant",
      "united-states": "participant",
    });
  });
});

describe("links", () => {
  test.each([
    ["us-japan-two-plus-two", ["2", "3", "4"], "2024-07-28-joint-statement"],
    ["japan-south-korea", ["2", "10", "11"], "2025-09-08-seoul-joint-statement"],
  ])("what %s reports from the statement hangs on it", (source, paragraphs, statement) => {
    const told = graph.events.filter(({ id }) => {
      const own = citationsOf(id).filter(
        (row) => row.source === source && row.field === undefined && row.locator !== "heading",
      );
      return own.length > 0 && own.every(({ locator }) => paragraphs.includes(locator ?? ""));
    });
    const plans = new Set(
      graph.links.filter(({ type }) => type === "fulfils").map(({ from }) => from),
    );
    expect(told.length).toBeGreaterThan(2);
    for (const { id } of told.filter((event) => event.id !== statement && !plans.has(event.id)))
      expect(linksFrom(id), id).toContain(`part_of ${statement}`);
  });

  test("the statement of Tokyo is cited from all paragraphs that report it", () => {
    const own = citationsOf("2024-07-28-joint-statement").map(({ locator }) => locator);
    expect(own).toEqual(["2", "3", "4"]);
  });

  test.each([
    ["2025-ahn-to-visit-japan", "2025-09-08-ahn-hopes-for-visits"],
    ["2025-annual-ministers-visits", "2025-09-08-regular-consultations"],
    ["2025-science-and-technology-cooperation", "2025-09-08-seoul-joint-statement"],
  ])("%s fulfils what announced it", (plan, announcement) => {
    expect(linksFrom(plan)).toContain(`fulfils ${announcement}`);
    expect(eventOf(announcement).row.status).toBe("happened");
  });

  test("what was said after a meeting follows it", () => {
    const after = graph.events.filter(({ id }) => id.startsWith("2022-06-07-kishi-"));
    for (const { id } of after.filter((event) => event.type === "statement"))
      expect(linksFrom(id)).toEqual(["follows 2022-06-07-kishi-meets-bauer"]);
  });
});

describe("parts", () => {
  test("who was given support received it, and nobody else is said to have been spoken to", () => {
    expect(partsOf("2022-japan-supports-ukraine")).toEqual({
      japan: "initiator",
      ukraine: "recipient",
    });
    expect(graph.meta.partners).toContain("ukraine");
    for (const id of ["hopes-for-european-ties", "links-europe-and-asia"])
      expect(partsOf(`2022-06-07-kishi-${id}`)).toEqual({ "nobuo-kishi": "speaker" });
  });

  test("the parts of a ministers’ statement are the ministers’", () => {
    for (const { from, to, type } of graph.links) {
      if (type !== "part_of" || !to.endsWith("joint-statement")) continue;
      const signatories = Object.keys(partsOf(to)).filter((actor) => actor !== "united-states");
      const own = Object.keys(partsOf(from));
      // Deterrence is affirmed by the American ministers alone.
      expect(
        signatories.some((actor) => own.includes(actor)),
        from,
      ).toBe(true);
      expect(partsOf(from), from).not.toMatchObject({ "south-korea": "signatory" });
    }
  });

  test("a journey counts once for each country", () => {
    for (const partner of ["france", "canada"]) {
      const id = [partner, "japan"].toSorted().join("~");
      expect(index.projection.relationshipById.get(id)?.events.length, id).toBe(1);
    }
  });

  test("what an article does not name is not what its speaker speaks about", () => {
    expect(partsOf("2025-03-japan-on-regional-security")).not.toHaveProperty("north-korea");
  });
});

describe("dates", () => {
  test("what comes of the invasion does not begin before it", () => {
    const invasion = eventOf("2022-02-24-russia-invades-ukraine").date?.known.earliest ?? Infinity;
    for (const { from, to } of graph.links)
      if (to === "2022-02-24-russia-invades-ukraine" && from !== "2022-sanctions-on-russia")
        expect(eventOf(from).date?.known.earliest, from).toBeGreaterThanOrEqual(invasion);
  });

  test("what the undated article of June 2022 tells as past may have been until then", () => {
    for (const id of [
      "japan-supports-ukraine",
      "japan-warns-of-china",
      "invitation-to-nato-summit",
    ])
      expect(eventOf(`2022-${id}`).date?.edtf).toMatch(/\.\.2022-06\]$/u);
  });

  test("the words that date the officials’ remarks do not date the meeting", () => {
    expect(eventOf("2025-03-officials-stress-partnership").row.dateText).toBe(
      "In den letzten Tagen",
    );
    expect(eventOf("2025-03-defence-ministers-meet").row.dateText).toBeUndefined();
  });
});

test("no spelling of a name is that of something else", () => {
  const g7 = index.actorById.get("g7");
  expect(g7?.aliases).not.toContain("主要国首脳会議");
});
