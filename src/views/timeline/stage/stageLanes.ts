import type { Selected } from "../../../model/emphasis.ts";
import type { GraphIndex } from "../../../model/graphIndex.ts";
import type { StageHeights } from "../../../scene/stageHeights.ts";
import type { EventMark } from "../layout/eventMark.ts";
import type { LaneBand } from "../layout/laneHeights.ts";

/**
 * The few lanes that a stage has room for: those of the scene, then those with most events of all, in their usual
 * order, so that scenes of one story have nearly the same. `own` is the place of the scene's lane among them.
 *
 *   of 9 partners, the scene in Rome → { lanes: [0, 1, 2, 7], own: 3 }
 */
export interface StageLanes {
  readonly lanes: readonly number[];
  readonly own: number | null;
}

export function stageLanes(
  index: GraphIndex,
  marks: readonly EventMark[],
  selection: Selected | null,
  most: number,
): StageLanes {
  const counts = index.lanes.map(() => 0);
  for (const { places } of marks)
    for (const { lane } of places) counts[lane] = (counts[lane] ?? 0) + 1;
  const byCount = (one: number, other: number): number =>
    (counts[other] ?? 0) - (counts[one] ?? 0) || one - other;
  const scenes = lanesOfScene(index, marks, selection);
  const isPartner = (lane: number): boolean => index.lanes[lane]?.actor !== undefined;
  const others = index.lanes
    .map((_, lane) => lane)
    .filter((lane) => !scenes.includes(lane) && (counts[lane] ?? 0) > 0)
    .toSorted((a, b) => Number(isPartner(b)) - Number(isPartner(a)) || byCount(a, b));
  const lanes = [...scenes.toSorted(byCount), ...others].slice(0, most).toSorted((a, b) => a - b);
  const own = scenes.find((lane) => lanes.includes(lane));
  return { lanes, own: own === undefined ? null : lanes.indexOf(own) };
}

function lanesOfScene(
  index: GraphIndex,
  marks: readonly EventMark[],
  selection: Selected | null,
): readonly number[] {
  if (selection === null) return [];
  if (selection.kind === "event")
    return marks.find(({ id }) => id === selection.id)?.places.map(({ lane }) => lane) ?? [];
  const tie = index.projection.relationshipById.get(selection.id);
  const actors = new Set<string>(tie === undefined ? [selection.id] : [tie.a, tie.b]);
  return index.lanes.flatMap(({ actor }, lane) => (actor && actors.has(actor) ? [lane] : []));
}

/** The marks in these lanes alone, by their places among them. */
export function marksIn(
  marks: readonly EventMark[],
  lanes: readonly number[],
): readonly EventMark[] {
  return marks.flatMap((mark) => {
    const places = mark.places.flatMap(({ lane, style }) => {
      const at = lanes.indexOf(lane);
      return at < 0 ? [] : [{ lane: at, style }];
    });
    return places.length === 0 ? [] : [{ ...mark, places }];
  });
}

/** What the others leave is the scene's lane's; without one they share it. */
export function stageBands(
  rows: readonly number[],
  own: number | null,
  heights: StageHeights,
  all: number,
): readonly LaneBand[] {
  const total = heights.total[all] ?? 0;
  const least = rows.map((count) => heights.rows[Math.min(count, 3) - 1] ?? heights.rows[0]);
  const sum = least.reduce((before, height) => before + height, 0);
  let top = 0;
  return rows.map((count, lane) => {
    const wanted = least[lane] ?? 0;
    const height =
      own === null ? (wanted * total) / sum : lane === own ? total - sum + wanted : wanted;
    const band = { top, height, rows: count, rowHeight: height / count };
    top += height;
    return band;
  });
}
