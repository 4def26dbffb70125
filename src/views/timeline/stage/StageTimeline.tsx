import {
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { emphasise, noParts } from "../../../model/emphasis.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import { eventCounts, pointedParts, shownEvents, windowOf } from "../../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../../store/StoreContext.tsx";
import { useSize } from "../../../ui/useSize.ts";
import { EventListbox } from "../a11y/EventListbox.tsx";
import { useOptions } from "../a11y/eventOptions.ts";
import { eventMarks } from "../layout/eventMark.ts";
import { useStillness } from "../../marks/useStillness.ts";
import { ownLaneViews } from "../timelineLanes.ts";
import { timelineWords } from "../timelineWords.ts";
import { stageDrawing } from "./drawStage.ts";
import { timelineHeight } from "../../../scene/stageHeights.ts";
import styles from "./StageTimeline.module.css";
import { stageScene } from "./stageScene.ts";

export interface StageTimelineProps {
  /** How many px a unit has. */
  readonly unit: number;
  readonly column: boolean;
  /** How many lanes have room. */
  readonly lanes: number;
}

/** The timeline of a stage: a few lanes, and nothing that is later than the scene. */
export function StageTimeline({ unit, column, lanes: most }: StageTimelineProps) {
  const actions = useActions();
  const index = useMusubi((state) => state.index);
  const events = useMusubi(shownEvents);
  const window = useMusubi(windowOf);
  const selection = useMusubi((state) => state.view.selection);
  const first = useMusubi((state) => state.view.scene?.baseline.selection ?? null);
  const hover = useMusubi((state) => state.hover);
  const pointed = useMusubi(pointedParts);
  const counts = useMusubi(eventCounts);
  const words = useMusubi(timelineWords);
  const laneViews = useMusubi(ownLaneViews);
  const text = useText().timeline;
  const options = useOptions();
  const [focused, setFocused] = useState<EventId | null>(null);
  const marks = useMemo(() => eventMarks(index), [index]);
  const box = useRef<HTMLDivElement>(null);
  const px = useSize(box)?.width;

  const drawing = useMemo(
    () =>
      px === undefined
        ? null
        : stageScene({
            index,
            words,
            laneViews,
            marks,
            events,
            window,
            selection,
            pointed: pointed === noParts ? null : emphasise(null, noParts, pointed).event,
            hovered: hover?.kind === "event" ? hover.id : null,
            focused,
            countOf: (actor) => counts.actor(actor).shown,
            width: px / unit,
            column,
            most,
          }),
    [
      index,
      words,
      laneViews,
      marks,
      events,
      window,
      selection,
      pointed,
      hover,
      focused,
      counts,
      px,
      unit,
      column,
      most,
    ],
  );
  const svg = useRef<SVGSVGElement>(null);
  const draw = useRef<ReturnType<typeof stageDrawing> | null>(null);
  const still = useStillness();
  useLayoutEffect(() => {
    if (svg.current === null || drawing === null) return;
    draw.current ??= stageDrawing(svg.current);
    draw.current(drawing, still);
  }, [drawing, still]);

  const choose = useCallback((id: EventId) => actions.select({ kind: "event", id }), [actions]);
  const focus = useCallback(
    (id: EventId | null) => {
      setFocused(id);
      actions.hover(id === null ? null : { kind: "event", id });
    },
    [actions],
  );
  const onOver = ({ target }: PointerEvent): void => {
    const id = eventAt(target);
    actions.hover(id === null ? null : { kind: "event", id });
  };
  const onClick = ({ target }: MouseEvent): void => {
    const id = eventAt(target);
    if (id === null) actions.select(first);
    else choose(id);
  };
  const height = timelineHeight(most, column);
  return (
    <section className={styles.timeline} aria-label={text.region}>
      <EventListbox
        options={options}
        selected={selection?.kind === "event" ? selection.id : null}
        start={null}
        onSelect={choose}
        onFocus={focus}
      />
      <div ref={box} className={styles.picture} aria-hidden="true">
        <svg
          ref={svg}
          role="presentation"
          width={px ?? 0}
          height={height * unit}
          viewBox={`0 0 ${(px ?? 0) / unit} ${height}`}
          onPointerOver={onOver}
          onPointerLeave={() => actions.hover(null)}
          onClick={onClick}
        />
      </div>
    </section>
  );
}

const eventAt = (target: EventTarget): EventId | null =>
  target instanceof Element
    ? (target.closest("[data-event]")?.getAttribute("data-event") ?? null)
    : null;
