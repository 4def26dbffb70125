import { useMemo, useState } from "react";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { limitsWith, windowLimits } from "../../model/defaultWindow.ts";
import {
  bringingIn,
  centredOn,
  daysIn,
  leastDays,
  pannedBy,
  zoomedBy,
} from "../../model/windowMoves.ts";
import { timelineWindow } from "../../store/comparing.ts";
import { useActions, useMusubi, useMusubiStore } from "../../store/StoreContext.tsx";
import type { Span } from "./layout/timeScale.ts";

const zoomStep = 1.6;
const panShare = 0.25;

/** What the timeline shows, its limits, and the ways a person moves it. */
export function useWindowMoves() {
  const store = useMusubiStore();
  const actions = useActions();
  const index = useMusubi((state) => state.index);
  const window = useMusubi(timelineWindow);
  const [today] = useState(() => Math.floor(Date.now() / 86_400_000));
  const { all, home, limits: atRest } = useMemo(() => windowLimits(index, today), [index, today]);
  const { start, end } = limitsWith(atRest, window);
  const limits = useMemo((): DayWindow => ({ start, end }), [start, end]);

  return useMemo(() => {
    const show = actions.showTime;
    const move = (by: (from: DayWindow) => DayWindow): void =>
      show(by(timelineWindow(store.getState())));
    return {
      home,
      limits,
      today,
      show,
      zoomIn: () => move((from) => zoomedBy(from, zoomStep, limits)),
      zoomOut: () => move((from) => zoomedBy(from, 1 / zoomStep, limits)),
      earlier: () => move((from) => pannedBy(from, -panShare, limits)),
      later: () => move((from) => pannedBy(from, panShare, limits)),
      fit: () => show(all),
      goHome: () => show(home),
      goToday: () => move((from) => centredOn(from, today, limits)),
      bringIn: (days: Span) => move((from) => bringingIn(from, days, limits)),
    };
  }, [store, actions, home, all, limits, today]);
}

export type WindowMoves = ReturnType<typeof useWindowMoves>;

/**
 * The window that opens a cluster: its days with some room on either side. Null where zooming would not
 * part its events, because they are of one day or the window is as near as it can be: then it is listed.
 *
 *   clusterWindow({ start: 100, end: 131 }, { start: 0, end: 999 }, limits) → { start: 94, end: 137 }
 */
const room = 0.2;
/** A cluster this much of the window long would hardly look different after zooming. */
const leastGain = 1.5;

export function clusterWindow(
  days: DayWindow,
  window: DayWindow,
  limits: DayWindow,
): DayWindow | null {
  if (days.start === days.end) return null;
  const beside = Math.max(Math.round(daysIn(days) * room), 1);
  const wanted = Math.max(daysIn(days) + 2 * beside, leastDays);
  if (wanted * leastGain > daysIn(window)) return null;
  const middle = (days.start + days.end + 1) / 2;
  const start = Math.max(Math.round(middle - wanted / 2), limits.start);
  return { start, end: Math.min(start + wanted - 1, limits.end) };
}
