import type { EventGraph } from "../eventGraph.ts";

export type TableName = Exclude<keyof EventGraph, "musubi" | "meta">;

/** In the order of the format; what one row is called, and several. */
export const tableNouns: Readonly<Record<TableName, readonly [one: string, many: string]>> = {
  actors: ["actor", "actors"],
  relations: ["relation", "relations"],
  events: ["event", "events"],
  participations: ["participation", "participations"],
  links: ["link", "links"],
  sources: ["source", "sources"],
  citations: ["citation", "citations"],
  eventTypes: ["event type", "event types"],
  topics: ["topic", "topics"],
  stories: ["story", "stories"],
};
