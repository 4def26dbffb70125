import type { FuzzyDate } from "../../model/dates/fuzzyDate.ts";
import { densityTable } from "../../model/overview/density.ts";
import { derive, deriveAhead, deriveInSteps } from "../../store/derive.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { facets } from "../../store/selectors.ts";

/** Each once. */
export const datesOfEvents = derive(
  ({ index }) => [index],
  ({ events }): ReadonlySet<FuzzyDate> => {
    const dates = new Set<FuzzyDate>();
    let last: FuzzyDate | null = null;
    // In order of time equal dates are neighbours.
    for (const { date } of events) {
      if (date !== null && date !== last) dates.add(date);
      last = date;
    }
    return dates;
  },
);

const tableOfEvents = deriveInSteps(({ index }) => [index], densityTable.ahead);

/** What takes long of many events, before the overview is mounted. */
export async function prepareOverview(state: MusubiState): Promise<void> {
  await deriveAhead(state, [datesOfEvents, tableOfEvents, (now) => facets(now).year]);
}
