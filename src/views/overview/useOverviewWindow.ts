import { useMemo, useState } from "react";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { steppedBy } from "../../model/overview/windowSteps.ts";
import { limitsWith, windowLimits } from "../../model/defaultWindow.ts";
import { restingWindow, windowOf } from "../../store/selectors.ts";
import { useActions, useMusubi, useMusubiStore } from "../../store/StoreContext.tsx";

/** The timeline's window, within the limits of the timeline, and the moves that the overview makes with it. */
export function useOverviewWindow() {
  const store = useMusubiStore();
  const actions = useActions();
  const index = useMusubi((state) => state.index);
  const window = useMusubi(windowOf);
  const [today] = useState(() => Math.floor(Date.now() / 86_400_000));
  const { limits: atRest } = useMemo(() => windowLimits(index, today), [index, today]);
  const { start, end } = limitsWith(atRest, window);
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
      rest: () => actions.setWindow(null),
      step: (months: number) => show(steppedBy(current(), months, limits)),
    };
  }, [store, actions, limits]);
  return { window, today, moves };
}

export type OverviewMoves = ReturnType<typeof useOverviewWindow>["moves"];
