import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { yearOfEpochDay } from "../../../model/dates/calendar.ts";
import { partsOf } from "../../../model/emphasis.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import { shownEvents } from "../../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../../store/StoreContext.tsx";
import { useEmphasis } from "../../../store/useEmphasis.ts";
import { eventMarks } from "../layout/eventMark.ts";
import { narrowLanes, NarrowRow, NarrowThreads, textLeft } from "./NarrowRow.tsx";
import styles from "./Narrow.module.css";
import { TimelineLegend } from "../TimelineLegend.tsx";
import { useEventList } from "../a11y/keys.ts";
import { useOptions } from "../a11y/eventOptions.ts";
import { laneTones } from "../timelineLanes.ts";
import { timelineWords } from "../timelineWords.ts";

/** On a telephone the list of events is the timeline: lanes are threads that run down beside it. */
export function NarrowTimeline() {
  const actions = useActions();
  const index = useMusubi((state) => state.index);
  const levels = useEmphasis();
  const selection = useMusubi((state) => state.view.selection);
  const text = useText().timeline;
  const { events, optionOf } = useOptions();
  const { axisNames } = useMusubi(timelineWords);
  const tones = useMusubi(laneTones);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const shown = useMusubi(shownEvents);
  const inside = useMemo(() => new Set(shown.map((event) => event.id)), [shown]);
  const marks = useMemo(() => new Map(eventMarks(index).map((mark) => [mark.id, mark])), [index]);
  const placed = useMemo(() => narrowLanes(tones), [tones]);
  const selected = selection?.kind === "event" ? selection.id : null;
  const choose = useCallback(
    (event: EventId) => actions.select({ kind: "event", id: event }),
    [actions],
  );
  // The first event that belongs to the selection, in whichever view it was made.
  const first = useMemo(() => {
    if (selection === null) return -1;
    const { event } = partsOf(index, selection);
    return events.findIndex(({ id }) => event.has(id));
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
    const day = events[at]?.date?.known.earliest;
    return day === undefined ? null : yearOfEpochDay(day);
  };

  return (
    <section className={styles.narrow} aria-label={text.region}>
      <div className={styles.bar}>
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

/** Up to this many rows are all in the page. */
const mostRows = 500;
const step = 100;

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Which rows of a long list are in the page: a stretch around the active row that grows wherever its
 * ends become visible, whichever element scrolls.
 */
function useRange(count: number, at: number) {
  const [range, setRange] = useState<Range>({ first: 0, last: 2 * step });
  const all = count <= mostRows;
  const around = { first: Math.max(at - step, 0), last: at + step };
  const kept = at >= range.first && at < range.last ? range : around;
  const { first, last } = all ? { first: 0, last: count } : kept;
  return {
    first,
    last,
    onBefore: first > 0 ? () => setRange({ first: Math.max(first - step, 0), last }) : null,
    onAfter: last < count ? () => setRange({ first, last: last + step }) : null,
  };
}

/** An end of the rows that are in the page; calls back when it becomes visible. */
function RangeEnd({ onSeen }: { readonly onSeen: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true) onSeen();
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [onSeen]);
  return <div ref={end} aria-hidden="true" />;
}

const gap = 8;

/**
 * Brings an element into sight within the box that scrolls around it, if there is one. Not `scrollIntoView`:
 * that would scroll the page, and in a frame the host's page too.
 */
function scrollNearest(element: Element): void {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (box === document.body || box === document.documentElement) return;
    const { overflowY } = getComputedStyle(box);
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/u.test(overflowY)) continue;
    const [own, seen] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    if (own.top < seen.top) box.scrollTop += own.top - seen.top - gap;
    else if (own.bottom > seen.bottom) box.scrollTop += own.bottom - seen.bottom + gap;
    return;
  }
}
