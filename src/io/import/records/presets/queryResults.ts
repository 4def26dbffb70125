import { actorNames } from "../actorNames.ts";
import type { ColumnUse } from "../columnUse.ts";
import { useOfHeading } from "../headings.ts";
import type { KnownActor, RecordColumn, RecordTable } from "../recordTable.ts";

/**
 * Results of the Wikidata Query Service, as CSV or JSON: an address is an item, the column "…Label" beside it its name.
 * The first item is the event, and its rows are one; other items take part, or are the place or the kind.
 *
 *   item, itemLabel, date, person, personLabel → id, title, date, who ("wikidata" of each from its address)
 */
export function queryResults(given: RecordTable): RecordTable | null {
  const table = withPlainTerms(given);
  const items = table.columns.flatMap((_, at) => (holdsItems(table, at) ? [at] : []));
  const [first] = items;
  if (first === undefined) return null;
  const labels = new Map(items.map((at) => [at, labelOf(table, at)]));
  const uses = new Map<number, ColumnUse>([[first, { as: "id" }]]);
  const firstLabel = labels.get(first) ?? -1;
  const isActor = items.length === 1 && useOfHeading(nameAt(table, first))?.as === "who";
  if (firstLabel >= 0) uses.set(firstLabel, isActor ? participant : { as: "title" });
  const people = isActor && firstLabel >= 0 ? [first] : [];
  for (const at of items.slice(1)) {
    const label = labels.get(at) ?? -1;
    const use = roleOfItem(nameAt(table, at));
    if (use.as === "who") people.push(at);
    uses.set(label >= 0 ? label : at, use);
    if (label >= 0) uses.set(at, { as: "nothing" });
  }
  const known = new Map<string, KnownActor>();
  for (const at of people)
    for (const { cells } of table.records) {
      const wikidata = itemIn(cells[at] ?? "");
      const name = cells[labels.get(at) ?? -1] ?? "";
      if (wikidata !== null && !known.has(wikidata))
        known.set(wikidata, { name: name || wikidata, wikidata });
    }
  const { cellOf, actors } = actorNames(known);
  const names = new Map(people.map((at) => [labels.get(at) ?? -1, at]));
  const dateCell = dateCells(table);
  return {
    ...table,
    actors,
    columns: table.columns.map(({ name }, at): RecordColumn => {
      const holds =
        uses.get(at) ?? (/precision$/iu.test(name) ? ({ as: "nothing" } as const) : undefined);
      return holds === undefined ? { name } : { name, holds };
    }),
    records: table.records.map(({ place, cells }) => ({
      place,
      cells: cells.map((cell, at) => {
        const item = itemIn(cells[names.get(at) ?? (people.includes(at) ? at : -1)] ?? "");
        if (item !== null) return cellOf(item);
        if (unknown.test(cell)) return "";
        return uses.has(at) ? (itemIn(cell) ?? cell) : dateCell(cell, at, cells);
      }),
    })),
  };
}

/** TSV of queries writes terms as SPARQL does: `?item`, `<http://…>`, `"Talks"@en`, `"1"^^<…>` (SPARQL 1.1 Results). */
function withPlainTerms(table: RecordTable): RecordTable {
  if (!table.columns.every(({ name }) => name.startsWith("?"))) return table;
  return {
    ...table,
    columns: table.columns.map(({ name, ...column }) => ({ ...column, name: name.slice(1) })),
    records: table.records.map(({ place, cells }) => ({ place, cells: cells.map(plainTerm) })),
  };
}

function plainTerm(cell: string): string {
  const [, address, text] =
    /^(?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@[\w-]+|\^\^\S+)?)$/su.exec(cell.trim()) ?? [];
  return (
    address ?? text?.replaceAll(/\\(.)/gsu, (_, sign: string) => escapes.get(sign) ?? sign) ?? cell
  );
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
]);

const participant: ColumnUse = { as: "who", role: "participant", separator: null };
const address = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/|wd:)(Q[1-9]\d*)$/u;

/** A value that is there and not known. */
const unknown = /\/\.well-known\/genid\/|^t\d+$|^_:/u;

const itemIn = (cell: string): string | null => address.exec(cell.trim())?.[1] ?? null;
const nameAt = ({ columns }: RecordTable, at: number): string => columns[at]?.name ?? "";

function holdsItems({ records }: RecordTable, at: number): boolean {
  const filled = records
    .slice(0, 200)
    .map(({ cells }) => cells[at] ?? "")
    .filter((cell) => cell !== "" && !unknown.test(cell));
  const items = filled.filter((cell) => itemIn(cell) !== null).length;
  return items > 0 && items >= filled.length * 0.8;
}

function labelOf({ columns }: RecordTable, at: number): number {
  const wanted = `${columns[at]?.name ?? ""}label`.toLowerCase();
  return columns.findIndex(({ name }) => name.toLowerCase().replaceAll(/[_\s]/gu, "") === wanted);
}

function roleOfItem(name: string): ColumnUse {
  const said = useOfHeading(name);
  if (/instance|class|^type|kind/iu.test(name)) return { as: "type" };
  if (/place|location|city|venue|^where|country|^ort$/iu.test(name))
    return /^country$/iu.test(name) ? participant : { as: "place" };
  if (/topic|subject|genre|field/iu.test(name)) return { as: "topics", separator: null };
  return said?.as === "who" ? { ...said, separator: null } : participant;
}

const moment = /^[-+]?(\d{4,})-(\d\d)-(\d\d)T\d\d:\d\d:\d\dZ$/u;

/** A value of year precision is written as its first of January: a column of precisions says so, or that there are many. */
function dateCells({
  columns,
  records,
}: RecordTable): (cell: string, at: number, cells: readonly string[]) => string {
  const precisions = columns.map(({ name }) => {
    const own = columns.findIndex(
      (of) => of.name.toLowerCase() === `${name.toLowerCase()}precision`,
    );
    return own >= 0
      ? own
      : columns.findIndex((of) => /^(?:date_?|time_?)?precision$/iu.test(of.name));
  });
  const manyYears = columns.map((_, at) => {
    const dates = records.map(({ cells }) => cells[at] ?? "").filter((cell) => moment.test(cell));
    // By chance one day in 365 is the first of January.
    const firsts = dates.filter((cell) => cell.includes("-01-01T")).length;
    return firsts > 0 && firsts >= dates.length * 0.1;
  });
  return (cell, at, cells) => {
    const match = moment.exec(cell.trim());
    if (match === null) return cell;
    const [, year = "", month = "", day = ""] = match;
    const before = cell.trim().startsWith("-") ? "-" : "";
    const precision = cells[precisions[at] ?? -1]?.trim() ?? "";
    const isYear = precision === "" && manyYears[at] === true && cell.includes("-01-01T");
    switch (isYear ? "9" : precision) {
      case "7":
        return `${before}${year.slice(0, -2)}XX`;
      case "8":
        return `${before}${year.slice(0, -1)}X`;
      case "9":
        return `${before}${year}`;
      case "10":
        return `${before}${year}-${month}`;
      default:
        return `${before}${year}-${month}-${day}`;
    }
  };
}
