import { useEffect, useRef } from "react";
import { playPace } from "../../model/playPace.ts";
import { nextAfter } from "../../model/sortedDays.ts";
import { playedAt, playedEvents, windowOf } from "../../store/selectors.ts";
import { useMusubi, useMusubiStore } from "../../store/StoreContext.tsx";
import { useStillness } from "../marks/useStillness.ts";
import type { PlaySettings } from "./PlayerSettings.tsx";

/** How long each event is shown where the player goes from one to the next, in ms. */
const eventMs = 2000;
/** In seconds: a longer frame, on a busy machine, does not make the player jump. */
const longestFrame = 0.25;

/** Moves the position while it plays: evenly in time, or from event to event as wished and with reduced motion. */
export function usePlayback({ speed, pace: wished, pauseAtEach }: PlaySettings): void {
  const store = useMusubiStore();
  const byEvent = useStillness() || wished === "event";
  const table = useMusubi((state) => (state.playing ? playedEvents(state) : null));
  const window = useMusubi(windowOf);
  /** With fractions of a day, so that a change of speed or window does not set it back to the start of the day. */
  const exact = useRef(0);

  useEffect(() => {
    if (table === null) return undefined;
    const { setAt, setPlaying } = store.getState().actions;
    const { days } = table;
    const here = (): number => playedAt(store.getState()) ?? window.start;
    if (days.length === 0) {
      setPlaying(false);
      return undefined;
    }
    if (byEvent) {
      const timer = setInterval(() => {
        const next = nextAfter(days, here());
        if (next !== null) setAt(next);
        if (next === null || pauseAtEach || nextAfter(days, next) === null) setPlaying(false);
      }, eventMs / speed);
      return () => clearInterval(timer);
    }
    const pace = playPace(days, window);
    let before: number | null = null;
    const frame = (now: number): void => {
      const at = here();
      if (Math.floor(exact.current) !== at) exact.current = at;
      const passed = Math.min((now - (before ?? now)) / 1000, longestFrame);
      before = now;
      const seconds = pace.secondsUntil(exact.current) + passed * speed;
      const day = pace.dayAfter(seconds);
      const next = nextAfter(days, at);
      const paused = pauseAtEach && next !== null && day >= next;
      exact.current = paused ? next : day;
      setAt(Math.floor(exact.current));
      if (paused || seconds >= pace.length) setPlaying(false);
      else request = requestAnimationFrame(frame);
    };
    let request = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(request);
  }, [store, table, window, byEvent, speed, pauseAtEach]);

  useEffect(() => {
    if (table === null) return undefined;
    const onHidden = (): void => {
      if (document.hidden) store.getState().actions.setPlaying(false);
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => document.removeEventListener("visibilitychange", onHidden);
  }, [store, table]);
}
