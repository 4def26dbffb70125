import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { graphFormats, writeGraph } from "../../../src/io/export/graphFormats.ts";
import { importFile } from "../../../src/io/import/importFile.ts";
import type { EventGraph, Localized } from "../../../src/model/eventGraph.ts";
import { yearOfEpochDay } from "../../../src/model/dates/calendar.ts";
import { dateOf } from "../../../src/model/dates/dateOf.ts";
import type { Loss } from "../../../src/io/export/losses.ts";
import { parseText, parseValue } from "../../../src/model/parse/parse.ts";
import { minimalGraph } from "../../fixtures/minimalGraph.ts";

const options = { numRuns: 12, endOnFailure: true } as const;

const format = (id: string) => {
  const found = graphFormats.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no format "${id}".`);
  return found;
};

async function back(graph: EventGraph, id: string) {
  const written = format(id);
  const bytes = await writeGraph(written, graph, { language: "en" });
  const outcome = await importFile(`file${written.extension}`, bytes);
  expect(outcome.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return outcome.graph;
}

const wellFormed = fc.string({ unit: "grapheme" }).map((text) => text.toWellFormed());
/** What programs for tables, XML and the rest stumble over. */
const hard = fc.constantFrom(
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "'=1",
  "'",
  "",
  " ",
  " a ",
  "a\r\nb",
  "a\rb",
  "\n",
  "a;b",
  '["a"]',
  "_x000D_",
  "\u0000",
  "\u001F",
  "]]>",
  "<&>\"'",
  "🙂",
  "שלום",
  'a,b"c"',
  "-44",
  "0012",
  "1e5",
  "TRUE",
  "constructor",
  "__proto__",
  "2024-01-01",
);
const text = fc.oneof(hard, wellFormed);
const localized = fc
  .record({ en: text }, { requiredKeys: ["en"] })
  .chain(({ en }) =>
    fc.option(text, { nil: undefined }).map((de) => (de === undefined ? { en } : { en, de })),
  );

/** A sound graph with hard texts in every free field. */
const graphs: fc.Arbitrary<EventGraph> = fc
  .record({
    title: localized,
    summary: localized,
    name: localized,
    alias: fc.array(text),
    note: localized,
    words: text,
    colour: text,
  })
  .map(({ title, summary, name, alias, note, words, colour }) => {
    const graph = minimalGraph();
    const [rome, ...events] = graph.events;
    const [japan, ...actors] = graph.actors;
    const [article] = graph.sources;
    const raw = {
      ...graph,
      events: [{ ...rome, title, summary, dateText: words, dateNote: note, colour }, ...events],
      actors: [{ ...japan, name, aliases: alias }, ...actors],
      sources: [{ ...article, title: words, note }],
    };
    const { graph: parsed } = parseText(JSON.stringify(raw));
    return parsed ?? graph;
  });

/** Sound in a table of anybody: without markup, spaces at the ends, or a name for nobody. */
const plainTitle = fc
  .constantFrom(
    ...[
      "=1+1 treaties",
      "a < b & c > d",
      "#1 *bold* and [linked](x)",
      'They said "no", twice',
      "1. begins so",
    ],
    ...[
      "🙂 שלום",
      "x; y | z",
      "]]> ends",
      "- dashed_name_",
      "back\\slash",
      "Talks, 2 days",
      "-5 degrees",
    ],
  )
  .chain((words) => fc.nat(99_999).map((number) => `${words} ${number}`));
const dates = fc.constantFrom(
  ...[
    "2023-01-10",
    "2022-05",
    "1965",
    "2023-01-09/2023-01-15",
    "[..2035]",
    "1998-01~",
    "-0043-03-15",
  ],
  ...["2010/..", "2022-24", "[1999-08-21..1999-08-31]", "1914/1918-11", "199X", undefined],
);
const actorIds = ["japan", "italy", "g7", "river"] as const;
const plainGraphs: fc.Arbitrary<EventGraph> = fc
  .uniqueArray(
    fc.record({
      title: plainTitle,
      summary: fc.option(plainTitle, { nil: undefined }),
      date: dates,
      type: fc.constantFrom("meeting", "treaty"),
      status: fc.constantFrom("happened", "planned", "cancelled", "unrecorded", "claimed"),
      place: fc.option(fc.constantFrom("Rome", "Côte d’Ivoire"), { nil: undefined }),
      topics: fc.uniqueArray(fc.constantFrom("defence", "trade")),
      parties: fc.uniqueArray(
        fc.record({
          actor: fc.constantFrom(...actorIds),
          role: fc.constantFrom(
            "participant",
            "host",
            "initiator",
            "recipient",
            "named",
            "subject",
          ),
        }),
        { selector: ({ actor }) => actor, minLength: 1 },
      ),
      minister: fc.boolean(),
    }),
    { selector: ({ title }) => title, minLength: 1, maxLength: 6 },
  )
  .map((events) => {
    const { meta, sources } = minimalGraph();
    const named = (id: string, name: string) => ({ id, name: { en: name } });
    const raw = {
      ...{ musubi: "1.1", meta, sources, relations: [], links: [], stories: [] },
      actors: [
        { ...named("japan", "Japan"), kind: "state", wikidata: "Q17", aliases: ["Nippon"] },
        { ...named("italy", "Italy"), kind: "state" },
        { ...named("g7", "G7 & friends"), kind: "organization" },
        { ...named("river", "The river <Po>"), kind: "other" },
        { ...named("ada", "Ada Lovelace"), kind: "person" },
      ],
      events: events.map(({ title, summary, date, type, status, place, topics }, at) => ({
        ...{ id: `e${at}`, type, title: { en: title }, dateBasis: "unrecorded", status },
        ...(summary !== undefined && { summary: { en: summary } }),
        ...(date !== undefined && { date }),
        ...(place !== undefined && { place: { name: { en: place } } }),
        ...(topics.length > 0 && { topics }),
      })),
      participations: events.flatMap(({ parties, minister }, at) => [
        ...parties.map((party) => ({ event: `e${at}`, ...party })),
        ...(minister
          ? [{ event: `e${at}`, actor: "ada", role: "participant", onBehalfOf: "japan" }]
          : []),
      ]),
      citations: events.map((_, at) => ({
        event: `e${at}`,
        source: "article",
        locator: "2",
        stance: "supports",
      })),
      eventTypes: [named("meeting", "Meeting"), named("treaty", "Signed treaty")],
      topics: [named("defence", "Defence"), named("trade", "Trade, and more")],
    };
    const { graph, problems } = parseValue(raw);
    if (graph === null) throw new Error(JSON.stringify(problems));
    return graph;
  });

/** What two graphs must have in common, whatever their ids: all of it, but for what is lost. */
function facts(graph: EventGraph, lost: ReadonlySet<Loss>) {
  const of = <Row extends { readonly id: string }>(rows: readonly Row[], id: string) =>
    rows.find((row) => row.id === id);
  const en = (text: Localized | undefined) => Object.values(text ?? {})[0] ?? "";
  const all = graph.events.map(({ id, title, summary, date, type, status, place, topics = [] }) => {
    const own = graph.participations.filter(({ event }) => event === id);
    const parties = own
      .filter(({ role }) => role !== "subject" || !lost.has("subjects"))
      .map(({ actor, role, onBehalfOf }) => ({
        name: en(of(graph.actors, lost.has("persons") ? (onBehalfOf ?? actor) : actor)?.name),
        role: lost.has("roles") ? "" : role,
      }));
    const known = dateOf(date)?.known;
    return {
      title: en(title),
      ...(!lost.has("summaries") && { summary: en(summary) }),
      date: lost.has("date-doubt") ? [known?.earliest, known?.latest] : date,
      ...(!lost.has("types") && { type: en(of(graph.eventTypes, type)?.name) }),
      ...(!lost.has("status") && { status }),
      ...(!lost.has("places") && { place: en(place?.name) }),
      ...(!lost.has("topics") && {
        topics: topics.map((topic) => en(of(graph.topics, topic)?.name)),
      }),
      ...(!lost.has("parties") &&
        !lost.has("further-parties") && {
          parties: [...new Set(parties.map((one) => JSON.stringify(one)))].toSorted(),
        }),
      isLone: new Set(parties.map(({ name }) => name)).size < 2,
      year: known === undefined ? null : yearOfEpochDay(known.earliest),
    };
  });
  return all
    .filter(({ year }) => year !== null || !lost.has("undated-events"))
    .filter(({ year }) => year === null || year >= 1 || !lost.has("early-events"))
    .filter(({ isLone }) => !isLone || !lost.has("lone-events"))
    .map(({ isLone: _lone, year: _year, ...rest }) => rest)
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

const others = graphFormats.filter(({ loses }) => loses.includes("ids"));

describe.each(others.map(({ id }) => id))("%s", (id) => {
  it("comes back but for what it is said to lose", async () => {
    const { loses, notReadBack } = format(id);
    const lost = new Set([...loses, ...notReadBack]);
    await fc.assert(
      fc.asyncProperty(plainGraphs, async (graph) => {
        const wanted = facts(graph, lost);
        if (wanted.length === 0) return;
        const read = await back(graph, id);
        expect(read && facts(read, lost)).toEqual(wanted);
      }),
      { ...options, numRuns: 60 },
    );
  });
});

it("in GEXF the types of two events of one pair come back where no event has a date", async () => {
  const graph = minimalGraph();
  const [first] = graph.events;
  if (first === undefined) throw new Error("There is no event.");
  const { date, ...rest } = first;
  expect(date).toBeDefined();
  const event = { ...rest, dateBasis: "unrecorded" as const };
  const own = graph.participations.filter((row) => row.event === event.id);
  const twice = {
    ...graph,
    events: [event, { ...event, id: "again" }],
    participations: [...own, ...own.map((row) => ({ ...row, event: "again" }))],
    links: [],
    stories: [],
    citations: [],
  };
  const names = (await back(twice, "gexf"))?.eventTypes.map(({ name }) => Object.values(name)[0]);
  expect(names).toEqual(["Meeting"]);
});

describe.each(["musubi", "parquet", "csv", "xlsx"])("%s", (id) => {
  it("comes back as it was, whatever stands in the texts", async () => {
    const { graph } = parseText(readFileSync("data/japan-security.json", "utf8"));
    expect(graph && (await back(graph, id))).toEqual(graph);
    await fc.assert(
      fc.asyncProperty(graphs, async (one) => {
        expect(await back(one, id)).toEqual(one);
      }),
      options,
    );
  });
});
