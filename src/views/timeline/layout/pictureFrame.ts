import { cutName } from "../../../lib/cutToFit.ts";
import type { Measure } from "../../../scene/text.ts";
import type { LaneView, TimelineFrame } from "./timelineProps.ts";

export const axisHeight = 24;
/** Above the axis, while two periods are compared: their bars. */
const periodsHeight = 20;
const footHeight = 24;
/** Lower, as in a frame, it is left out, and so it is on a phone: lanes need the room. */
const leastWithFoot = 260;
/** A narrow picture, as in a frame, has more that touches. */
const leastNarrow = 320;
/** Below the last lane, for the words of a low row. */
export const belowLanes = 3;

/** The names with their counts, while two periods are compared and if they fit. */
const besidePeriods = 180;
const beforeName = 20;
const afterName = 14;
const afterCode = 4;

interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** How much the drawer takes of the width: names and gutters stay as they are without it. */
  readonly beside?: number;
  /** Two periods are compared. */
  readonly compares?: boolean;
  /** Among other things: names and counts beside them have the room that they need. */
  readonly isSmall?: boolean;
}

/** Widths from which lanes have their counts beside their names, and these how many there are in all. */
const withCounts = 720;
const withTotals = 1000;
/** Narrower, as on a phone, codes name the lanes, and counts are below them. */
const withNames = 480;

/** Measures of a picture of that size: the lanes' names take what they need, up to a fifth of it; then their counts. */
export function pictureFrame(
  { width, height, beside = 0, compares = false, isSmall = false }: PictureSize,
  lanes: readonly LaneView[],
  measure: Measure,
): TimelineFrame {
  const whole = width + beside;
  const brief = whole < withNames && !isSmall;
  const totals = whole >= withTotals;
  const inset = isSmall ? 0 : whole < withCounts ? 16 : 24;
  const gutter = brief || isSmall ? 24 : totals ? 56 : 44;
  const after = brief ? afterCode : afterName;
  const most = Math.max(whole / (isSmall ? 3 : 5) - beforeName - after, 48);
  const counted = whole >= withCounts || isSmall;
  const least = compares && counted ? besidePeriods - beforeName - afterName : brief ? 24 : 48;
  // Each name with its own count: the longest name seldom has the longest count.
  const labels = lanes.reduce((widest, lane) => {
    const count = counted ? countWidth(lane, totals, measure, isSmall) : 0;
    return Math.max(widest, Math.min(nameWidth(lane, brief, measure), most) + count);
  }, least);
  const from = Math.round(inset + beforeName + labels + after + gutter);
  return {
    width,
    height,
    top: axisHeight + (compares ? periodsHeight : 0),
    foot: brief || height < leastWithFoot ? 0 : footHeight,
    naming: brief ? "codes" : !counted ? "names" : totals ? "totals" : "counts",
    inset,
    gutter,
    plot: { from, to: Math.max(Math.round(width - inset - gutter), from + 40) },
  };
}

/** How many rows no lane is denied: in a low picture marks gather, so that all lanes are seen. */
export const fewestRows = ({ height, naming }: TimelineFrame): number | undefined =>
  height < (naming === "names" ? leastNarrow : leastWithFoot) ? 1 : undefined;

/** The count with its distance from the name: of a small picture, which never changes, as it is. */
function countWidth(
  { widestCount, count }: LaneView,
  totals: boolean,
  measure: Measure,
  isSmall: boolean,
): number {
  if (widestCount === undefined) return 0;
  const { alone, ofAll } = widestCount;
  return 12 + measure(isSmall && count !== undefined ? count : totals ? ofAll : alone, false);
}

/** The lanes with names that fit before the plot, shortened with an ellipsis where they must be. */
export function fittingNames(
  lanes: readonly LaneView[],
  frame: TimelineFrame,
  measure: Measure,
): readonly LaneView[] {
  const brief = frame.naming === "codes";
  const after = brief ? afterCode : afterName;
  const room = frame.plot.from - frame.gutter - frame.inset - beforeName - after;
  const strong = (text: string): number => measure(text, true);
  return lanes.map((lane) => ({
    ...lane,
    name: cutName(nameIn(lane, brief), room + 1 - besideName(lane, brief), strong),
  }));
}

/** How much the lanes of an open group are indented, and what the arrow of a group takes after its name, in px. */
export const laneIndent = 12;
const groupArrow = 16;

/** That of a closed group also has room for its lanes, so that nothing moves aside when it opens. */
function nameWidth(lane: LaneView, brief: boolean, measure: Measure): number {
  const names = brief ? lane.group?.codes : lane.group?.names;
  const within = (names ?? []).map((name) => measure(name, true) + laneIndent);
  return Math.max(measure(nameIn(lane, brief), true) + besideName(lane, brief), ...within);
}

const nameIn = ({ name, code = name }: LaneView, brief: boolean): string => (brief ? code : name);

function besideName({ group, isWithin }: LaneView, brief: boolean): number {
  return (isWithin === true ? laneIndent : 0) + (group === undefined || brief ? 0 : groupArrow);
}

/** A group is shown by dots in the colours of its lanes: four in a square, two side by side. */
export function groupDots(tones: readonly string[]) {
  const shown = tones.slice(0, 4);
  const lines = Math.ceil(shown.length / 2);
  return shown.map((tone, at) => ({
    x: at % 2 === 0 ? -3 : 3,
    y: (Math.floor(at / 2) - (lines - 1) / 2) * 6,
    radius: 2.4,
    tone,
  }));
}
