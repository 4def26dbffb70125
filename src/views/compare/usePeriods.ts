import { periodWords } from "../../i18n/periodWords.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { halvesOf, previousPeriod } from "../../model/periods.ts";
import { withPeriods } from "../../store/comparing.ts";
import { windowOf } from "../../store/selectors.ts";
import { useActions, useLanguage, useMusubi, useMusubiStore } from "../../store/StoreContext.tsx";

/** The pinned period and the window, in words, and the actions on them; each action is one step of the history. */
export function usePeriods() {
  const language = useLanguage();
  const { setCompare, replaceView } = useActions();
  const now = useMusubi(windowOf);
  const before = useMusubi(({ view }) => view.compare);
  const store = useMusubiStore();
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
    toggle: () => setCompare(before === null ? now : null),
    swap: () => before && replaceView(withPeriods(store.getState().view, now, before)),
    previous: preset(previousPeriod(now), now, () => setCompare(previousPeriod(now))),
    halves:
      halves && preset(...halves, () => replaceView(withPeriods(store.getState().view, ...halves))),
  };
}
