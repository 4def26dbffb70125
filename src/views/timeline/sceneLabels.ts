import type { EmphasisLevel } from "../../model/emphasis.ts";
import type { EventId } from "../../model/eventGraph.ts";
import { rowMiddle } from "./laneBands.ts";
import type { LanePlan } from "./lanePlan.ts";
import { placeLabels, type LabelRequest, type Obstacle } from "./placeLabels.ts";
import type { Span } from "./timeScale.ts";
import type { TimelineProps } from "./timelineProps.ts";
import type { Measure, SceneBead, SceneItem, SceneThread } from "./timelineScene.ts";

/** A label as drawn: its text starts at `from`, on the middle line `y`. */
export interface SceneLabel extends Span {
  readonly ids: readonly EventId[];
  readonly text: string;
  readonly y: number;
  readonly strong: boolean;
  readonly level: EmphasisLevel;
}

interface LabelledScene {
  readonly props: TimelineProps;
  readonly plot: Span;
  readonly items: readonly SceneItem[];
  readonly beads: readonly SceneBead[];
  readonly threads: readonly SceneThread[];
  readonly plan: LanePlan;
  readonly measure: Measure;
  readonly today: number;
}

const joint = "; ";
const weights: Readonly<Record<EmphasisLevel, number>> = { highlighted: 4, default: 2, muted: 0 };

export function labelsOf(scene: LabelledScene): readonly SceneLabel[] {
  const { props, plot, items, beads, plan, measure } = scene;
  const textOf = (id: EventId): string => props.labels.get(id) ?? "";
  const rowNumber = rowNumbers(plan);
  const requests = items.map((item): LabelRequest => {
    const { id } = item.mark;
    const always = id === props.selected || id === props.hovered || id === props.focused;
    return {
      id,
      ...item.seen,
      row: rowNumber(item.lane, item.row),
      width: measure(textOf(id), id === props.selected),
      weight:
        weights[props.levelOf(id)] +
        Number(item.mark.places.length > 1) +
        8 * Number(id === props.hovered),
      always,
    };
  });
  const marks: Obstacle[] = [
    ...items.map(({ seen, lane, row }) => ({ ...seen, row: rowNumber(lane, row) })),
    ...beads.map(({ x, lane, row }) => ({ from: x - 5, to: x + 5, row: rowNumber(lane, row) })),
  ];
  const placed = placeLabels(requests, {
    bounds: { from: plot.from + 4, to: plot.to - 4 },
    marks,
    lines: linesOf(scene, rowNumber),
    joint: measure(joint, false),
  });
  const rows = rowPlaces(plan);
  return placed.map(({ ids, row, from, to }) => ({
    ids,
    from,
    to,
    text: ids.map(textOf).join(joint),
    y: rows[row]?.y ?? 0,
    strong: ids.some((id) => id === props.selected),
    level: ids.reduce<EmphasisLevel>((level, id) => {
      const own = props.levelOf(id);
      return weights[own] > weights[level] ? own : level;
    }, "muted"),
  }));
}

/** Rows counted through all lanes. */
function rowNumbers({ bands }: LanePlan): (lane: number, row: number) => number {
  let rows = 0;
  const firsts = bands.map((band) => (rows += band.rows) - band.rows);
  return (lane, row) => (firsts[lane] ?? 0) + Math.min(row, (bands[lane]?.rows ?? 1) - 1);
}

function rowPlaces({ bands }: LanePlan): readonly { readonly y: number }[] {
  return bands.flatMap((band) =>
    Array.from({ length: band.rows }, (_, row) => ({ y: rowMiddle(band, row) })),
  );
}

/** Threads, and the line of today, as they cross rows. */
function linesOf(
  { threads, plan, today }: LabelledScene,
  rowNumber: (lane: number, row: number) => number,
): Obstacle[] {
  const rows = rowPlaces(plan);
  const first = rowNumber(0, 0);
  return rows.flatMap(({ y }, at) => [
    { from: today, to: today, row: first + at },
    ...threads
      .filter((thread) => y > thread.from - 8 && y < thread.to + 8)
      .map((thread) => ({ from: thread.x, to: thread.x, row: first + at })),
  ]);
}
