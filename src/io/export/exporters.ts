import type { CellVoice } from "../../i18n/eventCells.ts";
import type { EventGraph } from "../../model/eventGraph.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { subgraph } from "../../model/subgraph.ts";
import { eventsCsv } from "./eventsCsv.ts";

/**
 * A format in which events can be taken along: one entry of `exporters`, and nothing else needs to
 * know of it. It gets events of one graph in the order in which they are shown.
 */
export interface Exporter {
  /** What the format is called, in every language alike. */
  readonly name: string;
  readonly extension: `.${string}`;
  readonly mediaType: string;
  readonly write: (events: readonly IndexedEvent[], voice: CellVoice) => string;
}

export const exporters: readonly Exporter[] = [
  {
    name: "CSV",
    extension: ".csv",
    mediaType: "text/csv;charset=utf-8",
    write: eventsCsv,
  },
  {
    name: "JSON",
    extension: ".json",
    mediaType: "application/json",
    write: (events, { index }) =>
      graphJson(subgraph(index.graph, new Set(events.map(({ id }) => id)))),
  },
];

/** What a whole graph is called as a file. */
export const graphFileName = ({ meta }: EventGraph): string => `${meta.id}.json`;

/** A graph as a file that Musubi opens. */
export function graphJson(graph: EventGraph): string {
  return `${JSON.stringify(graph, null, 2)}\n`;
}
