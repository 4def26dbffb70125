import { err, ok, type Result } from "../../lib/result.ts";
import { daysInMonth } from "./calendar.ts";
import { boundsOfGrain, type DatePart, type Grain, type Season } from "./datePart.ts";
import { dateFault, farthestYear, type DateFault } from "./dateFault.ts";

type Read = Result<Grain, DateFault>;

const seasons: readonly Season[] = ["spring", "summer", "autumn", "winter"];
const time = /^T(\d\d):(\d\d):(\d\d)(?:Z|[+-](\d\d)(?::?(\d\d))?)?$/u;
const plain = /^(-?)(\d\d(?:\d\d|\dX|XX))(?:-(\d\d|\dX|XX)(?:-(\d\d|\dX|XX))?)?$/u;
const level2 = /^(?=.*\d)[\dX?~%-]*[X?~%][\dX?~%-]*$|^Y?-?\d+(?:[ES]\d+)+$/u;

/** One date without separators of intervals or sets: `2024-07-28`, `1998-05-2X`, `2022-21?`, `Y17000~`. */
export function readPart(text: string): Result<DatePart, DateFault> {
  const qualifier = /[?~%]$/u.exec(text)?.[0] ?? "";
  const grain = readGrain(qualifier === "" ? text : text.slice(0, -1));
  if (!grain.ok) return grain.error.reason === "level-2" ? err(dateFault("level-2", text)) : grain;
  return ok({
    grain: grain.value,
    bounds: boundsOfGrain(grain.value),
    approximate: qualifier === "~" || qualifier === "%",
    uncertain: qualifier === "?" || qualifier === "%",
  });
}

function readGrain(text: string): Read {
  const far = /^Y(-?\d{5,})$/u.exec(text);
  if (far) return readFarYear(text, Number(far[1]));
  const at = text.indexOf("T");
  if (at > 0) return readDayOfTime(text, at);
  const match = plain.exec(text);
  if (match === null || text.startsWith("-0000"))
    return err(dateFault(level2.test(text) ? "level-2" : "not-a-date", text));
  const [, sign = "", digits = "", month, day] = match;
  const years = span(digits).map((year) => (sign === "-" ? 0 - year : year));
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (first !== last)
    return month === undefined
      ? ok({ kind: "years", first, last })
      : err(dateFault("level-2", text));
  if (month === undefined) return ok({ kind: "year", year: first, unknown: "none" });
  return readMonth(text, first, month, day);
}

function readMonth(text: string, year: number, month: string, day: string | undefined): Read {
  if (month === "XX") {
    if (day === undefined) return ok({ kind: "year", year, unknown: "month" });
    return day === "XX"
      ? ok({ kind: "year", year, unknown: "day" })
      : err(dateFault("level-2", text));
  }
  const [from, to] = span(month);
  if (month.endsWith("X")) {
    if (from > 12 || (day !== undefined && day !== "XX")) return err(dateFault("level-2", text));
    const first = Math.max(1, from);
    return ok({ kind: "months", year, first, last: Math.min(12, to), dayUnknown: day === "XX" });
  }
  const season = seasons[from - 21];
  if (season !== undefined && day === undefined) return ok({ kind: "season", year, season });
  if (from >= 25 && from <= 41 && day === undefined) return err(dateFault("level-2", text));
  if (from < 1 || from > 12) return err(dateFault("no-such-month", text));
  if (day === undefined) return ok({ kind: "month", year, month: from, dayUnknown: false });
  if (day === "XX") return ok({ kind: "month", year, month: from, dayUnknown: true });
  return readDay(text, year, from, day);
}

function readDay(text: string, year: number, month: number, day: string): Read {
  const [from, to] = span(day);
  const length = daysInMonth(year, month);
  const first = day.endsWith("X") ? Math.max(1, from) : from;
  if (first < 1 || first > length)
    return err(dateFault("no-such-day", text, { year, month, length }));
  if (!day.endsWith("X")) return ok({ kind: "day", year, month, day: first });
  return ok({ kind: "days", year, month, first, last: Math.min(length, to) });
}

/** Of a point in time the day as it was written counts, whatever its zone. */
function readDayOfTime(text: string, at: number): Read {
  const [, hour, minute, second, zoneHour, zoneMinute] = time.exec(text.slice(at)) ?? [];
  if (hour === undefined) return err(dateFault("not-a-date", text));
  const limits = [
    [hour, 23],
    [minute, 59],
    [second, 59],
    [zoneHour, 14],
    [zoneMinute, 59],
  ] as const;
  if (limits.some(([digits, limit]) => Number(digits ?? 0) > limit))
    return err(dateFault("no-such-time", text));
  const day = readGrain(text.slice(0, at));
  if (!day.ok) return day;
  return day.value.kind === "day" ? day : err(dateFault("not-a-date", text));
}

function readFarYear(text: string, year: number): Read {
  if (Math.abs(year) > farthestYear) return err(dateFault("year-out-of-range", text));
  return ok({ kind: "year", year, unknown: "none" });
}

/** The smallest and largest number of digits of which the last may be unspecified: "19X" → 190, 199. */
function span(digits: string): readonly [number, number] {
  return [Number(digits.replaceAll("X", "0")), Number(digits.replaceAll("X", "9"))];
}
