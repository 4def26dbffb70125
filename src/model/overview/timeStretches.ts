import { toEpochDay, yearOfEpochDay, type EpochDay } from "../dates/calendar.ts";
import type { DayBounds, FuzzyDate } from "../dates/fuzzyDate.ts";

/**
 * The whole span of some dates, cut where long empty years can be folded away. A run of whole years
 * in which nothing may have begun or ended is folded if it would take an eighth of the room that is
 * left, the longest first. What lasts does not keep years open: "2011-12/2023-03" fills 2011 and 2023.
 *
 *   dates of 1965, 2022 to 2026, 2035 → 1965 | 1966–2021 empty | 2022–2026 | 2027–2034 empty | 2035
 */
export interface TimeStretch {
  readonly from: EpochDay;
  /** The day after its last. */
  readonly to: EpochDay;
  /** Nothing begins or ends here. */
  readonly empty: boolean;
}

interface YearRun {
  readonly first: number;
  last: number;
}

const leastYears = 2;
/** Of the room that is left: a shorter gap is no break in the data. */
export const leastShare = 1 / 8;
/** More breaks than this tear the picture to pieces. */
const mostBreaks = 6;

/** A further day, today, keeps its year from being folded if it lies among the dates. */
export function timeStretches(dates: Iterable<FuzzyDate>, today: EpochDay): readonly TimeStretch[] {
  const runs = occupiedYears(dates);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [yearsFrom(yearOfEpochDay(today))];
  const year = yearOfEpochDay(today);
  if (year >= first.first && year <= last.last) runs.push({ first: year, last: year });
  const merged = mergeRuns(runs);
  const folded = new Set(longGaps(merged));
  const stretches: TimeStretch[] = [];
  let from = first.first;
  merged.forEach((run, at) => {
    const next = merged[at + 1];
    if (!folded.has(run) || next === undefined) return;
    stretches.push(yearsFrom(from, run.last), yearsFrom(run.last + 1, next.first - 1, true));
    from = next.first;
  });
  return [...stretches, yearsFrom(from, last.last)];
}

/** The runs after which a gap is folded. */
function longGaps(runs: readonly YearRun[]): YearRun[] {
  const gaps = runs
    .slice(0, -1)
    .map((run, at) => ({ run, years: (runs[at + 1]?.first ?? 0) - run.last - 1 }))
    .toSorted((a, b) => b.years - a.years);
  let left = (runs.at(-1)?.last ?? 0) - (runs[0]?.first ?? 0) + 1;
  const folded: YearRun[] = [];
  for (const { run, years } of gaps.slice(0, mostBreaks)) {
    if (years < leastYears || years < left * leastShare) break;
    folded.push(run);
    left -= years;
  }
  return folded;
}

function occupiedYears(dates: Iterable<FuzzyDate>): YearRun[] {
  const runs: YearRun[] = [];
  for (const date of new Set(dates))
    for (const { earliest, latest } of eventful(date))
      runs.push({ first: yearOfEpochDay(earliest), last: yearOfEpochDay(latest) });
  return mergeRuns(runs);
}

/** The days on which it may begin or end, as far as they are known. */
function eventful({ shape, start, end, possible }: FuzzyDate): readonly DayBounds[] {
  if (shape !== "interval") return possible;
  const known = [start, end].filter(
    ({ earliest, latest }) => Number.isFinite(earliest) && Number.isFinite(latest),
  );
  return known.length > 0 ? known : possible;
}

/** In order, those that touch made one. */
function mergeRuns(runs: readonly YearRun[]): YearRun[] {
  const merged: YearRun[] = [];
  for (const run of runs.toSorted((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before !== undefined && run.first <= before.last + 1)
      before.last = Math.max(before.last, run.last);
    else merged.push({ ...run });
  }
  return merged;
}

function yearsFrom(first: number, last = first, empty = false): TimeStretch {
  return { from: toEpochDay(first, 1, 1), to: toEpochDay(last + 1, 1, 1), empty };
}
