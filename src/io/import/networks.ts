import type { Importer } from "./importer.ts";
import { jsonKind } from "./jsonKind.ts";
import { rootOf } from "./xmlRoot.ts";

/** Networks: what is a tie there is an event here, with a date or without one. */
export const networks: readonly Importer[] = [
  {
    id: "gexf",
    family: "networks",
    name: "GEXF",
    extensions: [".gexf"],
    mediaTypes: ["application/gexf+xml"],
    sniff: ({ text }) => (rootOf(text)?.name === "gexf" ? "certain" : "none"),
    load: async () => (await import("./readers/readGexf.ts")).readGexf,
  },
  {
    id: "graphml",
    family: "networks",
    name: "GraphML",
    extensions: [".graphml"],
    mediaTypes: ["application/graphml+xml"],
    sniff: ({ text }) => (rootOf(text)?.name === "graphml" ? "certain" : "none"),
    load: async () => (await import("./readers/readGraphml.ts")).readGraphml,
  },
  {
    id: "json-network",
    family: "networks",
    name: "JSON of nodes and links (D3, Cytoscape, NetworkX)",
    extensions: [".cyjs"],
    mediaTypes: [],
    sniff: (content) => (jsonKind(content) === "network" ? "certain" : "none"),
    load: async () => (await import("./readers/readJsonNetwork.ts")).readJsonNetwork,
  },
];
