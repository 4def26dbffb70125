import type { Language } from "../../i18n/locales.ts";
import type { EventGraph } from "../../model/eventGraph.ts";
import type { Loss } from "./losses.ts";

/**
 * A format in which a whole event graph can be taken along: one entry of
 * `graphFormats`, and nothing else needs to know of it. Its code loads once a file is made.
 *
 *   { id: "musubi", name: "Musubi JSON", extension: ".json", loses: [], load: … }
 */
export interface GraphFormat {
  /** Stable, for `--to`. */
  readonly id: GraphFormatId;
  /** What the format is called, in every language alike. */
  readonly name: string;
  /** In lower case. Of two formats with one extension, the first is meant. */
  readonly extension: `.${string}`;
  readonly mediaType: string;
  /** What it cannot hold, of any graph, said before a file is made. */
  readonly loses: readonly Loss[];
  /** What it holds for others, and Musubi does not read back. All that is in neither list comes back as it was. */
  readonly notReadBack: readonly Loss[];
  readonly load: () => Promise<WriteGraph>;
}

type GraphFormatId =
  | "musubi"
  | "parquet"
  | "csv"
  | "xlsx"
  | "timelinejs"
  | "gexf"
  | "graphml"
  | "jsonld"
  | "ical"
  | "markdown";

/** An event graph to the bytes of a file. */
export type WriteGraph = (graph: EventGraph, options: WriteOptions) => Promise<Uint8Array>;

export interface WriteOptions {
  /** Of the words that the graph does not have itself, and of its texts where the format holds one language. Loaded. */
  readonly language: Language;
  /** Aborted when the file is no longer wanted: a format that takes long then rejects. */
  readonly signal?: AbortSignal;
  /** How much is written, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}
