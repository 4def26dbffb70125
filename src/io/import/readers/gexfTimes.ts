import { dayBeside } from "./dayBeside.ts";

/**
 * The times of a dynamic network as cells of dates. A format that names them "double" has years in them, or seconds or
 * milliseconds since 1970, or the steps of a simulation, which are no dates: all numbers of the file tell together.
 *
 *   { start: "1998.0", end: "2001.0" } → { start: "1998", end: "2001" }
 *   { start: "1998" } → { start: "1998", end: ".." }
 *   { start: "2010-01-01", end: "2010-05-01", endsBefore: true } → { …, end: "2010-04-30" }
 */
export interface GexfSpell {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** The time itself does not count. */
  readonly startsAfter?: boolean;
  readonly endsBefore?: boolean;
  /** It is that of the edge as a whole. */
  readonly isOuter?: boolean;
}

/** "" where there is none. */
interface Cells {
  readonly start: string;
  readonly end: string;
}

export function gexfTimes(spells: readonly GexfSpell[]): (spell: GexfSpell) => Cells {
  const times: string[] = [];
  for (const { start, end } of spells) {
    if (start !== undefined) times.push(start);
    if (end !== undefined) times.push(end);
  }
  const cell = timesAsCells(times);
  return ({ start, end, startsAfter = false, endsBefore = false }) => {
    const from = startsAfter ? beside(cell(start), 1) : cell(start);
    const to = endsBefore ? beside(cell(end), -1) : cell(end);
    // What has no end goes on, and what has no beginning was always there.
    if (from === "") return { start: to === "" ? "" : `../${dayOf(to)}`, end: "" };
    return { start: from, end: to === "" ? ".." : to };
  };
}

/** Numbers of one file mean the same: what most of them look like. "" for what is no date. */
export function timesAsCells(times: readonly string[]): (time: string | undefined) => string {
  const meaning = meaningOf(times.filter(isNumber).map(Number));
  return (time) => {
    const text = time?.trim() ?? "";
    if (!/\d/u.test(text)) return /infinity$|nan$/iu.test(text) ? "" : text;
    return isNumber(text) ? dateOfNumber(Number(text), meaning) : text;
  };
}

const isNumber = (time: string): boolean => /^\s*[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?\s*$/iu.test(time);

type Meaning = "years" | "days" | "seconds" | "milliseconds" | "steps";

function meaningOf(numbers: readonly number[]): Meaning {
  const sorted = numbers.map(Math.abs).toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (middle >= 1e11) return "milliseconds";
  if (middle >= 1e8) return "seconds";
  // 19980401
  if (middle >= 1e7) return "days";
  return middle >= 1000 && (sorted.at(-1) ?? 0) < 3000 ? "years" : "steps";
}

function dateOfNumber(number: number, meaning: Meaning): string {
  switch (meaning) {
    case "years":
      return yearText(Math.floor(number));
    case "days":
      return String(number).replace(/^(\d{4})(\d\d)(\d\d)$/u, "$1-$2-$3");
    case "seconds":
      return momentOf(number * 1000);
    case "milliseconds":
      return momentOf(number);
    case "steps":
      return "";
  }
}

function yearText(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

/** A moment that is midnight is a day. */
function momentOf(milliseconds: number): string {
  if (Math.abs(milliseconds) > 8.64e15) return "";
  const iso = new Date(milliseconds).toISOString();
  if (!/^\d{4}-/u.test(iso)) return "";
  return iso.replace(/T00:00:00\.000Z$/u, "").replace(/\.000Z$/u, "Z");
}

const dayOf = (cell: string): string => cell.replace(/T.*$/u, "");

function beside(cell: string, by: 1 | -1): string {
  if (/^-?\d{4}$/u.test(cell)) return yearText(Number(cell) + by);
  const day = /^(\d{4}-\d\d-\d\d)(?:T00:00(?::00(?:\.0+)?)?(?:Z|[-+]00:00)?)?$/u.exec(cell)?.[1];
  return day === undefined ? cell : dayBeside(day, by);
}
