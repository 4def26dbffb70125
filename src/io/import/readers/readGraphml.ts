import type { ReadFormat } from "../importer.ts";
import { labelled, networkReading, type NetworkEdge } from "./networkTable.ts";
import { readXml, type XmlAttributes } from "./readXml.ts";

/**
 * GraphML (graphml.graphdrawing.org), with several edges between two nodes, nested graphs, hyperedges (one event of
 * many), and the labels of yEd. What edges say is guessed by the names of their keys.
 *
 *   <key id="d1" for="edge" attr.name="year" /> … <edge source="a" target="b"><data key="d1">1998</data></edge>
 *     → nodes "a", "b"; year 1998
 */
export const readGraphml: ReadFormat = async ({ text }, options) => {
  const file = graphmlFile();
  const problem = await readXml(text ?? "", file, options);
  return networkReading("graphml", file.network(), problem === null ? [] : [problem]);
};

interface Key {
  readonly name: string;
  readonly of: string;
  default: string;
}

interface OpenItem {
  readonly id: string;
  readonly values: Map<string, string>;
  label: string;
}

interface OpenEdge extends OpenItem {
  readonly from: string[];
  readonly to: string[];
  readonly among: string[];
}

function graphmlFile() {
  const keys = new Map<string, Key>();
  const nodes = new Map<string, OpenItem>();
  const edges: OpenEdge[] = [];
  /** Nodes hold graphs, which hold nodes; each graph has its own default. */
  const open: OpenItem[] = [];
  const directed: boolean[] = [];
  let key: Key | null = null;
  let dataKey = "";
  let edge: OpenEdge | null = null;
  const item = (): OpenItem | undefined => edge ?? open.at(-1);
  const startEdge = (id: string, ends: Pick<OpenEdge, "from" | "to" | "among">): void => {
    edge = { id, values: new Map(), label: "", ...ends };
    edges.push(edge);
  };

  const openings: Readonly<Record<string, (of: XmlAttributes) => void>> = {
    key(of) {
      const id = of["id"] ?? "";
      key = {
        name: (of["attr.name"] ?? of["yfiles.type"] ?? id).trim(),
        of: of["for"] ?? "all",
        default: "",
      };
      keys.set(id, key);
    },
    graph: ({ edgedefault }) => void directed.push(edgedefault === "directed"),
    node({ id = "" }) {
      const node = { id, values: new Map<string, string>(), label: "" };
      open.push(node);
      if (id !== "") nodes.set(id, node);
    },
    edge(of) {
      const { id = "", source = "", target = "" } = of;
      const says = of["directed"];
      const isDirected = says === undefined ? directed.at(-1) === true : says === "true";
      const ends = isDirected
        ? { from: [source], to: [target], among: [] }
        : { from: [], to: [], among: [source, target] };
      startEdge(id, ends);
    },
    hyperedge: ({ id = "" }) => startEdge(id, { from: [], to: [], among: [] }),
    endpoint({ node = "", type }) {
      const ends = { in: edge?.from, out: edge?.to }[type ?? ""] ?? edge?.among;
      if (node !== "") ends?.push(node);
    },
    data: (of) => void (dataKey = of["key"] ?? ""),
  };
  const closings: Readonly<Record<string, (text: string) => void>> = {
    key: () => void (key = null),
    default: (text) => void (key !== null && (key.default = text)),
    graph: () => void directed.pop(),
    node: () => void open.pop(),
    edge: () => void (edge = null),
    hyperedge: () => void (edge = null),
    data(text) {
      const name = keys.get(dataKey)?.name ?? dataKey;
      if (text !== "" && name !== "") item()?.values.set(name, text);
      dataKey = "";
    },
    NodeLabel: (text) => setLabel(text),
    EdgeLabel: (text) => setLabel(text),
  };
  function setLabel(text: string): void {
    const of = item();
    if (of !== undefined && of.label === "") of.label = text;
  }

  return {
    open(name: string, of: XmlAttributes): void {
      if (Object.hasOwn(openings, name)) openings[name]?.(of);
    },
    close(name: string, text: string): void {
      if (Object.hasOwn(closings, name)) closings[name]?.(text);
    },
    network: () => {
      const defaults = (of: string): (readonly [string, string])[] =>
        [...keys.values()].flatMap((one) =>
          one.default !== "" && (one.of === of || one.of === "all")
            ? [[one.name, one.default]]
            : [],
        );
      const [ofNodes, ofEdges] = [defaults("node"), defaults("edge")];
      const loose: string[] = [];
      return {
        loose,
        nodes: new Map(
          [...nodes].map(([id, { label, values }]) => [
            id,
            labelled(new Map([...ofNodes, ...values]), label),
          ]),
        ),
        edges: edges.flatMap(({ id, label, from, to, among, values }, at): NetworkEdge[] => {
          const place = id === "" ? String(at + 1) : id;
          const ends = [...from, ...to, ...among];
          if (ends.length === 0 || ends.includes("")) {
            loose.push(place);
            return [];
          }
          return [{ place, from, to, among, ...labelled(new Map([...ofEdges, ...values]), label) }];
        }),
      };
    },
  };
}
