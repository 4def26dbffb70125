import type ICAL from "ical.js";
import { readEdtf } from "../../../model/dates/readEdtf.ts";
import { dayBeside } from "./dayBeside.ts";

/**
 * The times of an event of a calendar as a date and, where there are hours, their words: as they are written in the
 * zone of the event, because a meeting is on the day of those who met. The end of days is the day after (RFC 5545).
 *
 *   20240305 to 20240308 → date "2024-03-05/2024-03-07"
 *   20240305T100000 to 20240305T113000, Europe/Berlin → "2024-03-05", words "2024-03-05 10:00–11:30 Europe/Berlin"
 */
export interface CalendarDate {
  /** EDTF; "": there is none. */
  readonly date: string;
  readonly words: string;
}

export function calendarDate(
  start: ICAL.Time | null,
  end: ICAL.Time | null,
  zone: string,
): CalendarDate {
  const first = start === null ? "" : dayOf(start);
  if (start === null || first === "") return { date: "", words: "" };
  const last = end === null ? "" : lastDay(end);
  const date = last > first ? `${first}/${last}` : first;
  if (start.isDate) return { date, words: "" };
  const from = `${first} ${clock(start)}`;
  const to =
    end === null || (clock(end) === clock(start) && last <= first)
      ? ""
      : last > first
        ? `–${dayOf(end)} ${clock(end)}`
        : `–${clock(end)}`;
  return { date, words: [`${from}${to}`, zone].filter((part) => part !== "").join(" ") };
}

/** Midnight and the days of an all-day event end what was before. */
function lastDay(end: ICAL.Time): string {
  const day = dayOf(end);
  const isBefore = end.isDate || (end.hour === 0 && end.minute === 0 && end.second === 0);
  return day !== "" && isBefore ? dayBeside(day, -1) : day;
}

function dayOf({ year, month, day }: ICAL.Time): string {
  const edtf = [String(year).padStart(4, "0"), two(month), two(day)].join("-");
  return readEdtf(edtf).ok ? edtf : "";
}

const two = (number: number): string => String(number).padStart(2, "0");
const clock = ({ hour, minute }: ICAL.Time): string => `${two(hour)}:${two(minute)}`;

/** `ical.js` throws on values that are no dates, rules or durations. */
export function quietly<Value>(of: () => Value): Value | null {
  try {
    return of();
  } catch {
    return null;
  }
}
