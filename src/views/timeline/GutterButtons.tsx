import { yearOfEpochDay } from "../../model/dates/calendar.ts";
import { useText } from "../../store/StoreContext.tsx";
import type { AxisNames } from "./axisTicks.ts";
import type { Beside } from "./besideWindow.ts";
import type { EventMark } from "./eventMark.ts";
import styles from "./Timeline.module.css";
import type { TimelineFrame } from "./timelineProps.ts";

interface GutterButtonsProps {
  readonly before: Beside;
  readonly after: Beside;
  readonly frame: TimelineFrame;
  readonly names: AxisNames;
  readonly onVisit: (mark: EventMark) => void;
}

/** Above each gutter the year of the nearest event in it, which takes you there. */
export function GutterButtons({ before, after, frame, names, onVisit }: GutterButtonsProps) {
  const text = useText().timeline.outside;
  const latest = before.nearest.reduce<EventMark | undefined>(
    (found, mark) => (found === undefined || mark.to > found.to ? mark : found),
    undefined,
  );
  const soonest = after.nearest[0];
  const { plot, gutter } = frame;
  const last = latest && names.year(yearOfEpochDay(latest.to));
  const next = soonest && names.year(yearOfEpochDay(soonest.from));
  return (
    <>
      {latest !== undefined && last !== undefined && (
        <button
          type="button"
          className={styles.visit}
          style={{ left: plot.from - gutter, width: gutter }}
          aria-label={text.before(before.count, last)}
          onClick={() => onVisit(latest)}
        >
          ‹ {last}
        </button>
      )}
      {soonest !== undefined && next !== undefined && (
        <button
          type="button"
          className={styles.visit}
          style={{ left: plot.to, width: gutter }}
          aria-label={text.after(after.count, next)}
          onClick={() => onVisit(soonest)}
        >
          {next} ›
        </button>
      )}
    </>
  );
}
