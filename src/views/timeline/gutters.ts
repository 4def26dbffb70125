import type { DayWindow } from "../../model/dates/dayWindow.ts";
import type { EventMark } from "./eventMark.ts";

/**
 * The events outside the window, which stand in the gutters beside it, and where there: each in a column
 * of its own while there are few, else packed side by side, lane by lane.
 */
export interface Outside {
  readonly before: readonly EventMark[];
  readonly inside: readonly EventMark[];
  readonly after: readonly EventMark[];
}

export function splitByWindow(marks: readonly EventMark[], window: DayWindow): Outside {
  return {
    before: marks.filter((mark) => mark.to < window.start),
    inside: marks.filter((mark) => mark.to >= window.start && mark.from <= window.end),
    after: marks.filter((mark) => mark.to >= window.start && mark.from > window.end),
  };
}

export interface GutterPlace {
  readonly mark: EventMark;
  /** Middle of its column, from the gutter's left edge. */
  readonly x: number;
  /** Width it may be clicked in. */
  readonly room: number;
  /** Line within its lane, of `lines`. */
  readonly line: number;
  readonly lines: number;
  /** Only while columns are unshared can beads stand in the other lanes. */
  readonly beads: boolean;
}

const ownColumns = 3;
const leastSpacing = 5;

export interface Gutter {
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

/** The nearest to the window are shown where not all find room; the count tells of the others. */
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
