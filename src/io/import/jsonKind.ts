import { isRecord } from "../../lib/isRecord.ts";
import type { FileContent } from "./importer.ts";
import { isJsonLines } from "./jsonLines.ts";
import { peekJson } from "./peekJson.ts";

/**
 * Which of the formats that are written as JSON a text is, by its fields; null: none of them, or an event graph.
 *
 *   '{ "nodes": [ … ], "links": [ … ] }' → "network"      '[{ "date": "2021", … }]' → "table"
 */
export type JsonKind =
  | "network"
  | "timeline"
  | "stix"
  | "misp"
  | "json-ld"
  | "query-results"
  | "table";

export function jsonKind(content: FileContent): JsonKind | null {
  let kind = known.get(content);
  if (kind === undefined) known.set(content, (kind = kindOf(content)));
  return kind;
}

/** Every format asks for the same file, and some of it is looked at to its end. */
const known = new WeakMap<FileContent, JsonKind | null>();

function kindOf(content: FileContent): JsonKind | null {
  const { text } = content;
  if (text === null || !/^[\s\uFEFF]*[[{]/u.test(text)) return null;
  const value = peekJson(content);
  if (isRecord(value)) {
    if (text.includes('"musubi"')) return null;
    return kindOfObject(value, text) ?? (isJsonLines(text) ? "table" : null);
  }
  if (!Array.isArray(value)) return null;
  const [first] = value as readonly unknown[];
  // A list of rows, the first of them the headings.
  if (Array.isArray(first)) return first.length > 1 ? "table" : null;
  if (!isRecord(first)) return null;
  if (isRecord(first["Event"])) return "misp";
  if (isStixObject(first)) return "stix";
  if (isLinked(first)) return "json-ld";
  return isElement(first) ? "network" : "table";
}

type Fields = Readonly<Record<string, unknown>>;

function kindOfObject(value: Fields, text: string): JsonKind | null {
  if (isRecord(value["head"]) && isRecord(value["results"])) return "query-results";
  if (value["type"] === "bundle" || isStixObject(value)) return "stix";
  if (isMisp(value)) return "misp";
  if (isLinked(value)) return "json-ld";
  if (isTimeline(value)) return "timeline";
  if (isNetwork(value, text)) return "network";
  return hasTable(value) ? "table" : null;
}

function isStixObject({ type, id, spec_version: version }: Fields): boolean {
  return (
    typeof id === "string" &&
    typeof type === "string" &&
    id.startsWith(`${type}--`) &&
    (version === undefined || typeof version === "string")
  );
}

function isMisp(value: Fields): boolean {
  const { Event: event, response } = value;
  if (Array.isArray(response))
    return response.some((one) => isRecord(one) && isRecord(one["Event"]));
  if (isRecord(event)) return event["info"] !== undefined || event["Attribute"] !== undefined;
  const isEvent = (one: unknown): boolean =>
    isRecord(one) && one["Orgc"] !== undefined && one["info"] !== undefined;
  const [first] = Object.values(value);
  return isEvent(value) || isEvent(first);
}

const isLinked = (value: Fields): boolean =>
  value["@context"] !== undefined || value["@graph"] !== undefined || value["@type"] !== undefined;

function isTimeline({ timeline, events, title }: Fields): boolean {
  if (isRecord(timeline))
    return Array.isArray(timeline["date"]) || timeline["headline"] !== undefined;
  if (!Array.isArray(events)) return false;
  const [first] = events as readonly unknown[];
  const isSlide = (one: unknown): boolean =>
    isRecord(one) && (isRecord(one["start_date"]) || isRecord(one["text"]));
  return isSlide(first) || (isSlide(title) && events.length === 0);
}

/** Cytoscape: what an item is, is inside it. */
const isElement = ({ data }: Fields): boolean =>
  isRecord(data) && (data["id"] !== undefined || data["source"] !== undefined);

function isNetwork(value: Fields, text: string): boolean {
  const { elements, graph, graphs, nodes } = value;
  if (isList(elements) && isList(value["connections"])) return true;
  if (isRecord(elements)) return elements["nodes"] !== undefined || elements["edges"] !== undefined;
  if (Array.isArray(elements)) return elements.some((one) => isRecord(one) && isElement(one));
  if (isRecord(graph) && nodes === undefined)
    return graph["nodes"] !== undefined || graph["edges"] !== undefined;
  if (Array.isArray(graphs))
    return graphs.some((one) => isRecord(one) && one["nodes"] !== undefined);
  const hasLinks = [
    value["links"],
    value["edges"],
    value["relationships"],
    value["adjacency"],
  ].some(isList);
  if (nodes === undefined) return isEdgeList(value["edges"]) || isEdgeList(value["links"]);
  // Long lists of nodes hide what comes after them.
  return isList(nodes) && (hasLinks || /"(?:links|edges|relationships|adjacency)"\s*:/u.test(text));
}

const isList = (value: unknown): boolean => Array.isArray(value) || isRecord(value);

function isEdgeList(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return (
    value.length > 0 &&
    value.every(
      (one) => isRecord(one) && one["source"] !== undefined && one["target"] !== undefined,
    )
  );
}

/** An event graph that lacks its version is no table: what is wrong with it is better said. */
const ofEventGraphs = ["meta", "actors", "participations", "eventTypes", "citations", "stories"];

function hasTable(value: Fields): boolean {
  if (ofEventGraphs.some((field) => Object.hasOwn(value, field))) return false;
  if (Array.isArray(value["columns"]) && Array.isArray(value["data"])) return true;
  return Object.values(value).some(
    (field) => Array.isArray(field) && isRecord(field[0]) && !isRecord(field[0]["title"]),
  );
}
