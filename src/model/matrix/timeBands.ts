import { fromEpochDay } from "../dates/calendar.ts";
import type { FuzzyDate } from "../dates/fuzzyDate.ts";
import type { IndexedEvent } from "../graphIndex.ts";

/**
 * Runs of neighbouring columns of one year, or of one month. An event of which the month is not known
 * is in no month, rather than in the first of its year, and one without a date in no year either.
 *
 *   10 Jan 2023, 12 Jan 2023, "2023", 3 Mar 2023
 *     → years  [0, 4) 2023
 *       months [0, 2) January, [3, 4) March
 *
 * and a second event on 3 Mar 2023 → days [3, 5) 3
 */
export interface TimeBand {
  /** The first column, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** 1 to 12; 0 for a whole year. */
  readonly month: number;
  /** Where the columns are in another order than that of time: what these have in common. */
  readonly name?: string;
}

/** Several events of one day, or of the same days of a month. */
interface DayBand {
  readonly from: number;
  readonly to: number;
  /** Of the month. */
  readonly first: number;
  readonly last: number;
}

export interface TimeBands {
  readonly years: readonly TimeBand[];
  readonly months: readonly TimeBand[];
  readonly days: readonly DayBand[];
}

type Dated = Pick<IndexedEvent, "date">;

/** Expects the events in order of time. */
export function timeBands(events: readonly Dated[]): TimeBands {
  const years: OpenBand[] = [];
  const months: OpenBand[] = [];
  const days: OpenDays[] = [];
  // Neighbours often share a date, and then the very object.
  let before: FuzzyDate | null = null;
  let first = fromEpochDay(0);
  let hasMonth = false;
  for (let at = 0; at < events.length; at += 1) {
    const date = events[at]?.date;
    if (date === undefined || date === null) continue;
    if (date !== before) {
      before = date;
      first = fromEpochDay(date.known.earliest);
      const last = fromEpochDay(date.known.latest);
      hasMonth = last.year === first.year && last.month === first.month;
    }
    extend(years, at, first.year, 0);
    if (!hasMonth) continue;
    extend(months, at, first.year, first.month);
    extendDays(days, at, date.known);
  }
  return { years, months, days: days.filter(isGroup).map(daysOf) };
}

/** Runs of neighbouring columns of one name, for columns sorted by it. */
export function namedBands<Event>(
  events: readonly Event[],
  nameOf: (event: Event) => string,
): TimeBands {
  const bands: (OpenBand & { name: string })[] = [];
  for (const [at, event] of events.entries()) {
    const name = nameOf(event);
    const last = bands.at(-1);
    if (last?.name === name) last.to = at + 1;
    else bands.push({ from: at, to: at + 1, year: 0, month: 0, name });
  }
  return { years: bands, months: [], days: [] };
}

type OpenBand = { -readonly [Key in keyof TimeBand]: TimeBand[Key] };

function extend(bands: OpenBand[], at: number, year: number, month: number): void {
  const last = bands.at(-1);
  if (last?.to === at && last.year === year && last.month === month) last.to = at + 1;
  else bands.push({ from: at, to: at + 1, year, month });
}

interface OpenDays extends Pick<FuzzyDate["known"], "earliest" | "latest"> {
  readonly from: number;
  to: number;
}

/** The days of most months are no group. */
const fewDays = 14;

function extendDays(bands: OpenDays[], at: number, { earliest, latest }: FuzzyDate["known"]): void {
  const last = bands.at(-1);
  if (last?.to === at && last.earliest === earliest && last.latest === latest) last.to = at + 1;
  else if (latest - earliest < fewDays) bands.push({ from: at, to: at + 1, earliest, latest });
}

const isGroup = ({ from, to }: OpenDays): boolean => to - from > 1;

const daysOf = ({ from, to, earliest, latest }: OpenDays): DayBand => ({
  from,
  to,
  first: fromEpochDay(earliest).day,
  last: fromEpochDay(latest).day,
});

/** The column of an event, by its rank in time; -1 if it has none. Quick where the columns are in order of time. */
export function columnOf(columns: readonly Pick<IndexedEvent, "order">[], order: number): number {
  let from = 0;
  let to = columns.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = columns[middle]?.order ?? 0;
    if (found === order) return middle;
    if (found < order) from = middle + 1;
    else to = middle - 1;
  }
  return columns.findIndex((column) => column.order === order);
}
