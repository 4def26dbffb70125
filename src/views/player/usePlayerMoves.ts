import { useMemo } from "react";
import { clampedTo } from "../../model/play.ts";
import { lastBefore, nextAfter } from "../../model/sortedDays.ts";
import { playedAt, playedEvents, windowOf } from "../../store/selectors.ts";
import { useMusubiStore } from "../../store/StoreContext.tsx";
import { useStillness } from "../marks/useStillness.ts";
import type { PlaySettings } from "./PlayerSettings.tsx";

export interface PlayerMoves {
  readonly toggle: () => void;
  /** To the next (1) or the previous (-1) day on which something appears. */
  readonly step: (direction: 1 | -1) => void;
  readonly moveTo: (day: number) => void;
  readonly stop: () => void;
}

/** What a person does with the player. Moving it by hand stops playing. */
export function usePlayerMoves({ pace, pauseAtEach }: PlaySettings): PlayerMoves {
  const store = useMusubiStore();
  const byEvent = useStillness() || pace === "event";
  return useMemo(() => {
    const { setAt, setPlaying } = store.getState().actions;
    const read = () => {
      const state = store.getState();
      return { at: playedAt(state), days: playedEvents(state).days, window: windowOf(state) };
    };
    const step = (direction: 1 | -1): void => {
      setPlaying(false);
      const { at, days, window } = read();
      const from = at ?? (direction > 0 ? -Infinity : window.end + 1);
      const day = direction > 0 ? nextAfter(days, from) : lastBefore(days, from);
      if (day !== null) setAt(day);
    };
    const start = (): void => {
      const { at, days, window } = read();
      const [first] = days;
      if (first === undefined) return;
      const next = at === null ? first : nextAfter(days, at);
      const restarts = at === null || at >= window.end || (byEvent && next === null);
      if (restarts) setAt(first);
      else if (byEvent && next !== null) setAt(next);
      // With pauses, this press has already reached the event to pause at.
      setPlaying(!(pauseAtEach && (restarts || byEvent)));
    };
    return {
      toggle: () => (store.getState().playing ? setPlaying(false) : start()),
      step,
      moveTo: (day) => {
        setPlaying(false);
        setAt(clampedTo(read().window, day));
      },
      stop: () => setAt(null),
    };
  }, [store, byEvent, pauseAtEach]);
}
