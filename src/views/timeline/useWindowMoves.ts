import { useMemo, useState } from "react";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { defaultWindow, extent } from "../../model/defaultWindow.ts";
import { windowOf } from "../../store/selectors.ts";
import { useActions, useMusubi, useMusubiStore } from "../../store/StoreContext.tsx";
import type { Span } from "./timeScale.ts";
import {
  bringingIn,
  centredOn,
  limitsAround,
  pannedBy,
  yearsAround,
  zoomedBy,
} from "./windowMoves.ts";

const zoomStep = 1.6;
const panShare = 0.25;

/** The window, its limits, and the ways a person moves it. */
export function useWindowMoves() {
  const store = useMusubiStore();
  const actions = useActions();
  const index = useMusubi((state) => state.index);
  const window = useMusubi(windowOf);
  const [today] = useState(() => Math.floor(Date.now() / 86_400_000));
  const home = useMemo(() => defaultWindow(index), [index]);
  const { all, usual } = useMemo(() => {
    const days = extent(index) ?? home;
    const years = yearsAround([{ from: days.start, to: days.end }]) ?? home;
    return { all: years, usual: limitsAround([years, home, { start: today, end: today }]) };
  }, [index, home, today]);
  const start = Math.min(usual.start, window.start);
  const end = Math.max(usual.end, window.end);
  const limits = useMemo((): DayWindow => ({ start, end }), [start, end]);

  return useMemo(() => {
    const show = (next: DayWindow): void =>
      actions.setWindow(next.start === home.start && next.end === home.end ? null : next);
    const move = (by: (from: DayWindow) => DayWindow): void => show(by(windowOf(store.getState())));
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
