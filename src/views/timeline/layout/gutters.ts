import type { EventMark } from "./eventMark.ts";
import type { LanePlan } from "./lanePlanner.ts";
import { type SceneItem, thicknessOf } from "./sceneMarks.ts";
import { threadOf } from "./sceneThreads.ts";
import { dotRadius, isDot, type Span } from "./timeScale.ts";
import { yearOfEpochDay } from "../../../model/dates/calendar.ts";
import type { DayWindow } from "../../../model/dates/dayWindow.ts";
import { outlineOf } from "../../../scene/dateLook.ts";
import type { Measure } from "../../../scene/text.ts";
import type { TimelineFrame } from "./timelineProps.ts";

/**
 * Where the events outside the window are in the gutters beside it: each in a column of its own while
 * there are few, otherwise packed side by side, lane by lane.
 */
interface GutterPlace {
  readonly mark: EventMark;
  /** Middle of its column, from the gutter's left edge. */
  readonly x: number;
  /** Width it may be clicked in. */
  readonly room: number;
  /** Line within its lane, of `lines`. */
  readonly line: number;
  readonly lines: number;
  /** Beads in the other lanes are drawn only while columns are not shared. */
  readonly beads: boolean;
}

const ownColumns = 3;
const leastSpacing = 5;
const mostMarks = 60;

/** How many marks of each lane a gutter holds at the most. */
export function gutterRoom(lanes: number): number {
  return Math.max(Math.floor(mostMarks / Math.max(lanes, 1)), 3);
}

interface Gutter {
  readonly marks: readonly EventMark[];
  readonly side: "before" | "after";
  readonly width: number;
  readonly rowsOfLane: (lane: number) => number;
}

export function gutterPlaces(gutter: Gutter): readonly GutterPlace[] {
  const { marks, width } = gutter;
  if (marks.length <= ownColumns) {
    return marks.map((mark, at) => ({
      mark,
      x: (width * (at + 0.5)) / marks.length,
      room: Math.min(width / marks.length, 24),
      line: 0,
      lines: 1,
      beads: true,
    }));
  }
  const lanes = new Map<number, EventMark[]>();
  for (const mark of marks) {
    const lane = mark.places[0]?.lane ?? 0;
    lanes.set(lane, [...(lanes.get(lane) ?? []), mark]);
  }
  return [...lanes].flatMap(([lane, own]) => packed(own, gutter, gutter.rowsOfLane(lane)));
}

/** Where not all fit, the nearest to the window are shown; the count includes the others. */
function packed(marks: readonly EventMark[], { width, side }: Gutter, rows: number): GutterPlace[] {
  const most = Math.max(Math.floor(width / leastSpacing), 1) * rows;
  const shown = side === "before" ? marks.slice(-most) : marks.slice(0, most);
  const lines = Math.min(rows, Math.ceil(shown.length / 4));
  const perLine = Math.ceil(shown.length / lines);
  const spacing = Math.min(width / perLine, 15);
  return shown.map((mark, at) => {
    const line = Math.floor(at / perLine);
    const inLine = Math.min(shown.length - line * perLine, perLine);
    const x = width / 2 + ((at % perLine) - (inLine - 1) / 2) * spacing;
    return { mark, x, room: spacing, line, lines, beads: false };
  });
}

/** The marks, beads and threads of one gutter. */
export function outsideOf(
  marks: readonly EventMark[],
  side: "before" | "after",
  left: number,
  width: number,
  plan: LanePlan,
) {
  const places = gutterPlaces({
    marks,
    side,
    width,
    rowsOfLane: (lane) => plan.bands[lane]?.rows ?? 1,
  });
  const items = places.map(({ mark, x, room, line, lines }): SceneItem => {
    const lane = mark.places[0]?.lane ?? 0;
    const band = plan.bands[lane];
    const half = isDot(mark) || room < 16 ? dotRadius : Math.min(9, room / 2 - 2);
    const middle = left + x;
    const span = { from: middle - half, to: middle + half };
    return {
      mark,
      lane,
      row: line,
      style: mark.places[0]?.style ?? "solid",
      full: span,
      seen: span,
      target: { from: middle - room / 2, to: middle + room / 2 },
      y: band === undefined ? 0 : band.top + ((line + 0.5) * band.height) / lines,
      thickness: band === undefined ? 0 : thicknessOf(band.height / lines),
      begin: middle,
    };
  });
  const beads = places.flatMap(({ beads: drawn }, at) => {
    const item = items[at];
    if (!drawn || item === undefined) return [];
    return item.mark.places.slice(1).map(({ lane, style }): SceneItem => {
      const { top, height } = plan.bands[lane] ?? { top: 0, height: 0 };
      const thickness = thicknessOf(height);
      return { ...item, lane, row: 0, style, y: top + height / 2, thickness };
    });
  });
  const threads = items.flatMap(({ mark, begin, y }) =>
    threadOf(
      mark.id,
      begin,
      y,
      beads.filter((bead) => bead.mark === mark),
    ),
  );
  return { items, beads, threads };
}

/** The year in which what is cut at an edge begins or ends, written in the gutter beside its end. */
export interface CutYear extends Span {
  readonly text: string;
  readonly y: number;
}

interface CutRoom {
  readonly frame: TimelineFrame;
  readonly window: DayWindow;
  readonly measure: Measure;
  readonly yearOf: (year: number) => string;
}

const gap = 4;
const lineHeight = 13;
const aside = 3;

/** Only in free space of the gutter: the end of the mark shows that it continues, the year how far. */
export function cutYears(
  items: readonly SceneItem[],
  outside: readonly SceneItem[],
  room: CutRoom,
): readonly CutYear[] {
  const placed: CutYear[] = [];
  for (const item of items) {
    for (const year of yearsOf(item, room)) {
      const isFree =
        placed.every((other) => !meets(year, other, other.y, lineHeight)) &&
        outside.every(({ seen, y }) => !meets(year, seen, y, lineHeight - 2));
      if (isFree) placed.push(year);
    }
  }
  return placed;
}

function meets(year: CutYear, { from, to }: Span, y: number, reach: number): boolean {
  return Math.abs(year.y - y) < reach && year.from < to + aside && from < year.to + aside;
}

function yearsOf(
  { mark, seen, y }: SceneItem,
  { frame, window, measure, yearOf }: CutRoom,
): readonly CutYear[] {
  if (isDot(mark)) return [];
  const { plot, gutter } = frame;
  const outline = outlineOf(mark.look);
  const begin = mark.from < window.start && outline !== "before" ? yearTextOf(mark.from) : null;
  const end = mark.to > window.end && outline !== "after" ? yearTextOf(mark.to) : null;
  return [
    ...(begin === null
      ? []
      : [{ ...begin, from: seen.from - gap - begin.width, to: seen.from - gap }]),
    ...(end === null ? [] : [{ ...end, from: seen.to + gap, to: seen.to + gap + end.width }]),
  ]
    .filter(({ from, to }) => from >= plot.from - gutter + 1 && to <= plot.to + gutter - 1)
    .map(({ text, from, to }) => ({ text, from, to, y }));

  function yearTextOf(day: number) {
    const text = yearOf(yearOfEpochDay(day));
    return { text, width: measure(text, false) };
  }
}
