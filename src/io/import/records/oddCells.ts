import { plainOfMarkup, extraSpaces, trimmed } from "./cellText.ts";
import { usesOf, type Mapping } from "./mapping.ts";
import type { NameCount } from "./nameCounts.ts";
import type { NearNames } from "./nearNames.ts";
import type { RecordFinding } from "./recordFindings.ts";
import type { RecordTable } from "./recordTable.ts";

/**
 * What is odd about the cells of a table, by kind, with the cells themselves, so that each can be decided.
 *
 *   extra-spaces in row 22, "… was quoted saying:  My goal …"
 *     → { code: "extra-spaces", count: 1, places: ["22"], cells: [{ place: "22", text: "…was quoted saying:  My goal…", mark: [20, 22], … }] }
 */
export interface OddKind {
  readonly code: RecordFinding["code"];
  readonly count: number;
  /** All records that it is about, each once. */
  readonly places: readonly string[];
  /** The first. */
  readonly cells: readonly OddCell[];
}

export interface OddCell {
  readonly place: string;
  readonly column: string;
  /** Shortened around what is odd; "": nothing stands there. */
  readonly text: string;
  /** What is odd about the text: from, to (behind its last character). */
  readonly mark: readonly [from: number, to: number];
  /** Of an empty cell, what else the record says: its date and its title. */
  readonly about: string;
  /** Extra spaces at an end go; others become one. */
  readonly isAtEnd: boolean;
  /** Of a slip. */
  readonly meant?: string;
}

/** Two spellings with the records of each. */
export interface OddName extends NearNames {
  readonly count: NameCount;
  readonly otherRecords: number;
}

/** Nobody reads more cells of one kind. */
const mostCells = 100;
const longestText = 100;
/** Shown on each side of extra spaces. */
const around = 32;

export function oddKinds(
  table: RecordTable,
  mapping: Mapping,
  findings: readonly RecordFinding[],
): readonly OddKind[] {
  const about = recordWords(table, mapping);
  const groups = new Map<RecordFinding["code"], RecordFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group === undefined) groups.set(finding.code, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([code, group]) => ({
    code,
    count: group.length,
    places: [...new Set(group.map(({ place }) => place))],
    cells: group.slice(0, mostCells).map((finding) => oddCell(finding, about)),
  }));
}

function oddCell(
  { code, place, column, cell, meant }: RecordFinding,
  about: (place: string) => string,
): OddCell {
  const spaces = code === "extra-spaces" ? extraSpaces(cell) : null;
  if (spaces !== null) {
    const [from, to] = spaces;
    const before = cell.slice(Math.max(0, from - around), from);
    const start = from > around ? `…${before.replace(/^\S*\s+(?=\S)/u, "")}` : before;
    const after = cell.slice(to, to + around);
    const end = to + around < cell.length ? `${after.replace(/\s+\S*$/u, "")}…` : after;
    return {
      ...{ place, column, about: "" },
      text: `${start}${cell.slice(from, to)}${end}`,
      mark: [start.length, start.length + to - from],
      isAtEnd: from === 0 || to === cell.length,
    };
  }
  const text = cut(trimmed(cell));
  return {
    ...{ place, column, text, isAtEnd: false, ...(meant !== undefined && { meant }) },
    mark: [0, text.length],
    about: text === "" ? about(place) : "",
  };
}

function recordWords(table: RecordTable, mapping: Mapping): (place: string) => string {
  const uses = usesOf(table, mapping);
  const columns = (["date", "year", "title", "summary", "who"] as const).flatMap((wanted) => {
    const at = uses.findIndex(({ as }) => as === wanted);
    return at < 0 ? [] : [at];
  });
  let byPlace: Map<string, readonly string[]> | null = null;
  return (place) => {
    byPlace ??= new Map(table.records.map((record) => [record.place, record.cells]));
    const cells = byPlace.get(place) ?? [];
    const said = columns.map((at) => trimmed(plainOfMarkup(cells[at] ?? "")));
    return cut(said.filter((part) => part !== "").join(", "));
  };
}

const cut = (text: string): string => {
  const line = text.replaceAll("\n", " ");
  return line.length > longestText ? `${line.slice(0, longestText).trimEnd()}…` : line;
};

/** A list of more is no help. */
const mostSources = 60;

/** What the records of a table cite, the most frequent first. */
export function sourcesIn(table: RecordTable, mapping: Mapping): readonly string[] {
  const uses = usesOf(table, mapping);
  const counts = new Map<string, number>();
  for (const { cells } of table.records)
    for (const [at, { as }] of uses.entries()) {
      const cell = as === "source" ? trimmed(cells[at] ?? "") : "";
      if (cell !== "") counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, mostSources)
    .map(([name]) => name);
}

export function oddNames({
  near,
  names,
}: {
  readonly near: readonly NearNames[];
  readonly names: ReadonlyMap<string, NameCount>;
}): readonly OddName[] {
  return near.flatMap((pair) => {
    const count = names.get(pair.name);
    return count === undefined
      ? []
      : [{ ...pair, count, otherRecords: names.get(pair.other)?.records ?? 0 }];
  });
}
