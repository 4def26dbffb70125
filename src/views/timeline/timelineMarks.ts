import { derive, deriveAhead, deriveInSteps } from "../../store/derive.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { drawnEvents } from "../../store/comparing.ts";
import { eventMarkSteps, markTable } from "./layout/eventMark.ts";
import { markIndexOf } from "./layout/outsideWindow.ts";
import { countedLanes, shownRows } from "./timelineLanes.ts";
import { timelineCaption, timelineWords } from "./timelineWords.ts";
import { differsInBasis } from "../../model/usualBasis.ts";
import { laneForms } from "../../model/laneForms.ts";

/** The marks of all events, in the rows of lanes that are shown. */
export const timelineMarks = deriveInSteps(
  (state) => [state.index, shownRows(state)],
  eventMarkSteps,
);

export const timelineMarkTable = derive(
  (state) => [state.index, timelineMarks(state)],
  (index, marks) => markTable(index, marks),
);

const lanesOfEvents = deriveInSteps((state) => [state.index], laneForms.ahead);

const besideWindow = derive((state) => [timelineMarks(state)], markIndexOf);

/** For the words of its list. */
const usualBases = derive((state) => [state.index], differsInBasis);

/** What takes long of many events, before the view is mounted: the page answers meanwhile. */
export async function prepareTimeline(state: MusubiState): Promise<void> {
  const counts = [drawnEvents, lanesOfEvents, countedLanes];
  const marks = [timelineMarks, timelineMarkTable, besideWindow];
  const said = [timelineWords, timelineCaption, usualBases];
  await deriveAhead(state, [...counts, ...marks, ...said]);
}
