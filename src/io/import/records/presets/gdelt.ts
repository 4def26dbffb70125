import type { ColumnUse } from "../columnUse.ts";
import type { RecordTable } from "../recordTable.ts";
import { one } from "./holding.ts";

/**
 * GDELT events, version 1 (57 or 58 columns) and 2 (61): tables without headings, by the codebooks of 2013 and 2015, or
 * with them. The kind of an event is its root code of CAMEO, in words.
 *
 *   "1000000001", "20140101", …, "JAPAN", …, "036", …, "https://…" → date 2014-01-01, initiator, type, source
 */
export function gdelt(table: RecordTable): RecordTable | null {
  const { columns, records } = table;
  const uses = table.reading.headings === 0 ? byPlace(table) : byHeading(table);
  if (uses === null) return null;
  return {
    ...table,
    columns: columns.map(({ name }, at) => {
      const own = uses.get(at);
      return own === undefined
        ? { name, holds: { as: "nothing" } as const }
        : { name: own, holds: usesOf[own] };
    }),
    records: records.map(({ place, cells }) => ({
      place,
      cells: cells.map((cell, at) => {
        switch (uses.get(at)) {
          case "SQLDATE":
            return cell.replace(/^(\d{4})(\d\d)(\d\d)$/u, "$1-$2-$3");
          case "EventRootCode":
            return rootEvents.get(cell.padStart(2, "0")) ?? cell;
          default:
            return cell;
        }
      }),
    })),
  };
}

const usesOf = {
  GLOBALEVENTID: { as: "nothing" },
  SQLDATE: { as: "date" },
  Actor1Name: one("initiator"),
  Actor2Name: one("recipient"),
  EventRootCode: { as: "type" },
  ActionGeo_FullName: { as: "place" },
  SOURCEURL: { as: "source" },
} as const satisfies Readonly<Record<string, ColumnUse>>;

/** By the column: the field that it is, of those that are read. */
type Fields = ReadonlyMap<number, keyof typeof usesOf>;

function byPlace({ columns, records }: RecordTable): Fields | null {
  if (columns.length !== 61 && columns.length !== 58 && columns.length !== 57) return null;
  if (!records.slice(0, 20).every(({ cells }) => isEvent(cells))) return null;
  const isSecond = columns.length === 61;
  return new Map([
    [0, "GLOBALEVENTID"],
    [1, "SQLDATE"],
    [6, "Actor1Name"],
    [16, "Actor2Name"],
    [28, "EventRootCode"],
    [isSecond ? 52 : 50, "ActionGeo_FullName"],
    [isSecond ? 60 : 57, "SOURCEURL"],
  ]);
}

/** As a query of BigQuery gives them: some of the columns, in any order. */
function byHeading({ columns }: RecordTable): Fields | null {
  const names = columns.map(({ name }) => name.toLowerCase());
  const found: [number, keyof typeof usesOf][] = fields.flatMap((field) => {
    const at = names.indexOf(field.toLowerCase());
    return at < 0 ? [] : [[at, field]];
  });
  const has = (field: string): boolean => found.some(([, own]) => own === field);
  return has("SQLDATE") && has("Actor1Name") && has("EventRootCode") ? new Map(found) : null;
}

const fields = Object.keys(usesOf) as (keyof typeof usesOf)[];

/** The day is there three times: as a day, a month and a year. */
function isEvent([id = "", day = "", month = "", year = ""]: readonly string[]): boolean {
  return (
    /^\d+$/u.test(id) &&
    /^\d{8}$/u.test(day) &&
    day.startsWith(month) &&
    month.startsWith(year) &&
    year.length === 4
  );
}

/** The twenty root categories of CAMEO 1.1. */
const rootEvents: ReadonlyMap<string, string> = new Map(
  [
    "Make public statement",
    "Appeal",
    "Express intent to cooperate",
    "Consult",
    "Engage in diplomatic cooperation",
    "Engage in material cooperation",
    "Provide aid",
    "Yield",
    "Investigate",
    "Demand",
    "Disapprove",
    "Reject",
    "Threaten",
    "Protest",
    "Exhibit military posture",
    "Reduce relations",
    "Coerce",
    "Assault",
    "Fight",
    "Engage in unconventional mass violence",
  ].map((name, at) => [String(at + 1).padStart(2, "0"), name]),
);
