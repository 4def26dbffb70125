import { escapeXml } from "../../../lib/escapeMarkup.ts";
import type { WriteGraph } from "../graphFormat.ts";
import { edgeValues, networkOfEvents, nodeValues, valuesOfNode } from "./networkOfEvents.ts";
import { utf8 } from "./plainEvents.ts";

/** GraphML (graphml.graphdrawing.org), for Cytoscape, yEd, igraph and networkx. The date of an edge is EDTF. */
export const writeGraphml: WriteGraph = (graph, { language }) => {
  const { nodes, edges, isDirected } = networkOfEvents(graph, language);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...["name", ...nodeValues].map((name) => keyXml("node", name)),
    ...["title", ...edgeValues].map((name) => keyXml("edge", name)),
    `<graph id="events" edgedefault="${isDirected ? "directed" : "undirected"}">`,
    ...nodes.flatMap(({ actor, name }) => [
      `<node id="${escapeXml(actor.id)}">`,
      ...[["name", name] as const, ...valuesOfNode(actor)].map((value) => dataXml("node", value)),
      "</node>",
    ]),
    ...edges.flatMap(({ from, to, event, values }, at) => [
      `<edge id="e${at + 1}" source="${escapeXml(from)}" target="${escapeXml(to)}">`,
      ...[["title", event.title] as const, ...values].map((value) => dataXml("edge", value)),
      "</edge>",
    ]),
    "</graph>",
    "</graphml>",
  ];
  return Promise.resolve(utf8(`${lines.join("\n")}\n`));
};

const keyOf = (of: "node" | "edge", name: string): string => `${of}-${name.replaceAll(" ", "-")}`;

/** The schema has names without spaces (NMTOKEN). */
const keyXml = (of: "node" | "edge", name: string): string =>
  `<key id="${keyOf(of, name)}" for="${of}" attr.name="${name.replaceAll(" ", "_")}" attr.type="string"/>`;

/** A carriage return of the text itself would be read as a line feed. */
const dataXml = (of: "node" | "edge", [name, value]: readonly [string, string]): string =>
  `<data key="${keyOf(of, name)}">${escapeXml(value).replaceAll("\r", "&#13;")}</data>`;
