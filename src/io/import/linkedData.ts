import type { Importer } from "./importer.ts";
import { jsonKind } from "./jsonKind.ts";

/** Data of the web, beside Musubi's own. */
export const linkedData: readonly Importer[] = [
  {
    id: "json-ld",
    family: "linked-data",
    name: "JSON-LD Event",
    extensions: [".jsonld", ".html", ".htm"],
    mediaTypes: ["application/ld+json"],
    sniff: (content) => (jsonKind(content) === "json-ld" ? "certain" : "none"),
    load: async () => (await import("./readers/readJsonLd.ts")).readJsonLd,
  },
  {
    id: "query-results",
    family: "linked-data",
    name: "Wikidata query results",
    extensions: [".srj"],
    mediaTypes: ["application/sparql-results+json"],
    sniff: (content) => (jsonKind(content) === "query-results" ? "certain" : "none"),
    load: async () => (await import("./readers/readQueryResults.ts")).readQueryResults,
  },
];
