import type { EmphasisLevel } from "../../model/emphasis.ts";
import type { EventId } from "../../model/eventGraph.ts";
import { fullerLabels } from "./fullerLabels.ts";
import type { LaneBand } from "./laneBands.ts";
import { placeLabels, type LabelRequest, type MarkObstacle } from "./placeLabels.ts";
import type { SceneCluster } from "./sceneClusters.ts";
import { steppedScale, type Span } from "./timeScale.ts";
import type { Measure, TimelineProps } from "./timelineProps.ts";
import type { SceneBead, SceneThread } from "./sceneThreads.ts";
import type { SceneItem } from "./sceneItems.ts";

/** A label as drawn: its text starts at `from`, on the middle line `y`. */
export interface SceneLabel extends Span {
  readonly ids: readonly EventId[];
  readonly text: string;
  readonly y: number;
  readonly strong: boolean;
  readonly level: EmphasisLevel;
  /** Place and participants, on a line below, where there is room. */
  readonly detail?: string;
}

interface LabelledScene {
  readonly props: TimelineProps;
  readonly plot: Span;
  readonly items: readonly SceneItem[];
  readonly clusters: readonly SceneCluster[];
  readonly beads: readonly SceneBead[];
  readonly threads: readonly SceneThread[];
  readonly measure: Measure;
  readonly today: number;
  readonly perDay: number;
  readonly bands: readonly LaneBand[];
}

const joint = "; ";
/** From so many px a day on labels say more than the short title. */
const nearEnough = 2;
const weights: Readonly<Record<EmphasisLevel, number>> = { highlighted: 4, default: 2, muted: 0 };

export function labelsOf(scene: LabelledScene): readonly SceneLabel[] {
  const { props, plot, items, clusters, beads, threads, measure, today } = scene;
  const textOf = (id: EventId): string => props.labels.get(id) ?? "";
  const marks: MarkObstacle[] = [
    ...items.map(({ seen, y, thickness }) => ({ ...seen, y, thickness })),
    ...clusters.map(({ seen, y, height }) => ({ ...seen, y, thickness: height })),
    ...beads.map(({ x, y, thickness }) => ({ from: x - 5, to: x + 5, y, thickness })),
  ];
  const last = scene.bands.at(-1);
  const room = {
    bounds: { from: plot.from + 4, to: plot.to - 4 },
    marks,
    uprights: threads,
    walls: [today],
    heights: { from: 0, to: last === undefined ? 0 : last.top + last.height },
    joint: measure(joint, false),
    textSize: measure.size,
  };
  const placed = placeLabels(
    items.flatMap((item) => requestOf(item, scene)),
    room,
  );
  const fuller = steppedScale(scene.perDay) < nearEnough ? null : fullerLabels(placed, scene, room);
  return (fuller ?? placed).map(({ ids, y, from, to, ...more }) => ({
    ids,
    from,
    to,
    y,
    text: ids.map(textOf).join(joint),
    ...more,
    strong: ids.some((id) => id === props.selected),
    level: ids.reduce<EmphasisLevel>((level, id) => {
      const own = props.levelOf(id);
      return weights[own] > weights[level] ? own : level;
    }, "muted"),
  }));
}

/** The first on a string speaks for it; another only while it is chosen. */
function requestOf(
  { mark, string, y }: SceneItem,
  { props, measure }: LabelledScene,
): readonly LabelRequest[] {
  const { id } = mark;
  const always = id === props.selected || id === props.hovered || id === props.focused;
  if (!always && !string.first) return [];
  const weight =
    weights[props.levelOf(id)] + Number(mark.places.length > 1) + 8 * Number(id === props.hovered);
  const width = measure(props.labels.get(id) ?? "", id === props.selected);
  return [{ id, from: string.from, to: string.to, y, width, weight, always }];
}
