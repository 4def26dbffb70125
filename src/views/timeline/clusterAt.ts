import type { SceneCluster } from "./sceneClusters.ts";
import type { TimelineScene } from "./timelineScene.ts";

const leastTarget = 24;

/** The cluster a point means, in px of the lanes; a mark that stands there comes first. */
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
