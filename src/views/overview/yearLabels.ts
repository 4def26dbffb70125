import { toEpochDay, yearOfEpochDay } from "../../model/dates/calendar.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { xOf, type FoldedScale } from "../../model/overview/foldedScale.ts";
import { textWidth } from "../../scene/text.ts";
import { nextRoundYear, roundYears } from "../../model/dates/roundYears.ts";

/**
 * The labels under the picture, each with the stretch it covers: single years, or the first of five, ten,
 * twenty … where there is no room for each. Folded years have none.
 */
export interface YearLabel {
  readonly first: number;
  readonly last: number;
  readonly window: DayWindow;
  readonly left: number;
  readonly width: number;
}

/**
 * The width of a label, in px, as large as it is in a frame; its numerals are tabular. A shorter remainder
 * of a run of years gets none.
 */
const roomOf = (word: string): number => 6 + textWidth(word.replaceAll(/\d/gu, "0"), 13);
const between = 6;

export function yearLabels(
  scale: FoldedScale,
  wordOf: (year: number) => string,
): readonly YearLabel[] {
  const runs = runsOfYears(scale);
  const longest = Math.max(...runs.flatMap(({ first, last }) => [first, last]).map(roomOfYear));
  const step = roundYears((longest + between) / (scale.perDay * 365.2425));
  const labelled = runs.flatMap(({ first, last }) => {
    const labels: YearLabel[] = [];
    for (let year = first; year <= last; year = nextRoundYear(year, step))
      labels.push(labelOf(year, Math.min(nextRoundYear(year, step) - 1, last), scale));
    return labels.length === 1
      ? labels
      : labels.filter(({ first: year, width }) => width >= roomOfYear(year));
  });
  // A single year between two breaks may be narrower than its label.
  let taken = -Infinity;
  return labelled.filter(({ first, left, width }) => {
    const [middle, half] = [left + width / 2, roomOfYear(first) / 2];
    const free = middle - half >= taken;
    if (free) taken = middle + half;
    return free;
  });

  function roomOfYear(year: number): number {
    return roomOf(wordOf(year));
  }
}

function labelOf(first: number, last: number, scale: FoldedScale): YearLabel {
  const window = { start: toEpochDay(first, 1, 1), end: toEpochDay(last, 12, 31) };
  const left = xOf(scale, window.start);
  return { first, last, window, left, width: xOf(scale, window.end + 1) - left };
}

/** Runs of years between two folds, or between a fold and an end. */
function runsOfYears(scale: FoldedScale): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  let joined = false;
  for (const { from, to, folded } of scale.pieces) {
    const last = yearOfEpochDay(to - 1);
    const run = runs.at(-1);
    if (!folded && joined && run !== undefined) run.last = last;
    else if (!folded) runs.push({ first: yearOfEpochDay(from), last });
    joined = !folded;
  }
  return runs;
}
