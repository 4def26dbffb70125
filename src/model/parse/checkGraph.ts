import type { Citation, EventGraph, Participation, TimelineEvent } from "../eventGraph.ts";
import type { Steps } from "../../lib/shortTasks.ts";
import * as schema from "../schema.ts";
import { languagesOf, readMeta, settleAsOf, settleFocus, settlePartners } from "./meta.ts";
import { checkCitations } from "./citations.ts";
import { checkEvents, checkEventTypes } from "./events.ts";
import type { Ledger } from "./ledger.ts";
import { checkLinks } from "./links.ts";
import { checkTexts } from "./localizedText.ts";
import { warnOddText } from "./oddText.ts";
import { checkParticipations } from "./participations.ts";
import { readTable } from "./readTable.ts";
import { checkRelations } from "./relations.ts";
import type { SoundRows } from "./soundRows.ts";
import { checkSources } from "./sources.ts";
import { checkStories } from "./stories.ts";
import { causeOfLoss, eachRow, keptRows, type Table } from "./table.ts";
import { withUnknownFields } from "./unknownFields.ts";

/**
 * The sound part of a file, in the order in which one part needs another: shape first, then texts,
 * then what refers to nothing, then what refers to that. Whatever is returned passes the same checks
 * again without an error.
 */
export function* checkGraph(
  ledger: Ledger,
  root: Readonly<Record<string, unknown>>,
  sound: SoundRows,
): Steps<EventGraph> {
  const givenMeta = readMeta(ledger, root);
  const languages = languagesOf(givenMeta);

  const actors = readTable(ledger, root, "actors", schema.actorSchema, sound.actors);
  const relations = readTable(ledger, root, "relations", schema.relationSchema, sound.relations);
  const events = readTable(ledger, root, "events", schema.eventSchema, sound.events);
  const participations = readTable(
    ledger,
    root,
    "participations",
    schema.participationSchema,
    sound.participations,
  );
  yield;
  const links = readTable(ledger, root, "links", schema.linkSchema, sound.links);
  const sources = readTable(ledger, root, "sources", schema.sourceSchema, sound.sources);
  const citations = readTable(ledger, root, "citations", schema.citationSchema, sound.citations);
  const eventTypes = readTable(
    ledger,
    root,
    "eventTypes",
    schema.eventTypeSchema,
    sound.eventTypes,
  );
  const topics = readTable(ledger, root, "topics", schema.topicSchema, sound.topics);
  const stories = readTable(ledger, root, "stories", schema.storySchema, sound.stories);
  const tables = [
    actors,
    relations,
    events,
    participations,
    links,
    sources,
    citations,
    eventTypes,
    topics,
    stories,
  ];
  for (const table of tables) warnOddText(ledger, table);
  yield;

  checkTexts(ledger, languages, actors, ["name", "shortName"]);
  checkTexts(ledger, languages, relations, ["role"]);
  checkTexts(ledger, languages, events, ["title", "shortTitle", "summary", "dateNote"]);
  checkTexts(ledger, languages, sources, ["note"]);
  checkTexts(ledger, languages, citations, ["note"]);
  checkTexts(ledger, languages, eventTypes, ["name"]);
  checkTexts(ledger, languages, topics, ["name"]);
  checkTexts(ledger, languages, stories, ["title"]);
  yield;

  checkEventTypes(ledger, eventTypes);
  checkSources(ledger, sources);
  checkRelations(ledger, relations, actors);
  checkEvents(ledger, events, { eventTypes, topics, actors }, languages);
  yield;
  const participation = checkParticipations(ledger, participations, events, actors);
  const citation = checkCitations(ledger, citations, events, sources);
  warnIncompleteEvents(ledger, events, { participations, participation, citations, citation });
  yield;
  checkLinks(ledger, links, events);
  checkStories(ledger, stories, languages);
  const dated = settleAsOf(givenMeta, events);
  const meta = settleFocus(ledger, dated, actors, participations);

  return {
    ...withUnknownFields({}, root, schema.eventGraphSchema),
    musubi: schema.formatVersions.find((known) => known === root["musubi"]) ?? schema.formatVersion,
    meta: settlePartners(ledger, meta, actors),
    actors: keptRows(actors),
    relations: keptRows(relations),
    events: keptRows(events),
    participations: keptRows(participations),
    links: keptRows(links),
    sources: keptRows(sources),
    citations: keptRows(citations),
    eventTypes: keptRows(eventTypes),
    topics: keptRows(topics),
    stories: keptRows(stories),
  };
}

/**
 * An event should have someone who took part and a source that says so. Without, it is shown all the
 * same, with a warning; where the only one was dropped, that problem has said so already. The arrays
 * say for each event, by its index, whether it has one left.
 */
function warnIncompleteEvents(
  ledger: Ledger,
  events: Table<TimelineEvent>,
  {
    participations,
    participation,
    citations,
    citation,
  }: {
    readonly participations: Table<Participation>;
    readonly participation: Uint8Array;
    readonly citations: Table<Citation>;
    readonly citation: Uint8Array;
  },
): void {
  eachRow(events, (event, index) => {
    const at = [events.name, index];
    if (participation[index] === 0 && causeOfLoss(participations, event.id) === undefined)
      ledger.warnAlike("no-participation", at);
    if (citation[index] === 0 && causeOfLoss(citations, event.id) === undefined)
      ledger.warnAlike("no-citation", at);
  });
}
