import { noEmphasis, type EmphasisLevel } from "../../model/emphasis.ts";
import type { EventMark } from "./eventMark.ts";
import type { SceneCluster } from "./sceneClusters.ts";
import type { TimelineProps } from "./timelineProps.ts";

/** What a cluster says of its events. */
export interface ClusterLook {
  readonly count: number;
  readonly highlighted: number;
  /** Highlighted with any that is; muted only if all are. */
  readonly level: EmphasisLevel;
  readonly tone: string;
  /** One of its events is pointed at. */
  readonly hovered: boolean;
  readonly lanes: readonly { readonly tone: string; readonly events: number }[];
  /** "3/112" where some are highlighted, and "112". */
  readonly part: string;
  readonly total: string;
  readonly name: string;
}

/** What is pointed at has left a cluster of more. */
const mostSearched = 1000;

interface Levels {
  readonly levelOf: TimelineProps["levelOf"];
  readonly highlighted: number;
  readonly muted: number;
}

/** Both are asked for in every frame, of thousands of events. */
const levelsOf = new WeakMap<readonly EventMark[], Levels>();
const lanesOf = new WeakMap<readonly EventMark[], ReadonlyMap<number, number>>();

export function clusterLook({ members, lane }: SceneCluster, props: TimelineProps): ClusterLook {
  const { highlighted, muted } = countLevels(members, props.levelOf);
  const count = members.length;
  const level = highlighted > 0 ? "highlighted" : muted === count ? "muted" : "default";
  const total = clusterCount(count);
  return {
    count,
    highlighted,
    level,
    tone: level === "muted" ? "var(--node-mute)" : (props.lanes[lane]?.tone ?? "var(--ink3)"),
    hovered: members.length < mostSearched && members.some(({ id }) => id === props.hovered),
    lanes: [...countLanes(members)].map(([of, events]) => ({
      tone: props.lanes[of]?.tone ?? "var(--ink3)",
      events,
    })),
    part: highlighted > 0 && highlighted < count ? `${clusterCount(highlighted)}/${total}` : total,
    total,
    name: props.countWords(count),
  };
}

/** At most four letters: 9,999 without its comma, then thousands. */
function clusterCount(count: number): string {
  return count < 10_000 ? String(count) : `${Math.floor(count / 1000)}k`;
}

function countLevels(members: readonly EventMark[], levelOf: TimelineProps["levelOf"]): Levels {
  if (levelOf === noEmphasis.event) return { levelOf, highlighted: 0, muted: 0 };
  const known = levelsOf.get(members);
  if (known?.levelOf === levelOf) return known;
  let highlighted = 0;
  let muted = 0;
  for (const { id } of members) {
    const level = levelOf(id);
    if (level === "highlighted") highlighted += 1;
    else if (level === "muted") muted += 1;
  }
  const levels = { levelOf, highlighted, muted };
  levelsOf.set(members, levels);
  return levels;
}

function countLanes(members: readonly EventMark[]): ReadonlyMap<number, number> {
  const known = lanesOf.get(members);
  if (known !== undefined) return known;
  const counts = new Map<number, number>();
  for (const { places } of members) {
    for (const { lane } of places) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  }
  const ordered = new Map([...counts].toSorted(([a], [b]) => a - b));
  lanesOf.set(members, ordered);
  return ordered;
}
