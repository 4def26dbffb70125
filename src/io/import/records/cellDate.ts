import { dateAdvice } from "../../../model/dates/dateAdvice.ts";
import { readEdtf } from "../../../model/dates/readEdtf.ts";
import type { Precision } from "./closedLists.ts";
import type { DateOrder } from "./columnUse.ts";
import { withEnglishMonth } from "./foreignMonths.ts";

/**
 * The date of a cell as people write them, as EDTF. What it means for certain is taken; where the order of day and
 * month is open, the column's order decides, and where nothing tells, it is no date.
 *
 *   cellDate("5/3/2021", "day-first") → { edtf: "2021-03-05", … }      cellDate("sometime", …) → null
 *   cellDate("9999-12-31", …) → { edtf: null, isOpen: true }           cellDate("44 BC", …) → { edtf: "-0043", … }
 */
export interface CellDate {
  /** null: the cell says that there is no end, or that the date is not known. */
  readonly edtf: string | null;
  /** The end has not come. */
  readonly isOpen: boolean;
  /** It is a day of which the order of day and month had to be decided. */
  readonly needsOrder: boolean;
  /** The century had to be decided. */
  readonly isShortYear: boolean;
}

/** What people and data bases write for "not known". */
const unknown =
  /^(?:|[-–—?.]+|0000-00-00.*|00\/00\/0000|n\.?\s?[/.]?\s?a\.?|n\.?\s?d\.?|none|null|nil|nan|nat|#n\/a|unknown|undated|no date|s\.?\s?d\.?|o\.?\s?d\.?|unbekannt|ohne datum|undatiert)$/iu;
/** And for "until now", or "without end". */
const endless =
  /^(?:9999\D.*|9999|present|now|today|ongoing|to date|current|open|heute|jetzt|offen|andauernd|laufend|\.\.|…|infinity)$/iu;

const nothing = { edtf: null, isOpen: false, needsOrder: false, isShortYear: false };

/** What the cells of a column leave open. */
export interface DateReading {
  readonly order: DateOrder;
  /** Which year "-44" is: 44 BCE, or as astronomers and EDTF count, with a year 0, 45 BCE. */
  readonly bce: "historical" | "astronomical";
  /** A year of two digits is not after this one. */
  readonly latestYear: number;
}

export function cellDate(cell: string, { order, bce, latestYear }: DateReading): CellDate | null {
  const text = cell.trim();
  if (endless.test(text)) return { ...nothing, isOpen: true };
  if (unknown.test(text)) return nothing;
  const before = yearBefore(text, bce);
  if (before !== null) return { ...nothing, edtf: before };
  const { text: written, isShortYear } = withWholeYear(text, latestYear);
  const found = candidates(written);
  const at = found.length > 1 && order === "month-first" && isNumeric(written) ? 1 : 0;
  const edtf = found[at];
  if (edtf === undefined) return null;
  return { edtf, isOpen: false, needsOrder: isNumeric(written) && found.length > 1, isShortYear };
}

/** Whether the three numbers tell by themselves which is the day; null: it is no such date. */
export function orderOf(cell: string): DateOrder | "either" | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})(?:\D.*)?$/u.exec(cell.trim());
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (match[2] === "." || first > 12) return "day-first";
  if (second > 12) return "month-first";
  return first === second ? null : "either";
}

/**
 * A date of which a column beside it says how exact it is.
 *
 *   asExact("1850-01-01", "year") → "1850"      asExact("1850", "decade") → "185X"      asExact("1850-05", "about") → "1850-05~"
 */
export function asExact(edtf: string, precision: Precision): string {
  const [, year = "", month, day] = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(edtf) ?? [];
  if (year === "" || (month !== undefined && Number(month) > 12)) return edtf;
  switch (precision) {
    case "month":
      return day === undefined ? edtf : `${year}-${month}`;
    case "year":
      return year;
    case "decade":
      return `${year.slice(0, -1)}X`;
    case "century":
      return `${year.slice(0, -2)}XX`;
    case "about":
      return `${edtf}~`;
    case "uncertain":
      return `${edtf}?`;
    default:
      return edtf;
  }
}

const isNumeric = (text: string): boolean => /^\d{1,2}[-/]\d{1,2}[-/]\d{4}(?:\D.*)?$/u.test(text);

/** What `dateAdvice` looks at, too. */
const longestEdtf = 100;

/** As it stands if it is EDTF already. A moment keeps its day as written: no clock is turned. */
function candidates(text: string): readonly string[] {
  // No year has five digits, unless EDTF says so ("Y17000"): programs count days, or seconds, in such numbers.
  if (/^\d{5,7}$|^\d{9,}$/u.test(text)) return [];
  if (text.length <= longestEdtf && readEdtf(text).ok) return [text];
  const moment = /^(-?\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/u.exec(text)?.[1];
  if (moment !== undefined && readEdtf(moment).ok) return [moment];
  const found = dateAdvice(dayOfWeek(text) ?? eastAsian(text) ?? text);
  const english = found.length === 0 && text.length <= longestEdtf ? withEnglishMonth(text) : null;
  return english === null ? found : dateAdvice(english);
}

/**
 * Of what programs write of a moment, the day: of mails, of JavaScript, and of the C library.
 *
 *   "Wed, 10 Oct 2018 20:19:24 +0000"  "Wed Oct 10 2018 20:19:24 GMT+0000"  "Wed Oct 10 20:19:24 +0000 2018"
 *     → "10 Oct 2018"
 */
function dayOfWeek(text: string): string | null {
  const mail = /^\p{L}{3},? (\d{1,2} \p{L}{3} \d{4})(?= |$)/u.exec(text)?.[1];
  if (mail !== undefined) return mail;
  const [, month, day, year, last] =
    /^\p{L}{3},? (\p{L}{3}) +(\d{1,2}) (?:(\d{4})(?= |$)|\d\d:\d\d(?::\d\d)? (?:\S+ )?(\d{4})$)/u.exec(
      text,
    ) ?? [];
  return month === undefined ? null : `${day} ${month} ${year ?? last}`;
}

/** "2021年3月5日" → "2021-03-05" */
function eastAsian(text: string): string | null {
  const [, year, month, day] =
    /^(\d{4})\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일])?)?(?:\s?[(（].{1,3}[)）])?$/u.exec(
      text,
    ) ?? [];
  if (year === undefined) return null;
  return [year, month, day].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
}

/** A plain number below 0. With zeros in front, "-0044", it is EDTF, which counts as astronomers do. */
function yearBefore(text: string, bce: DateReading["bce"]): string | null {
  const number = /^[-\u2212](?!0)(\d{1,6})$/u.exec(text)?.[1];
  if (number === undefined) return null;
  return yearText(-Number(number), bce);
}

export const isYearBefore = (cell: string): boolean => /^[-\u2212](?!0)\d{1,6}$/u.test(cell.trim());

function yearText(number: number, bce: DateReading["bce"]): string {
  const year = number < 0 && bce === "historical" ? number + 1 : number;
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${digits.length > 4 ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}

/** "5/3/21", "5.3.21", "12-Mar-98": the last such year that is not after the latest. */
function withWholeYear(
  text: string,
  latest: number,
): { readonly text: string; readonly isShortYear: boolean } {
  const match = /^(\d{1,2}([-/. ])(?:\d{1,2}|\p{L}{3,})\2)(\d{2})$/u.exec(text);
  if (match === null) return { text, isShortYear: false };
  const [, before = "", , digits = ""] = match;
  const century = Math.floor(latest / 100) * 100;
  const year = century + Number(digits);
  return { text: `${before}${year > latest ? year - 100 : year}`, isShortYear: true };
}

/**
 * A date of several cells: a year, perhaps with month and day, as TimelineJS has them. null: it is none.
 *
 *   dateOfParts(["2017", "9", ""], …) → "2017-09"      dateOfParts(["-44", "", ""], { bce: "historical" }) → "-0043"
 */
export function dateOfParts(
  [year, month, day]: readonly [string, string, string],
  { bce }: Pick<DateReading, "bce">,
): string | null {
  const number = /^-?\d{1,6}(?:\.0+)?$/u.test(year.trim()) ? Math.trunc(Number(year)) : null;
  if (number === null) {
    const [only] = month.trim() === "" ? candidates(year.trim()) : [];
    return only ?? null;
  }
  const parts = [yearText(number, bce)];
  const long = parts[0]?.startsWith("Y");
  const part = (text: string, most: number): string | null => {
    const value = Number(text.trim());
    return text.trim() !== "" && Number.isInteger(value) && value >= 1 && value <= most
      ? String(value).padStart(2, "0")
      : null;
  };
  const ofMonth = long === true ? null : (part(month, 12) ?? monthNamed(month));
  if (ofMonth !== null) {
    parts.push(ofMonth);
    const ofDay = part(day, 31);
    if (ofDay !== null) parts.push(ofDay);
  }
  const text = parts.join("-");
  return readEdtf(text).ok ? text : null;
}

function monthNamed(name: string): string | null {
  if (!/\p{L}/u.test(name)) return null;
  const [date] = candidates(`${name} 2000`);
  return /^2000-(\d\d)$/u.exec(date ?? "")?.[1] ?? null;
}
