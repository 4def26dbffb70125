import { useCallback, useEffect, useId, useMemo, useRef } from "react";
import { yearOfEpochDay } from "../../../model/dates/calendar.ts";
import { emphasise } from "../../../model/emphasis.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import { emphasis, shownEvents } from "../../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../../store/StoreContext.tsx";
import { eventMarks } from "../layout/eventMark.ts";
import { narrowLanes, NarrowRow, NarrowThreads, textLeft } from "./NarrowRow.tsx";
import styles from "./Narrow.module.css";
import { RangeEnd, scrollNearest, useRange } from "./longList.tsx";
import { DateMatchingSwitch } from "../DateMatchingSwitch.tsx";
import { TimelineLegend } from "../TimelineLegend.tsx";
import { useEventList } from "../a11y/keys.ts";
import { useOptions } from "../a11y/eventOptions.ts";
import { timelineWords } from "../timelineWords.ts";

/** On a telephone the list of events is the timeline: lanes are threads that run down beside it. */
export function NarrowTimeline() {
  const actions = useActions();
  const index = useMusubi((state) => state.index);
  const levels = useMusubi(emphasis);
  const selection = useMusubi((state) => state.view.selection);
  const text = useText().timeline;
  const { events, optionOf } = useOptions();
  const { lanes, axisNames } = useMusubi(timelineWords);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const shown = useMusubi(shownEvents);
  const inside = useMemo(() => new Set(shown.map((event) => event.id)), [shown]);
  const marks = useMemo(() => new Map(eventMarks(index).map((mark) => [mark.id, mark])), [index]);
  const placed = useMemo(() => narrowLanes(lanes), [lanes]);
  const selected = selection?.kind === "event" ? selection.id : null;
  const choose = useCallback(
    (event: EventId) => actions.select({ kind: "event", id: event }),
    [actions],
  );
  // The first event that belongs to the selection, in whichever view it was made.
  const first = useMemo(() => {
    if (selection === null) return -1;
    const { event } = emphasise(index, index.projection, selection, null);
    return events.findIndex(({ id: of }) => event(of) === "highlighted");
  }, [index, events, selection]);
  const list = useEventList({
    events,
    titles: () => events.map((event) => optionOf(event).title),
    selected: selected ?? events[first]?.id ?? null,
    onSelect: choose,
    onFocus: (event) => actions.hover(event === null ? null : { kind: "event", id: event }),
  });
  const range = useRange(events.length, list.at);
  const activeId = `${id}-${list.at}`;
  useEffect(() => {
    if (root.current !== document.activeElement) return;
    document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);
  useEffect(() => {
    const row = first < 0 ? null : document.getElementById(`${id}-${first}`);
    if (row !== null) scrollNearest(row);
  }, [first, id]);
  const yearOf = (at: number): number | null => {
    const day = events[at]?.date.known.earliest;
    return day === undefined ? null : yearOfEpochDay(day);
  };

  return (
    <section className={styles.narrow} aria-label={text.region}>
      <div className={styles.bar}>
        <DateMatchingSwitch />
        <TimelineLegend />
      </div>
      {events.length === 0 && index.events.length > 0 && (
        <p className={styles.empty}>{text.noEvents}</p>
      )}
      <div
        ref={root}
        role="listbox"
        aria-label={text.events}
        className={styles.list}
        tabIndex={0}
        aria-activedescendant={events.length > 0 ? activeId : undefined}
        {...list.handlers}
      >
        {range.onBefore !== null && <RangeEnd onSeen={range.onBefore} />}
        {events.slice(range.first, range.last).flatMap((event, offset) => {
          const at = range.first + offset;
          const year = yearOf(at);
          const row = (
            <NarrowRow
              key={event.id}
              id={`${id}-${at}`}
              option={optionOf(event)}
              mark={marks.get(event.id)}
              lanes={placed}
              level={
                // Muted if not counted: outside the window, or ahead of the playhead.
                inside.has(event.id) || event.id === selected ? levels.event(event.id) : "muted"
              }
              selected={event.id === selected}
              active={at === list.at}
              position={[at + 1, events.length]}
              onChoose={list.choose}
            />
          );
          if (year === null || (offset > 0 && year === yearOf(at - 1))) return [row];
          return [
            <div
              key={`year ${at}`}
              className={styles.year}
              style={{ paddingLeft: textLeft(placed) }}
              aria-hidden="true"
            >
              <NarrowThreads lanes={placed} />
              {axisNames.year(year)}
            </div>,
            row,
          ];
        })}
        {range.onAfter !== null && <RangeEnd onSeen={range.onAfter} />}
      </div>
    </section>
  );
}
