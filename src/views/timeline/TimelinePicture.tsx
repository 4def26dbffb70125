import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { inTime } from "../../lib/inTime.ts";
import { observeSize } from "../../ui/useSize.ts";
import styles from "./Timeline.module.css";
import type { TimelineAdapter } from "./draw/timelineAdapter.ts";
import type { TimelineCallbacks, TimelineFrame, TimelineProps } from "./layout/timelineProps.ts";
import { yearOfEpochDay } from "../../model/dates/calendar.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import type { AxisNames } from "./layout/axis.ts";
import { type Beside, nearestBeside } from "./layout/outsideWindow.ts";
import type { EventMark } from "./layout/eventMark.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { movingDays } from "../../model/play.ts";
import { playedAt } from "../../store/selectors.ts";
import { daysIn } from "../../model/windowMoves.ts";
import { axisHeight } from "./layout/pictureFrame.ts";

interface TimelinePictureProps extends TimelineCallbacks {
  readonly picture: TimelineProps;
}

/** The place of the picture. vis-timeline is fetched once the place has a size, never before. */
export function TimelinePicture({ picture, ...callbacks }: TimelinePictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const adapter = useRef<TimelineAdapter | null>(null);
  const latest = useRef({ picture, callbacks });

  useLayoutEffect(() => {
    latest.current = { picture, callbacks };
    adapter.current?.update(picture);
  });

  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  // What is around it says so, and can try again.
  if (failure !== null) throw failure.error;

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let gone = false;
    let isMounting = false;
    const mount = async (): Promise<void> => {
      const { createTimeline } = await inTime(import("./draw/timelineAdapter.ts"));
      if (gone || adapter.current !== null) return;
      adapter.current = createTimeline(element, {
        onSelect: (event) => latest.current.callbacks.onSelect(event),
        onHover: (event) => latest.current.callbacks.onHover(event),
        onVisit: (event) => latest.current.callbacks.onVisit(event),
        onWindow: (window) => latest.current.callbacks.onWindow(window),
        onCluster: (cluster) => latest.current.callbacks.onCluster(cluster),
        onFrame: (frame) => latest.current.callbacks.onFrame(frame),
        onLanes: (lanes) => latest.current.callbacks.onLanes(lanes),
      });
      adapter.current.update(latest.current.picture);
    };
    const stop = observeSize([element], ({ height }) => {
      if (height === 0 || isMounting) return;
      isMounting = true;
      mount().catch((error: unknown) => !gone && setFailure({ error }));
    });
    return () => {
      gone = true;
      stop();
      adapter.current?.destroy();
      adapter.current = null;
    };
  }, []);

  return <div ref={place} className={styles.place} data-picture="timeline" />;
}

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
  const { latest, soonest } = nearestBeside(before, after);
  const { plot, gutter, top, naming } = frame;
  const last = latest && names.year(yearOfEpochDay(latest.to));
  const next = soonest && names.year(yearOfEpochDay(soonest.from));
  return (
    <>
      {latest !== undefined && last !== undefined && (
        <button
          type="button"
          className={styles.visit}
          style={{ left: plot.from - gutter, width: gutter, top: top - axisHeight }}
          aria-label={text.before(before.count, last)}
          onClick={() => onVisit(latest)}
        >
          {naming === "codes" ? "‹" : `‹ ${last}`}
        </button>
      )}
      {soonest !== undefined && next !== undefined && (
        <button
          type="button"
          className={styles.visit}
          style={{ left: plot.to, width: gutter, top: top - axisHeight }}
          aria-label={text.after(after.count, next)}
          onClick={() => onVisit(soonest)}
        >
          {naming === "codes" ? "›" : `${next} ›`}
        </button>
      )}
    </>
  );
}

interface PlayheadProps {
  readonly frame: TimelineFrame;
  readonly window: DayWindow;
}

/** The position of the player, under the marks and words: it moves at each frame without redrawing the picture. */
export function Playhead({ frame: { plot, top, foot }, window }: PlayheadProps) {
  const at = useMusubi(playedAt);
  const mode = useMusubi((state) => state.view.play);
  if (at === null) return null;
  const width = plot.to - plot.from;
  const xOf = (day: number): number =>
    Math.min(Math.max(((day - window.start) / daysIn(window)) * width, 0), width);
  const x = xOf(at + 1);
  const behind = mode === "window" ? xOf(at + 1 - movingDays(window)) : 0;
  return (
    <div
      className={styles.playhead}
      style={{ left: plot.from, width, top: top - axisHeight, bottom: foot }}
      aria-hidden="true"
    >
      <div className={styles.veil} style={{ width: behind }} />
      <div className={styles.veil} style={{ left: x, right: 0 }} />
      <div className={styles.playheadLine} style={{ transform: `translateX(${x}px)` }} />
    </div>
  );
}
