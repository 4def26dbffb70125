import type { Importer } from "./importer.ts";
import { jsonKind } from "./jsonKind.ts";

/** What security teams exchange. */
export const security: readonly Importer[] = [
  {
    id: "stix",
    family: "security",
    name: "STIX",
    extensions: [".stix", ".stix2"],
    mediaTypes: ["application/stix+json"],
    sniff: (content) => (jsonKind(content) === "stix" ? "certain" : "none"),
    load: async () => (await import("./readers/readStix.ts")).readStix,
  },
  {
    id: "misp",
    family: "security",
    name: "MISP",
    extensions: [],
    mediaTypes: [],
    sniff: (content) => (jsonKind(content) === "misp" ? "certain" : "none"),
    load: async () => (await import("./readers/readMisp.ts")).readMisp,
  },
];
