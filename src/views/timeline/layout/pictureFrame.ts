import { cutName } from "../../../lib/cutToFit.ts";
import type { Measure } from "../../../scene/text.ts";
import type { LaneView, TimelineFrame } from "./timelineProps.ts";

export const axisHeight = 24;
export const footHeight = 24;
/** Below the last lane, for the words of a low row. */
export const belowLanes = 3;

const beforeName = 20;
const afterName = 14;

/** Measures of a picture of that size: the lanes' names take what they need, up to a fifth of it. */
export function pictureFrame(
  size: { readonly width: number; readonly height: number },
  lanes: readonly LaneView[],
  measure: Measure,
): TimelineFrame {
  const narrow = size.width < 760;
  const inset = narrow ? 16 : 24;
  const gutter = narrow ? 44 : 56;
  const widest = lanes.reduce((most, { name }) => Math.max(most, measure(name, true)), 48);
  const names = Math.min(widest, Math.max(size.width / 5 - beforeName - afterName, 48));
  const from = Math.round(inset + beforeName + names + afterName + gutter);
  return {
    ...size,
    inset,
    gutter,
    plot: { from, to: Math.max(Math.round(size.width - inset - gutter), from + 40) },
  };
}

/** The lanes with names that fit before the plot, shortened with an ellipsis where they must be. */
export function fittingNames(
  lanes: readonly LaneView[],
  frame: TimelineFrame,
  measure: Measure,
): readonly LaneView[] {
  const room = frame.plot.from - frame.gutter - frame.inset - beforeName - afterName;
  const strong = (text: string): number => measure(text, true);
  return lanes.map((lane) => ({ ...lane, name: cutName(lane.name, room + 1, strong) }));
}
