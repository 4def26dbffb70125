import { useCallback, useId, useMemo, useRef, useState } from "react";
import type { EventId } from "../../../model/eventGraph.ts";
import { timelineEvents, windowOf } from "../../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../../store/StoreContext.tsx";
import { useEmphasis } from "../../../store/useEmphasis.ts";
import { EventListbox } from "../a11y/EventListbox.tsx";
import { eventMarks } from "../layout/eventMark.ts";
import styles from "./Strip.module.css";
import { type StripMark, stripScene } from "./stripScene.ts";
import { useOptions } from "../a11y/eventOptions.ts";
import { useSize } from "../../../ui/useSize.ts";
import { laneTones } from "../timelineLanes.ts";
import { timelineWords } from "../timelineWords.ts";
import { cutOf } from "../../../scene/barPath.ts";
import { dateGlyph } from "../../../scene/dateGlyph.ts";
import { drawingElement } from "../../../scene/drawing.ts";
import { middleOf } from "../layout/sceneMarks.ts";
import { isDot } from "../layout/timeScale.ts";

/** The picture of a strip is so many units of the stage or frame high, as its style sheet says. */
const unitsHigh = 64;
/** Its width in units before it is measured, and where nothing can be. */
const unmeasured = 800;

/** The timeline in one line, for a stage or a frame that has no room for lanes. */
export function StripTimeline() {
  const actions = useActions();
  const index = useMusubi((state) => state.index);
  const events = useMusubi(timelineEvents);
  const window = useMusubi(windowOf);
  const levels = useEmphasis();
  const selection = useMusubi((state) => state.view.selection);
  const text = useText().timeline;
  const words = useMusubi(timelineWords);
  const tones = useMusubi(laneTones);
  const options = useOptions();
  const [today] = useState(() => Math.floor(Date.now() / 86_400_000));
  const selected = selection?.kind === "event" ? selection.id : null;

  const picture = useRef<HTMLDivElement>(null);
  const size = useSize(picture);
  const units =
    size === null || size.height === 0 ? unmeasured : (size.width / size.height) * unitsHigh;

  const marks = useMemo(() => eventMarks(index), [index]);
  const shown = useMemo(() => new Set(events.map(({ id }) => id)), [events]);
  const scene = useMemo(
    () =>
      stripScene(
        marks.filter(({ id }) => shown.has(id)),
        window,
        selected,
        today,
        words.axisNames,
        units,
      ),
    [marks, shown, window, selected, today, words.axisNames, units],
  );
  const choose = useCallback((id: EventId) => actions.select({ kind: "event", id }), [actions]);
  const point = useCallback(
    (id: EventId | null) => actions.hover(id === null ? null : { kind: "event", id }),
    [actions],
  );
  const toneOf = (id: EventId, lane: number | undefined): string =>
    selection !== null && levels.event(id) !== "highlighted"
      ? "var(--mute)"
      : (tones[lane ?? -1] ?? "var(--ink2)");

  return (
    <section className={styles.strip} aria-label={text.region}>
      <EventListbox
        options={options}
        selected={selected}
        start={null}
        onSelect={choose}
        onFocus={point}
      />
      <div ref={picture} className={styles.picture} aria-hidden="true">
        <span className={styles.line} />
        {scene.ticks.map(({ text: label, at }) => (
          <span key={at} className={styles.tick} style={{ left: `${at}%` }}>
            <span>{label}</span>
          </span>
        ))}
        {scene.today !== null && (
          <span className={styles.today} style={{ left: `${scene.today}%` }}>
            <span>{text.today}</span>
          </span>
        )}
        {scene.marks.map((strip) => (
          <StripMarkDrawing
            key={strip.mark.id}
            strip={strip}
            units={units}
            tone={toneOf(strip.mark.id, strip.mark.places[0]?.lane)}
            onChoose={choose}
            onPoint={point}
          />
        ))}
        {scene.marks
          .filter((one) => one.selected)
          .map(({ mark, at }) => (
            <span key={mark.id} className={styles.label} style={{ left: `${at}%` }}>
              <span style={{ transform: `translateX(-${at}%)` }}>{words.labels.get(mark.id)}</span>
            </span>
          ))}
      </div>
    </section>
  );
}

interface StripMarkDrawingProps {
  readonly strip: StripMark;
  /** How many the strip is wide. */
  readonly units: number;
  readonly tone: string;
  readonly onChoose: (id: EventId) => void;
  readonly onPoint: (id: EventId | null) => void;
}

const leastTarget = 20;
const height = 20;
/** Dots stay visible on a bar of the same tone. */
const thickness = { dot: 9, bar: 6 };

/** A mark of the strip, as long as its days. */
function StripMarkDrawing({ strip, units, tone, onChoose, onPoint }: StripMarkDrawingProps) {
  const { mark, full, seen, selected } = strip;
  const gradient = useId();
  const width = Math.max(seen.to - seen.from, leastTarget);
  const middle = middleOf(seen);
  const cut = cutOf(strip);
  const nodes = dateGlyph({
    look: mark.look,
    style: mark.places[0]?.style ?? "solid",
    basis: mark.basis,
    tone,
    full,
    seen,
    y: height / 2,
    thickness: isDot(mark) ? thickness.dot : thickness.bar,
    fadeStart: mark.fadeStart,
    fadeEnd: mark.fadeEnd,
    closed: mark.closed,
    rim: true,
    id: gradient,
  });
  return (
    <span
      role="presentation"
      className={styles.mark}
      data-event={mark.id}
      data-selected={selected || undefined}
      data-cut={[cut.start && "start", cut.end && "end"].filter(Boolean).join(" ") || undefined}
      style={{ left: `${(middle / units) * 100}%`, width: `calc(${width} * var(--u, 1px))` }}
      onClick={() => onChoose(mark.id)}
      onPointerEnter={() => onPoint(mark.id)}
      onPointerLeave={() => onPoint(null)}
    >
      <svg viewBox={`${middle - width / 2} 0 ${width} ${height}`}>{nodes.map(drawingElement)}</svg>
    </span>
  );
}
