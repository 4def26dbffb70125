import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { movingDays } from "../../model/play.ts";
import { playedAt } from "../../store/selectors.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import styles from "./Playhead.module.css";
import type { TimelineFrame } from "./timelineProps.ts";
import { daysIn } from "../../model/windowMoves.ts";

interface PlayheadProps {
  readonly frame: TimelineFrame;
  readonly window: DayWindow;
}

/** Where the player stands, under the marks and words: it moves at each frame, and the picture need not be drawn for that. */
export function Playhead({ frame: { plot }, window }: PlayheadProps) {
  const at = useMusubi(playedAt);
  const mode = useMusubi((state) => state.view.play);
  if (at === null) return null;
  const width = plot.to - plot.from;
  const xOf = (day: number): number =>
    Math.min(Math.max(((day - window.start) / daysIn(window)) * width, 0), width);
  const x = xOf(at + 1);
  const behind = mode === "window" ? xOf(at + 1 - movingDays(window)) : 0;
  return (
    <div className={styles.place} style={{ left: plot.from, width }} aria-hidden="true">
      <div className={styles.veil} style={{ width: behind }} />
      <div className={styles.veil} style={{ left: x, right: 0 }} />
      <div className={styles.line} style={{ transform: `translateX(${x}px)` }} />
    </div>
  );
}
