import type { EpochDay } from "../../../model/dates/calendar.ts";
import type { DayWindow } from "../../../model/dates/dayWindow.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import { axisLabels, type AxisNames, axisTicks, labelIndent } from "../layout/axis.ts";
import type { EventMark } from "../layout/eventMark.ts";
import { seenSpan, type Span } from "../layout/timeScale.ts";

/**
 * A timeline in one line, for stage and embed: places in per cent of its width, and of marks in units of
 * which it is `units` wide. Of marks on the same thousandth with the same look and lane only one is
 * drawn; the selected one always is.
 *
 *   window 2022 to 2025: 19 May 2022 → at 9.5 (middle), label "2023" → at 25
 */
export interface StripMark {
  readonly mark: EventMark;
  /** In per cent: the middle of its days in the window, and how wide they are. */
  readonly at: number;
  readonly width: number;
  /** What is drawn, in units of the strip's own width. */
  readonly full: Span;
  readonly seen: Span;
  readonly selected: boolean;
}

export interface StripScene {
  readonly marks: readonly StripMark[];
  readonly ticks: readonly { readonly text: string; readonly at: number }[];
  readonly today: number | null;
}

export const mostStripMarks = 300;

export function stripScene(
  marks: readonly EventMark[],
  window: DayWindow,
  selected: EventId | null,
  today: EpochDay,
  names: AxisNames,
  units: number,
): StripScene {
  const days = window.end - window.start + 1;
  const plot = { from: 0, to: units };
  const scale = { start: window.start, perDay: units / days, left: 0 };
  const at = (day: number): number => ((day - window.start) / days) * 100;
  const inside = marks.filter(({ from, to }) => from <= window.end && to >= window.start);
  const taken = new Set<string>();
  const placed = inside.flatMap((mark): StripMark[] => {
    const from = at(Math.max(mark.from, window.start));
    const to = at(Math.min(mark.to, window.end) + 1);
    const isSelected = mark.id === selected;
    const key = `${Math.round(from * 10)} ${Math.round(to * 10)} ${mark.places[0]?.lane} ${mark.look}`;
    if (taken.has(key) && !isSelected) return [];
    taken.add(key);
    const drawn = seenSpan(mark, plot, scale);
    return [{ mark, at: (from + to) / 2, width: to - from, ...drawn, selected: isSelected }];
  });
  const step = Math.ceil(placed.length / mostStripMarks);
  const shown = placed.filter((one, place) => one.selected || place % step === 0);
  return {
    // Long before short, the selected last: what is drawn later is on top.
    marks: shown.toSorted((a, b) => Number(a.selected) - Number(b.selected) || b.width - a.width),
    ticks: ticksOf(window, names),
    today: today >= window.start && today <= window.end ? at(today + 0.5) : null,
  };
}

/** As if it were this wide, in px. In a frame of 350 px letters stay as large, so they count for more. */
const assumedWidth = 480;
const letter = 11;

function ticksOf({ start, end }: DayWindow, names: AxisNames): StripScene["ticks"] {
  const days = end - start + 1;
  const perDay = assumedWidth / days;
  const ticks = axisTicks({ start, days, perDay }, names);
  const bounds = { from: 0, to: assumedWidth };
  const width = (text: string): number => text.length * letter;
  return axisLabels(ticks, { start, perDay, left: 0 }, bounds, width).map(({ text, x }) => ({
    text,
    at: ((x - labelIndent) / assumedWidth) * 100,
  }));
}
