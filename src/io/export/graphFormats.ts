import type { EventGraph } from "../../model/eventGraph.ts";
import type { GraphFormat, WriteOptions } from "./graphFormat.ts";
import { lossesIn, type Loss } from "./losses.ts";

/** Every format in which a whole event graph can be taken along, by the page and by the command line. */
export const graphFormats: readonly GraphFormat[] = [
  {
    id: "musubi",
    name: "Musubi JSON",
    extension: ".json",
    mediaType: "application/json",
    loses: [],
    load: async () => (await import("./formats/writeMusubi.ts")).writeMusubi,
  },
  {
    id: "csv",
    name: "CSV (ZIP)",
    extension: ".zip",
    mediaType: "application/zip",
    loses: [],
    load: async () => (await import("./formats/writeDataPackage.ts")).writeDataPackage,
  },
  {
    id: "xlsx",
    name: "XLSX",
    extension: ".xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    loses: ["long-texts"],
    load: async () => (await import("./formats/writeWorkbook.ts")).writeWorkbook,
  },
];

/** By its id, or by what the name of a file ends in; undefined: there is none. */
export const graphFormatOf = (idOrName: string): GraphFormat | undefined =>
  graphFormats.find(({ id }) => id === idOrName) ??
  graphFormats.find(({ extension }) => idOrName.toLowerCase().endsWith(extension));

/** What of this graph the format does not hold. */
export const lossesOf = ({ loses }: GraphFormat, graph: EventGraph): readonly Loss[] =>
  lossesIn(graph, loses);

export async function writeGraph(
  format: GraphFormat,
  graph: EventGraph,
  options: WriteOptions,
): Promise<Uint8Array> {
  const write = await format.load();
  return write(graph, options);
}
