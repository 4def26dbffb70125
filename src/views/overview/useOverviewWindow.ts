import { useMemo, useState } from "react";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { steppedBy } from "../../model/overview/windowSteps.ts";
import { limitsWith, windowLimits } from "../../model/defaultWindow.ts";
import { restingWindow, windowOf } from "../../store/selectors.ts";
import { useActions, useMusubi, useMusubiStore } from "../../store/StoreContext.tsx";

/** The window, and the period compared with it, within the limits of the timeline; the moves that the overview makes with them. */
export function useOverviewWindow() {
  const store = useMusubiStore();
  const actions = useActions();
  const index = useMusubi((state) => state.index);
  const window = useMusubi(windowOf);
  const pinned = useMusubi(({ view }) => view.compare);
  const [today] = useState(() => Math.floor(Date.now() / 86_400_000));
  const { limits: atRest } = useMemo(() => windowLimits(index, today), [index, today]);
  const inReach = limitsWith(atRest, window);
  const { start, end } = pinned === null ? inReach : limitsWith(inReach, pinned);
  const limits = useMemo((): DayWindow => ({ start, end }), [start, end]);

  const moves = useMemo(() => {
    const current = (): DayWindow => windowOf(store.getState());
    const show = (next: DayWindow): void => {
      const resting = restingWindow(store.getState());
      const rests = next.start === resting.start && next.end === resting.end;
      actions.setWindow(rests ? null : next);
    };
    return {
      limits,
      current,
      show,
      // While two periods are compared there is no one place to go back to.
      rest: () => {
        if (store.getState().view.compare === null) actions.setWindow(null);
      },
      step: (months: number) => show(steppedBy(current(), months, limits)),
    };
  }, [store, actions, limits]);
  const pinnedMoves = useMemo(
    (): BrushMoves => ({
      limits,
      current: () => store.getState().view.compare ?? windowOf(store.getState()),
      show: actions.setCompare,
    }),
    [store, actions, limits],
  );
  return { window, pinned, today, moves, pinnedMoves };
}

/** What moves one brush. */
export interface BrushMoves {
  readonly limits: DayWindow;
  readonly current: () => DayWindow;
  readonly show: (next: DayWindow) => void;
}
