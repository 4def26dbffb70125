import type { Reading } from "../importer.ts";
import type { Problem } from "../../../model/parse/problem.ts";
import { actorNames } from "../records/actorNames.ts";
import type { ColumnUse } from "../records/columnUse.ts";
import { useOfHeading } from "../records/headings.ts";
import { timesAsCells } from "./gexfTimes.ts";
import { kindOfWord } from "../records/kindOfWord.ts";
import { fileProblem } from "../records/recordProblems.ts";
import type { KnownActor, RecordColumn, RecordTable } from "../records/recordTable.ts";
import { unreadableEntries } from "../records/unreadableEntries.ts";
import { cellOfNames, nameSeparator, tableOfCells } from "../records/tableOfCells.ts";

/**
 * A network as records: an edge is an event, its nodes take part, and what the file says of a node says who that is.
 * GEXF, GraphML and JSON of nodes and links have this in common.
 *
 *   nodes { n1: "Italy", n2: "Japan" }, edges [{ from: ["n1"], to: ["n2"], start: "1998" }]
 *     → columns source (initiator), target (recipient), start (date); record ["Italy", "Japan", "1998"]
 */
export interface Network {
  /** By key: the text beside a node, and its other values by name. */
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly edges: readonly NetworkEdge[];
  readonly about?: RecordTable["about"];
  /** Places of edges that lack an end. */
  readonly loose: readonly string[];
}

export interface NetworkNode {
  readonly label: string;
  readonly values: ReadonlyMap<string, string>;
}

export interface NetworkEdge {
  readonly place: string;
  /** Keys of nodes. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Of an edge without a direction. */
  readonly among: readonly string[];
  /** As cells: a moment, a date, a year. */
  readonly start?: string;
  readonly end?: string;
  readonly label?: string;
  /** What sort of tie it is, where the format has a place for that. */
  readonly kind?: string;
  /** By name. */
  readonly values: ReadonlyMap<string, string>;
}

/** `problems`: what was wrong with the file itself. */
export function networkReading(
  format: string,
  network: Network,
  problems: readonly Problem[],
): Reading {
  const { nodes, edges, loose } = network;
  const all = [...problems, ...unreadableEntries(loose.map((place) => ({ at: `edge ${place}` })))];
  const names = new Set<string>();
  for (const { values } of edges) for (const name of values.keys()) names.add(name);
  if (names.size > mostColumns) {
    const tooMany = fileProblem("too-many-columns", { columns: names.size, most: mostColumns });
    return { kind: "records", table: null, problems: [...all, tooMany] };
  }
  if (edges.length > 0)
    return { kind: "records", table: networkTable(format, network, [...names]), problems: all };
  const none = fileProblem("no-ties", { nodes: nodes.size });
  return { kind: "records", table: null, problems: all.length > 0 ? all : [none] };
}

/** Of what edges say; more is no file that a person made. */
const mostColumns = 1000;

function networkTable(
  format: string,
  { nodes, edges, about = {} }: Network,
  valueNames: readonly string[],
): RecordTable {
  const { cellOf, actors } = actorNames(
    new Map([...nodes].map(([key, node]) => [key, actorOf(key, node)])),
  );
  const names = (keys: readonly string[]): string => {
    const [first] = keys;
    return keys.length === 1 && first !== undefined ? cellOf(first) : cellOfNames(keys.map(cellOf));
  };
  // What we write says of what sort an event is, and its date, apart from what other programs need to tell edges apart.
  const hasEdtf = valueNames.includes("edtf");
  const hasType = valueNames.includes("type") && (hasEdtf || edges.every(repeatsType));
  const columns: Record<string, RecordColumn> = {
    start: { name: "start", holds: { as: hasEdtf ? "nothing" : "date" } },
    end: { name: "end", holds: { as: hasEdtf ? "nothing" : "end" } },
    from: { name: "source", holds: who("initiator") },
    to: { name: "target", holds: who("recipient") },
    among: { name: "nodes", holds: who("participant") },
    kind: { name: "kind", holds: { as: hasType ? "nothing" : "type" } },
    label: { name: "label", holds: useOfLabels(edges, valueNames) },
  };
  const cells = new Map(valueNames.map((name) => [name, cellsOf(name, edges)]));
  for (const [name, own] of cells) columns[`value ${name}`] = columnOf(name, own);
  return tableOfCells(
    { format, unit: "edge", about, actors },
    columns,
    edges.map(({ place, from, to, among, start, end, kind, label }, at) => ({
      place,
      cells: {
        ...(valueNames.length > 0 &&
          Object.fromEntries(valueNames.map((name) => [`value ${name}`, cells.get(name)?.[at]]))),
        ...{ start, end, kind, label, from: names(from), to: names(to) },
        // A loop of an edge without a direction names its node twice, as that of another does.
        among: names(among),
      },
    })),
  );
}

/** Its kind is the value of its type, numbered where another edge of the pair has it too. */
function repeatsType({ kind = "", values }: NetworkEdge): boolean {
  const type = values.get("type") ?? "";
  return kind === "" || kind === type || (type !== "" && kind.startsWith(`${type} (`));
}

/** The label of a node or an edge, if need be from a value of such a name, and its other values. */
export function labelled(
  values: ReadonlyMap<string, string>,
  label = "",
): { readonly label: string; readonly values: ReadonlyMap<string, string> } {
  if (label !== "") return { label, values };
  const name = labelNames
    .map((form) => [...values.keys()].find((key) => form.test(key)))
    .find(Boolean);
  if (name === undefined) return { label: "", values };
  return {
    label: values.get(name) ?? "",
    values: new Map([...values].filter(([key]) => key !== name)),
  };
}

/** The likeliest first. */
const labelNames = [
  /^(?:edge |node )?label$/iu,
  /^(?:full ?|display ?)?name$/iu,
  /^title$/iu,
  /^caption$/iu,
];

function who(role: Extract<ColumnUse, { as: "who" }>["role"]): ColumnUse {
  return { as: "who", role, separator: nameSeparator };
}

function actorOf(key: string, { label, values }: NetworkNode): KnownActor {
  const value = (form: RegExp): string =>
    [...values].find(([name, text]) => form.test(name) && text !== "")?.[1] ?? "";
  const kind = kindOfWord(value(/^(?:type|kind|category|class|entity ?type|node ?type)$/iu));
  const [wikidata] = /\bQ[1-9]\d*$/u.exec(value(/^(?:wikidata|wikidata ?id|qid|item)$/iu)) ?? [];
  const aliases = value(/^(?:alias(?:es)?|alt(?:ernative)? ?(?:names?|labels?))$/iu)
    .split(/\s*[;|]\s*/u)
    .filter((alias) => alias !== "");
  return {
    name: label === "" ? key : label,
    ...(kind !== null && { kind }),
    ...(wikidata !== undefined && { wikidata }),
    ...(aliases.length > 0 && { aliases }),
  };
}

/** Texts that come back say of what sort a tie is; numbers beside edges are their weights. */
function useOfLabels(edges: readonly NetworkEdge[], valueNames: readonly string[]): ColumnUse {
  const labels = edges.flatMap(({ label = "" }) => (label === "" ? [] : [label]));
  if (labels.every((label) => number.test(label))) return { as: "nothing" };
  const hasKind =
    edges.some(({ kind = "" }) => kind !== "") ||
    valueNames.some((name) => useOfHeading(name)?.as === "type");
  const comeBack = new Set(labels).size <= Math.max(labels.length / 2, 1);
  return { as: comeBack && !hasKind ? "type" : "title" };
}

const number = /^[-+]?[\d.,]+(?:e[-+]?\d+)?$/iu;
/** How an edge is drawn and how strong it is: nothing of an event. */
const drawn =
  /^(?:weight|value|size|width|thickness|strength|count|opacity|alpha|colou?r|shape|style|curved?|[xyzrgb]|edge ?id|id|index|line ?style|visible|interval|timeset|hidden|selected|group)$/iu;

/** Where a heading says that they are times, numbers are those of computers too. */
function cellsOf(name: string, edges: readonly NetworkEdge[]): readonly string[] {
  const cells = edges.map(({ values }) => values.get(name) ?? "");
  const use = useOfHeading(name)?.as;
  if ((use !== "date" && use !== "end") || !cells.some((cell) => number.test(cell))) return cells;
  const asCell = timesAsCells(cells);
  return cells.map((cell) => asCell(cell) || cell);
}

/** What an edge says besides is guessed like a column of any table, but no number becomes a date by chance. */
function columnOf(name: string, cells: readonly string[]): RecordColumn {
  if (drawn.test(name)) return { name, holds: { as: "nothing" } };
  const isNumber = cells.every((cell) => cell === "" || number.test(cell));
  return isNumber && useOfHeading(name) === null ? { name, holds: { as: "nothing" } } : { name };
}
