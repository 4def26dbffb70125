import { graphJson } from "../exporters.ts";
import type { WriteGraph } from "../graphFormat.ts";

/** The format of data/README.md, of the version that the graph was read in, with the fields that nobody knows. */
export const writeMusubi: WriteGraph = (graph) =>
  Promise.resolve(new TextEncoder().encode(graphJson(graph)));
