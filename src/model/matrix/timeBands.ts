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

export interface TimeBands {
  readonly years: readonly TimeBand[];
  readonly months: readonly TimeBand[];
}

type Dated = Pick<IndexedEvent, "date">;

/** Expects the events in order of time. */
export function timeBands(events: readonly Dated[]): TimeBands {
  const years: OpenBand[] = [];
  const months: OpenBand[] = [];
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
    if (hasMonth) extend(months, at, first.year, first.month);
  }
  return { years, months };
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
  return { years: bands, months: [] };
}

type OpenBand = { -readonly [Key in keyof TimeBand]: TimeBand[Key] };

function extend(bands: OpenBand[], at: number, year: number, month: number): void {
  const last = bands.at(-1);
  if (last?.to === at && last.year === year && last.month === month) last.to = at + 1;
  else bands.push({ from: at, to: at + 1, year, month });
}

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
