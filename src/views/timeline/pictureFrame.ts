import type { LaneView, Measure, TimelineFrame } from "./timelineProps.ts";

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
  return lanes.map((lane) => ({ ...lane, name: shortened(lane.name, room + 1, measure) }));
}

/** Cut at a word where one ends early enough, else within it. */
function shortened(text: string, room: number, measure: Measure): string {
  if (measure(text, true) <= room) return text;
  const letters = [...text];
  let length = letters.length;
  while (length > 1 && measure(`${letters.slice(0, length).join("")}…`, true) > room) length -= 1;
  const cut = letters.slice(0, length).join("");
  const word = cut.lastIndexOf(" ");
  return `${word > cut.length * 0.6 ? cut.slice(0, word) : cut.trimEnd()}…`;
}
