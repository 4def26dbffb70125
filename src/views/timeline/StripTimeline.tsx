import { useCallback, useMemo, useRef, useState } from "react";
import type { EventId } from "../../model/eventGraph.ts";
import { emphasis, timelineEvents, windowOf } from "../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { EventListbox } from "./EventListbox.tsx";
import { eventMarks } from "./eventMark.ts";
import styles from "./Strip.module.css";
import { StripMarkDrawing } from "./StripMarkDrawing.tsx";
import { stripScene } from "./stripScene.ts";
import { useOptions } from "./useOptions.ts";
import { useSize } from "../../ui/useSize.ts";
import { timelineWords } from "./timelineWords.ts";

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
  const levels = useMusubi(emphasis);
  const selection = useMusubi((state) => state.view.selection);
  const text = useText().timeline;
  const words = useMusubi(timelineWords);
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
      : (words.lanes[lane ?? -1]?.tone ?? "var(--ink2)");

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
