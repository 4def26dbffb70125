import type { Language } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messages.ts";
import type { EventGraph } from "../../model/eventGraph.ts";
import type { GraphFormat, WriteOptions } from "./graphFormat.ts";
import { lossesIn, type Loss } from "./losses.ts";

const inOneLanguage = ["languages"] as const;
const ofEvidence = [
  "ids",
  "date-basis",
  "relations",
  "links",
  "citations",
  "stories",
  "focus",
] as const;
const ofNetworks: readonly Loss[] = [
  ...inOneLanguage,
  ...ofEvidence,
  ...(["lone-events", "roles", "subjects", "persons", "actor-details"] as const),
];

/** Every format in which a whole event graph can be taken along, by the page and by the command line. */
export const graphFormats: readonly GraphFormat[] = [
  {
    id: "musubi",
    name: "Musubi JSON",
    extension: ".json",
    mediaType: "application/json",
    loses: [],
    notReadBack: [],
    load: async () => (await import("./formats/writeMusubi.ts")).writeMusubi,
  },
  {
    id: "parquet",
    name: "Parquet",
    extension: ".parquet",
    mediaType: "application/vnd.apache.parquet",
    loses: [],
    notReadBack: [],
    load: async () => (await import("./formats/writeParquet.ts")).writeParquet,
  },
  {
    id: "csv",
    name: "CSV (ZIP)",
    extension: ".zip",
    mediaType: "application/zip",
    loses: [],
    notReadBack: [],
    load: async () => (await import("./formats/writeDataPackage.ts")).writeDataPackage,
  },
  {
    id: "xlsx",
    name: "XLSX",
    extension: ".xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    loses: ["long-texts"],
    notReadBack: [],
    load: async () => (await import("./formats/writeWorkbook.ts")).writeWorkbook,
  },
  {
    id: "timelinejs",
    name: "TimelineJS",
    extension: ".json",
    mediaType: "application/json",
    loses: [
      ...inOneLanguage,
      ...ofEvidence,
      ...(["undated-events", "date-doubt", "status", "roles", "subjects", "persons"] as const),
      ...(["further-parties", "actor-details", "types", "topics", "places"] as const),
    ],
    // Who takes part and what is cited end the text.
    notReadBack: ["summaries", "sources"],
    load: async () => (await import("./formats/writeTimelineJs.ts")).writeTimelineJs,
  },
  {
    id: "gexf",
    name: "GEXF",
    extension: ".gexf",
    mediaType: "application/gexf+xml",
    loses: ofNetworks,
    notReadBack: ["topics", "sources"],
    load: async () => (await import("./formats/writeGexf.ts")).writeGexf,
  },
  {
    id: "graphml",
    name: "GraphML",
    extension: ".graphml",
    mediaType: "application/graphml+xml",
    loses: ofNetworks,
    notReadBack: ["topics", "sources"],
    load: async () => (await import("./formats/writeGraphml.ts")).writeGraphml,
  },
  {
    id: "jsonld",
    name: "JSON-LD",
    extension: ".jsonld",
    mediaType: "application/ld+json",
    loses: [...ofEvidence, "status", "roles", "subjects", "actor-details"],
    notReadBack: ["languages", "sources"],
    load: async () => (await import("./formats/writeJsonLd.ts")).writeJsonLd,
  },
  {
    id: "ical",
    name: "iCalendar",
    extension: ".ics",
    mediaType: "text/calendar",
    loses: [
      ...inOneLanguage,
      ...ofEvidence,
      ...(["undated-events", "early-events", "date-doubt", "date-precision"] as const),
      ...(["status", "roles", "subjects", "actor-details", "types"] as const),
    ],
    notReadBack: ["sources"],
    load: async () => (await import("./formats/writeCalendar.ts")).writeCalendar,
  },
  {
    id: "markdown",
    name: "Markdown",
    extension: ".md",
    mediaType: "text/markdown",
    loses: [
      ...inOneLanguage,
      ...(["ids", "date-basis", "relations", "links", "stories", "focus"] as const),
      ...(["roles", "subjects", "actor-details", "types", "topics"] as const),
    ],
    // They are sentences for people.
    notReadBack: ["undated-events", "status", "parties", "places", "summaries", "sources"],
    load: async () => (await import("./formats/writeMarkdown.ts")).writeMarkdown,
  },
];

/** By its id, or by what the name of a file ends in; undefined: there is none. */
export const graphFormatOf = (idOrName: string): GraphFormat | undefined =>
  graphFormats.find(({ id }) => id === idOrName) ??
  graphFormats.find(({ extension }) => idOrName.toLowerCase().endsWith(extension));

/** What of this graph the format does not hold. */
export const lossesOf = ({ loses }: GraphFormat, graph: EventGraph): readonly Loss[] =>
  lossesIn(graph, loses);

/** In words, for before the file is made: "GEXF does not hold: roles, stories." */
export function lossWords(format: GraphFormat, graph: EventGraph, language: Language): string {
  const words = messagesFor(language).exporting;
  const losses = lossesOf(format, graph).map((loss) => words.losses[loss]);
  return losses.length === 0
    ? words.holdsAll(format.name)
    : words.doesNotHold(format.name, losses.join(", "));
}

/** Two formats of one extension have different names. */
export function graphFormatFile({ id, extension }: GraphFormat, { meta }: EventGraph): string {
  const isPlain =
    extension.startsWith(`.${id}`) || id === "musubi" || id === "ical" || id === "markdown";
  return `${meta.id}${isPlain ? "" : `-${id}`}${extension}`;
}

export async function writeGraph(
  format: GraphFormat,
  graph: EventGraph,
  options: WriteOptions,
): Promise<Uint8Array> {
  const write = await format.load();
  return write(graph, options);
}
