import { periodShort, periodWords } from "../../i18n/periodWords.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { halvesOf, previousPeriod } from "../../model/periods.ts";
import { windowOf } from "../../store/selectors.ts";
import { useActions, useLanguage, useMusubi } from "../../store/StoreContext.tsx";

/** The two periods that are compared, in words, and the actions on them; each action is one step of the history. */
export function usePeriods() {
  const language = useLanguage();
  const { setCompare, setPeriods } = useActions();
  const now = useMusubi(windowOf);
  const before = useMusubi(({ view }) => view.compare);
  const halves = halvesOf(now);
  const words = (window: DayWindow): string => periodWords(window, language);
  const preset = (compare: DayWindow, window: DayWindow, act: () => void) => ({
    words: `${words(compare)} → ${words(window)}`,
    act,
  });
  return {
    before,
    now,
    beforeWords: before && words(before),
    nowWords: words(now),
    beforeShort: before && periodShort(before, language),
    nowShort: periodShort(now, language),
    swap: () => before && setPeriods(now, before),
    previous: preset(previousPeriod(now), now, () => setCompare(previousPeriod(now))),
    halves: halves && preset(...halves, () => setPeriods(...halves)),
  };
}
