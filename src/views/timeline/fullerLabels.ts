import type { LaneBand } from "./laneBands.ts";
import { hasRoom, type LabelRoom, type Obstacle, type PlacedLabel } from "./placeLabels.ts";
import type { Measure } from "../../scene/text.ts";
import type { TimelineProps } from "./timelineProps.ts";

/** A label that says more: another text on its line, or a second line. */
export interface FullerLabel extends PlacedLabel {
  readonly text?: string;
  readonly detail?: string;
}

interface LabelSetting {
  readonly props: Pick<TimelineProps, "detailOf" | "selected">;
  readonly measure: Measure;
  readonly bands: readonly LaneBand[];
}

/** From the middle of the title to that of the line below. */
export const detailLine = 14;
const halfLine = 7;

/**
 * Near enough, a label is the whole title, with place and participants below it: each only where
 * nothing stands, so that nothing has to move for it.
 */
export function fullerLabels(
  placed: readonly PlacedLabel[],
  { props, measure, bands }: LabelSetting,
  room: LabelRoom,
): readonly FullerLabel[] {
  const taken: Obstacle[] = [...placed];
  return placed.map((label): FullerLabel => {
    const [id, another] = label.ids;
    const said = id === undefined || another !== undefined ? undefined : props.detailOf?.(id);
    if (said === undefined) return label;
    const others = taken.filter((words) => words !== label);
    const whole = spanOf(label, measure(said.title, id === props.selected));
    const fits = hasRoom(whole, room, others);
    const title: FullerLabel = fits ? { ...whole, text: said.title } : label;
    taken[taken.indexOf(label)] = title;
    const y = title.y + detailLine;
    const isInLane = bands.some(
      ({ top, height }) => title.y >= top && y + halfLine <= top + height,
    );
    const line = said.lines
      .map((text) => ({ text, from: title.from, to: title.from + measure(text, false), y }))
      .find((words) => isInLane && hasRoom(words, room, others));
    if (line === undefined) return title;
    taken.push(line);
    return { ...title, detail: line.text };
  });
}

/** A label on the left grows away from its mark. */
function spanOf(label: PlacedLabel, width: number): PlacedLabel {
  return label.side === "left"
    ? { ...label, from: label.to - width }
    : { ...label, to: label.from + width };
}
