import { readFileSync } from "node:fs";
import type { Citation } from "../../src/model/eventGraph.ts";
import { indexGraph } from "../../src/model/graphIndex.ts";
import { parseText } from "../../src/model/parse/parse.ts";

/** The default data as the app reads it. */
export const outcome = parseText(readFileSync("data/japan-security.json", "utf8"));
if (outcome.graph === null) throw new Error("The default data cannot be read.");
export const graph = outcome.graph;
export const index = indexGraph(graph);

/** Body paragraphs of each article, in the order of the files: without headlines, leads, captions. */
export const paragraphs: Readonly<Record<string, number>> = {
  "japan-italy": 8,
  "japan-nato": 8,
  "us-japan-two-plus-two": 4,
  "japan-us-ministers": 5,
  "japan-south-korea": 12,
};

export const isPublic = ({ source }: Citation): boolean => source === "public-knowledge";

export const citationsOf = (event: string): readonly Citation[] =>
  graph.citations.filter((citation) => citation.event === event);

export const eventOf = (id: string) => {
  const event = index.eventById.get(id);
  if (event === undefined) throw new Error(`There is no event ${id}.`);
  return event;
};
