import type { ColumnUse } from "../columnUse.ts";
import type { RecordTable } from "../recordTable.ts";
import { one } from "./holding.ts";

/**
 * GDELT events, version 1 (57 or 58 columns) and 2 (61): tables without headings, by the codebooks of 2013 and 2015. The
 * kind of an event is its root code of CAMEO, in words.
 *
 *   "1000000001", "20140101", …, "JAPAN", …, "036", …, "https://…" → date 2014-01-01, initiator, type, source
 */
export function gdelt(table: RecordTable): RecordTable | null {
  const { columns, records } = table;
  if (
    table.reading.headings !== 0 ||
    (columns.length !== 61 && columns.length !== 58 && columns.length !== 57)
  )
    return null;
  if (!records.slice(0, 20).every(({ cells }) => isEvent(cells))) return null;
  const isSecond = columns.length === 61;
  const uses = new Map<number, readonly [name: string, use: ColumnUse]>([
    [0, ["GLOBALEVENTID", { as: "nothing" }]],
    [1, ["SQLDATE", { as: "date" }]],
    [6, ["Actor1Name", one("initiator")]],
    [16, ["Actor2Name", one("recipient")]],
    [28, ["EventRootCode", { as: "type" }]],
    [isSecond ? 52 : 50, ["ActionGeo_FullName", { as: "place" }]],
    [isSecond ? 60 : 57, ["SOURCEURL", { as: "source" }]],
  ]);
  return {
    ...table,
    columns: columns.map(({ name }, at) => {
      const [own = name, holds = { as: "nothing" } as const] = uses.get(at) ?? [];
      return { name: own, holds };
    }),
    records: records.map(({ place, cells }) => ({
      place,
      cells: cells.map((cell, at) => {
        if (at === 1) return cell.replace(/^(\d{4})(\d\d)(\d\d)$/u, "$1-$2-$3");
        return at === 28 ? (rootEvents.get(cell.padStart(2, "0")) ?? cell) : cell;
      }),
    })),
  };
}

/** The day is there three times: as a day, a month and a year. */
function isEvent([id = "", day = "", month = "", year = ""]: readonly string[]): boolean {
  return (
    /^\d{6,}$/u.test(id) &&
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
