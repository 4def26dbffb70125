import { yearOfEpochDay } from "../../model/dates/calendar.ts";
import { useText } from "../../store/StoreContext.tsx";
import type { AxisNames } from "./axisTicks.ts";
import type { EventMark } from "./eventMark.ts";
import type { Outside } from "./gutters.ts";
import styles from "./Timeline.module.css";
import type { TimelineFrame } from "./timelineProps.ts";

interface GutterButtonsProps {
  readonly outside: Outside;
  readonly frame: TimelineFrame;
  readonly names: AxisNames;
  readonly onVisit: (mark: EventMark) => void;
}

/** Above each gutter the year of the nearest event in it, which takes you there. */
export function GutterButtons({ outside, frame, names, onVisit }: GutterButtonsProps) {
  const text = useText().timeline.outside;
  const before = outside.before.reduce<EventMark | undefined>(
    (latest, mark) => (latest === undefined || mark.to > latest.to ? mark : latest),
    undefined,
  );
  const after = outside.after[0];
  const { plot, gutter } = frame;
  const last = before && names.year(yearOfEpochDay(before.to));
  const next = after && names.year(yearOfEpochDay(after.from));
  return (
    <>
      {before !== undefined && last !== undefined && (
        <button
          type="button"
          className={styles.visit}
          style={{ left: plot.from - gutter, width: gutter }}
          aria-label={text.before(outside.before.length, last)}
          onClick={() => onVisit(before)}
        >
          ‹ {last}
        </button>
      )}
      {after !== undefined && next !== undefined && (
        <button
          type="button"
          className={styles.visit}
          style={{ left: plot.to, width: gutter }}
          aria-label={text.after(outside.after.length, next)}
          onClick={() => onVisit(after)}
        >
          {next} ›
        </button>
      )}
    </>
  );
}
