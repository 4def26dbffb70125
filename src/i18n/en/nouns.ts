import type { RowNouns } from "../problemCatalogue.ts";

/** What a row of each table is called. */
export const nouns: RowNouns = {
  actors: { one: "actor", other: "actors" },
  relations: { one: "relation", other: "relations" },
  events: { one: "event", other: "events" },
  participations: { one: "participation", other: "participations" },
  links: { one: "link", other: "links" },
  sources: { one: "source", other: "sources" },
  citations: { one: "citation", other: "citations" },
  eventTypes: { one: "event type", other: "event types" },
  topics: { one: "topic", other: "topics" },
  stories: { one: "story", other: "stories" },
  mentions: { one: "mention", other: "mentions" },
};
