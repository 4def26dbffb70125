import { toEpochDay, yearOfEpochDay } from "../../model/dates/calendar.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { xOf, type FoldedScale } from "../../model/overview/foldedScale.ts";
import { roundYears } from "../../model/overview/timeBins.ts";

/**
 * The years that are written under the picture, each with the room it stands for: single years, or
 * the first of five, ten, twenty … where there is room for no more. Folded years have none.
 */
export interface YearLabel {
  readonly first: number;
  readonly last: number;
  readonly window: DayWindow;
  readonly left: number;
  readonly width: number;
}

const leastRoom = 40;
/** A shorter rest of a run of years goes without. */
const leastRest = 34;

export function yearLabels(scale: FoldedScale): readonly YearLabel[] {
  const step = roundYears(leastRoom / (scale.perDay * 365.2425));
  return runsOfYears(scale).flatMap(({ first, last }) => {
    const labels: YearLabel[] = [];
    for (let year = first; year <= last; year = (Math.floor(year / step) + 1) * step)
      labels.push(labelOf(year, Math.min((Math.floor(year / step) + 1) * step - 1, last), scale));
    return labels.length === 1 ? labels : labels.filter(({ width }) => width >= leastRest);
  });
}

function labelOf(first: number, last: number, scale: FoldedScale): YearLabel {
  const window = { start: toEpochDay(first, 1, 1), end: toEpochDay(last, 12, 31) };
  const left = xOf(scale, window.start);
  return { first, last, window, left, width: xOf(scale, window.end + 1) - left };
}

/** Years between two folds, or a fold and an end. */
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
