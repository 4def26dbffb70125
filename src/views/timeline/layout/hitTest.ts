import type { EventId } from "../../../model/eventGraph.ts";
import { middleOf, type SceneCluster } from "./sceneMarks.ts";
import type { TimelineScene } from "./timelineScene.ts";

export interface Hit {
  readonly id: EventId;
  readonly outside: boolean;
}

/**
 * The event at a point, in px of the lanes: the nearest mark whose target holds it, then a
 * mark in a further lane, a label, a thread. The overlay lets the pointer through, so that a drag may begin anywhere.
 */
export function hitTest(scene: TimelineScene, x: number, y: number): Hit | null {
  const targets = [
    ...scene.items.map((item) => ({ item, outside: false })),
    ...scene.outside.map((item) => ({ item, outside: true })),
  ].flatMap(({ item, outside }) => {
    const { from, to } = item.target;
    const inside = x >= from && x <= to && Math.abs(y - item.y) <= 12;
    const aside = Math.max(item.seen.from - x, x - item.seen.to, 0);
    const middle = Math.abs(x - middleOf(item.seen)) / 1000;
    return inside
      ? [{ id: item.mark.id, outside, far: aside + Math.abs(y - item.y) + middle }]
      : [];
  });
  const nearest = targets.toSorted((a, b) => a.far - b.far)[0];
  const further = scene.further
    .filter(
      ({ seen, y: middle }) => x >= seen.from - 5 && x <= seen.to + 5 && Math.abs(middle - y) <= 10,
    )
    .toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0];
  const label = scene.labels.find(
    ({ from, to, y: middle, detail }) =>
      x >= from - 4 &&
      x <= to + 4 &&
      y >= middle - 9 &&
      y <= middle + (detail === undefined ? 9 : 22),
  );
  const thread = scene.threads.find(
    ({ x: at, from, to }) => Math.abs(x - at) <= 4 && y >= from && y <= to,
  );
  const plot = scene.frame.plot;
  const outside = x < plot.from || x > plot.to;
  if (nearest !== undefined && nearest.far < 12) return nearest;
  const id = further?.mark.id ?? label?.ids[0] ?? nearest?.id ?? thread?.ids[0];
  return id === undefined ? null : { id, outside };
}

const leastTarget = 24;

/** The cluster at a point, in px of the lanes; a mark there comes first. */
export function clusterAt(scene: TimelineScene, x: number, y: number): SceneCluster | null {
  const onMark = [...scene.items, ...scene.further].some(
    ({ seen, y: middle, thickness }) =>
      x >= seen.from - 2 && x <= seen.to + 2 && Math.abs(y - middle) <= thickness / 2 + 2,
  );
  if (onMark) return null;
  const far = ({ seen, y: middle, height }: SceneCluster): number =>
    Math.max(
      seen.from - Math.max((leastTarget - (seen.to - seen.from)) / 2, 0) - x,
      x - seen.to - Math.max((leastTarget - (seen.to - seen.from)) / 2, 0),
      Math.abs(y - middle) - Math.max(height, leastTarget) / 2,
    );
  const held = [...scene.clusters, ...scene.furtherClusters].filter((cluster) => far(cluster) <= 0);
  return held.toSorted((a, b) => Math.abs(x - middleX(a)) - Math.abs(x - middleX(b)))[0] ?? null;
}

function middleX({ seen }: SceneCluster): number {
  return (seen.from + seen.to) / 2;
}
