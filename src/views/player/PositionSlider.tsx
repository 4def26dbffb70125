import { type KeyboardEvent, useMemo } from "react";
import { dayWords } from "../../i18n/dayWords.ts";
import { yearsLater } from "../../model/dates/calendar.ts";
import { playedEvents, windowOf } from "../../store/selectors.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./PositionSlider.module.css";
import type { PlayerMoves } from "./usePlayerMoves.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import type { SortedDays } from "../../model/sortedDays.ts";

interface PositionSliderProps {
  readonly at: number;
  readonly moves: PlayerMoves;
}

/** A slider over the window, with a tick on each day on which something appears: arrow keys move from tick to tick. */
export function PositionSlider({ at, moves }: PositionSliderProps) {
  const text = useText().player;
  const language = useLanguage();
  const { days } = useMusubi(playedEvents);
  const window = useMusubi(windowOf);
  const ticks = useMemo(() => tickPath(days, window), [days, window]);
  const share = window.end > window.start ? (at - window.start) / (window.end - window.start) : 1;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const moved = {
      ArrowRight: () => moves.step(1),
      ArrowUp: () => moves.step(1),
      ArrowLeft: () => moves.step(-1),
      ArrowDown: () => moves.step(-1),
      PageUp: () => moves.moveTo(yearsLater(at, 1)),
      PageDown: () => moves.moveTo(yearsLater(at, -1)),
      Home: () => moves.moveTo(window.start),
      End: () => moves.moveTo(window.end),
    }[event.key];
    if (moved === undefined) return;
    event.preventDefault();
    moved();
  }

  return (
    <div className={styles.position}>
      <svg className={styles.ticks} viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden>
        <path className={styles.tick} d={ticks} />
      </svg>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.passed} style={{ transform: `scaleX(${share})` }} />
      </div>
      <input
        type="range"
        className={styles.slider}
        aria-label={text.position}
        aria-valuetext={dayWords(at, language, "long")}
        min={window.start}
        max={window.end}
        step={1}
        value={at}
        onChange={({ currentTarget }) => moves.moveTo(currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** More ticks would run into each other. */
const places = 250;

/** A tick for each day, in a box of 1000 by 6; those at one place are drawn once. */
function tickPath(days: SortedDays, { start, end }: DayWindow): string {
  const length = Math.max(end - start, 1);
  const found = new Set<number>();
  for (const day of days) found.add(Math.round(((day - start) / length) * places));
  return [...found].map((place) => `M${(place / places) * 1000} 0V6`).join("");
}
