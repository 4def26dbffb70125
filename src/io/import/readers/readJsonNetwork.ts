import { isRecord } from "../../../lib/isRecord.ts";
import { readJson } from "../../../model/parse/readJson.ts";
import type { ReadFormat } from "../importer.ts";
import { cellOf, textIn } from "./jsonCells.ts";
import { labelled, networkReading, type NetworkEdge, type NetworkNode } from "./networkTable.ts";

/**
 * JSON of nodes and links, as D3, Cytoscape, NetworkX, graphology, vis-network, Neo4j and the JSON Graph Format write
 * it. Only what says that it is directed has initiators.
 *
 *   { "nodes": [{ "id": "a", "label": "Italy" }, …], "links": [{ "source": "a", "target": "b", "year": 1998 }] }
 *     → nodes "Italy", "Japan"; year 1998
 */
export const readJsonNetwork: ReadFormat = ({ text }) => {
  const json = readJson(text ?? "");
  if (!json.ok) return Promise.resolve({ kind: "records", table: null, problems: [json.error] });
  return Promise.resolve(networkReading("json-network", networkOf(json.value), []));
};

type Fields = Readonly<Record<string, unknown>>;

interface Parts {
  readonly nodes: readonly Fields[];
  readonly links: readonly Fields[];
  readonly isDirected: boolean;
  readonly title: string;
}

function networkOf(value: unknown) {
  const { nodes, links, isDirected, title } = partsOf(value);
  const keys = nodes.map((node, at) => keyOf(node) ?? `#${at}`);
  const known = new Set(keys);
  /** By its key, or as D3 began, by its place in the list. */
  const nodeAt = (end: unknown): string => {
    if (isRecord(end)) return keyOf(end) ?? nodeAt(end["index"]);
    const key = cellOf(end);
    return typeof end === "number" && !known.has(key) ? (keys[end] ?? key) : key;
  };
  const loose: string[] = [];
  return {
    loose,
    nodes: new Map(
      nodes.map((node, at): [string, NetworkNode] => [keys[at] ?? "", labelled(valuesOf(node))]),
    ),
    edges: links.flatMap((link, at): NetworkEdge[] => {
      const [source, target] = [nodeAt(fieldIn(link, sources)), nodeAt(fieldIn(link, targets))];
      if (source === "" || target === "") {
        loose.push(String(at + 1));
        return [];
      }
      const says =
        link["directed"] ??
        (link["direction"] === "directed" ? true : undefined) ??
        (link["undirected"] === true ? false : undefined);
      const ends = (typeof says === "boolean" ? says : isDirected)
        ? { from: [source], to: [target], among: [] }
        : { from: [], to: [], among: [source, target] };
      const id = keyOf(link) ?? "";
      return [{ place: id === "" ? String(at + 1) : id, ...ends, ...labelled(valuesOf(link)) }];
    }),
    about: title === "" ? {} : { title },
  };
}

const sources = ["source", "from", "startNode", "start_node", "src"];
const targets = ["target", "to", "endNode", "end_node", "dst"];
const holders = ["data", "attributes", "properties", "metadata"];

/** Cytoscape and others keep what they know of an item one level deeper. */
function fieldIn(item: Fields, names: readonly string[]): unknown {
  for (const of of [item, ...holders.map((name) => item[name])])
    if (isRecord(of)) for (const name of names) if (Object.hasOwn(of, name)) return of[name];
  return undefined;
}

function keyOf(item: Fields): string | null {
  const own =
    fieldIn(item, ["id", "key", "_id"]) ??
    (fieldIn(item, sources) === undefined ? fieldIn(item, ["name", "label"]) : undefined);
  const key = isRecord(own) ? "" : cellOf(own);
  return key === "" ? null : key;
}

const structural = new Set([
  ...sources,
  ...targets,
  ...holders,
  "id",
  "key",
  "_id",
  "directed",
  "direction",
  "undirected",
]);

function valuesOf(item: Fields): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const of of [item, ...holders.map((name) => item[name])])
    if (isRecord(of))
      for (const [name, value] of Object.entries(of))
        if (!structural.has(name) && !values.has(name)) values.set(name, cellOf(value));
  return values;
}

function partsOf(value: unknown): Parts {
  const none: Parts = { nodes: [], links: [], isDirected: false, title: "" };
  if (Array.isArray(value)) return { ...none, ...elements(value) };
  if (!isRecord(value)) return none;
  const inner =
    isRecord(value["graph"]) && value["nodes"] === undefined
      ? value["graph"]
      : firstOf(value["graphs"]);
  if (inner !== null) return partsOf(inner);
  const held = value["elements"];
  const { nodes, links } =
    Array.isArray(held) && value["connections"] === undefined
      ? elements(held)
      : listsIn(isRecord(held) ? held : value);
  const options = value["options"];
  return {
    ...{ nodes, links },
    isDirected: value["directed"] === true || textIn(options, "type") === "directed",
    title:
      textIn(value, "title") ||
      textIn(value, "label") ||
      textIn(value["attributes"], "name") ||
      textIn(value["graph"], "name") ||
      textIn(value["data"], "name"),
  };
}

function firstOf(graphs: unknown): Fields | null {
  const [first] = Array.isArray(graphs) ? graphs.filter(isRecord) : [];
  return first ?? null;
}

function listsIn(value: Fields): Pick<Parts, "nodes" | "links"> {
  if (Array.isArray(value["adjacency"])) return adjacent(value, value["adjacency"]);
  const links = value["links"] ?? value["edges"] ?? value["relationships"] ?? value["connections"];
  return { nodes: list(value["nodes"] ?? value["elements"]), links: list(links) };
}

/** NetworkX: beside each node, in its order, the list of its neighbours; without a direction each tie is there twice. */
function adjacent(value: Fields, rows: readonly unknown[]): Pick<Parts, "nodes" | "links"> {
  const nodes = list(value["nodes"]);
  const keys = nodes.map((node) => keyOf(node) ?? "");
  const places = new Map(keys.map((key, at) => [key, at]));
  const links = rows.flatMap((row, at) =>
    list(row).flatMap((neighbour): Fields[] => {
      const target = keyOf(neighbour) ?? "";
      if (value["directed"] !== true && (places.get(target) ?? at) < at) return [];
      // Both are of the neighbour, or of several ties to it, and name no tie.
      const own = Object.entries(neighbour).filter(([name]) => name !== "id" && name !== "key");
      return [{ ...Object.fromEntries(own), source: keys[at], target }];
    }),
  );
  return { nodes, links };
}

/** A list of objects, or objects by their ids. */
function list(value: unknown): readonly Fields[] {
  if (Array.isArray(value))
    return value.flatMap((one) =>
      isRecord(one) ? [one] : typeof one === "string" ? [{ id: one }] : [],
    );
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([id, one]) => (isRecord(one) ? [{ id, ...one }] : []));
}

/** Nodes and edges in one list: an edge has ends. */
function elements(all: readonly unknown[]): Pick<Parts, "nodes" | "links"> {
  const items = all.filter(isRecord);
  const isLink = (item: Fields): boolean =>
    fieldIn(item, sources) !== undefined && fieldIn(item, targets) !== undefined;
  return { nodes: items.filter((item) => !isLink(item)), links: items.filter(isLink) };
}
