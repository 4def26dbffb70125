import type { EventMark } from "./eventMark.ts";

/**
 * Where the events outside the window stand in the gutters beside it: each in a column of its own while
 * there are few, else packed side by side, lane by lane.
 */
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
const mostMarks = 60;

/** How many marks of each lane a gutter holds at the most. */
export function gutterRoom(lanes: number): number {
  return Math.max(Math.floor(mostMarks / Math.max(lanes, 1)), 3);
}

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
