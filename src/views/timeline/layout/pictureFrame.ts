import { cutName } from "../../../lib/cutToFit.ts";
import type { Measure } from "../../../scene/text.ts";
import type { LaneView, TimelineFrame } from "./timelineProps.ts";

export const axisHeight = 24;
/** Above the axis, while two periods are compared: their bars. */
const periodsHeight = 20;
export const footHeight = 24;
/** Below the last lane, for the words of a low row. */
export const belowLanes = 3;

/** The names with their counts, while two periods are compared and if they fit. */
const besidePeriods = 180;
const beforeName = 20;
const afterName = 14;

interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** How much the drawer takes of the width: names and gutters stay as they are without it. */
  readonly beside?: number;
  /** Two periods are compared. */
  readonly compares?: boolean;
}

/** Measures of a picture of that size: the lanes' names take what they need, up to a fifth of it; then their counts. */
export function pictureFrame(
  { width, height, beside = 0, compares = false }: PictureSize,
  lanes: readonly LaneView[],
  measure: Measure,
): TimelineFrame {
  const whole = width + beside;
  const narrow = whole < 760;
  const inset = narrow ? 16 : 24;
  const gutter = narrow ? 44 : 56;
  const most = Math.max(whole / 5 - beforeName - afterName, 48);
  const least = compares && !narrow ? besidePeriods - beforeName - afterName : 48;
  // Each name with its own count: the longest name seldom has the longest count.
  const labels = lanes.reduce((widest, lane) => {
    const count = narrow ? 0 : countWidth(lane, measure);
    return Math.max(widest, Math.min(nameWidth(lane, measure), most) + count);
  }, least);
  const from = Math.round(inset + beforeName + labels + afterName + gutter);
  return {
    width,
    height,
    top: axisHeight + (compares ? periodsHeight : 0),
    inset,
    gutter,
    plot: { from, to: Math.max(Math.round(width - inset - gutter), from + 40) },
  };
}

/** The count with its distance from the name. */
function countWidth({ widestCount }: LaneView, measure: Measure): number {
  return widestCount === undefined ? 0 : 12 + measure(widestCount, false);
}

/** The lanes with names that fit before the plot, shortened with an ellipsis where they must be. */
export function fittingNames(
  lanes: readonly LaneView[],
  frame: TimelineFrame,
  measure: Measure,
): readonly LaneView[] {
  const room = frame.plot.from - frame.gutter - frame.inset - beforeName - afterName;
  const strong = (text: string): number => measure(text, true);
  return lanes.map((lane) => ({
    ...lane,
    name: cutName(lane.name, room + 1 - besideName(lane), strong),
  }));
}

/** How much the lanes of an open group are indented, and what the arrow of a group takes after its name, in px. */
export const laneIndent = 12;
const groupArrow = 16;

/** That of a closed group also has room for its lanes, so that nothing moves aside when it opens. */
function nameWidth(lane: LaneView, measure: Measure): number {
  const within = (lane.group?.names ?? []).map((name) => measure(name, true) + laneIndent);
  return Math.max(measure(lane.name, true) + besideName(lane), ...within);
}

function besideName({ group, isWithin }: LaneView): number {
  return (isWithin === true ? laneIndent : 0) + (group === undefined ? 0 : groupArrow);
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
