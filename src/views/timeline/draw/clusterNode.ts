import { type EmphasisLevel, noEmphasis } from "../../../model/emphasis.ts";
import { figuresWidth } from "../layout/clusterMarks.ts";
import type { EventMark } from "../layout/eventMark.ts";
import type { SceneCluster } from "../layout/sceneMarks.ts";
import type { TimelineProps } from "../layout/timelineProps.ts";
import { barPath, type Cut } from "../../../scene/barPath.ts";
import { laneTone } from "./markShape.ts";
import styles from "./Cluster.module.css";
import { svgNode } from "../../../scene/drawing.ts";
import { onTone } from "../../../scene/partnerTone.ts";

/** What a cluster shows about its events. */
interface ClusterLook {
  readonly count: number;
  readonly highlighted: number;
  /** Highlighted with any that is; muted only if all are. */
  readonly level: EmphasisLevel;
  readonly tone: string;
  /** Its events are of several lanes, in a row of several. */
  readonly isMixed: boolean;
  /** One of its events is pointed at. */
  readonly hovered: boolean;
  readonly lanes: readonly { readonly tone: string; readonly events: number }[];
  /** "3/1,112" where some are highlighted, and "1,112". */
  readonly part: string;
  readonly total: string;
  readonly name: string;
}

/** In a larger cluster no event is hovered: it has left the cluster. */
const mostSearched = 1000;

interface Levels {
  readonly levelOf: TimelineProps["levelOf"];
  readonly highlighted: number;
  readonly muted: number;
}

/** Cached: both are needed in every frame, for thousands of events. */
const levelsOf = new WeakMap<readonly EventMark[], Levels>();
const tonesOf = new WeakMap<readonly EventMark[], ReadonlyMap<string, number>>();

export function clusterLook({ members, lane }: SceneCluster, props: TimelineProps): ClusterLook {
  const { highlighted, muted } = countLevels(members, props.levelOf);
  const count = members.length;
  const level = highlighted > 0 ? "highlighted" : muted === count ? "muted" : "default";
  const total = props.number(count);
  const shared = sharedTone(members, lane, props);
  return {
    count,
    highlighted,
    level,
    tone: level === "muted" ? "var(--node-mute)" : (shared ?? props.lanes[lane]?.tone ?? grey),
    isMixed: shared === null,
    hovered: members.length < mostSearched && members.some(({ id }) => id === props.hovered),
    lanes: [...countTones(members, props)].map(([tone, events]) => ({ tone, events })),
    part: highlighted > 0 && highlighted < count ? `${props.number(highlighted)}/${total}` : total,
    total,
    name: props.countWords(count),
  };
}

/** Whether any of its events is highlighted. */
export function isLit({ members }: SceneCluster, { levelOf }: TimelineProps): boolean {
  return countLevels(members, levelOf).highlighted > 0;
}

function countLevels(members: readonly EventMark[], levelOf: TimelineProps["levelOf"]): Levels {
  if (levelOf === noEmphasis.event) return { levelOf, highlighted: 0, muted: 0 };
  const known = levelsOf.get(members);
  if (known?.levelOf === levelOf) return known;
  let highlighted = 0;
  let muted = 0;
  for (const { order } of members) {
    const level = levelOf(order);
    if (level === "highlighted") highlighted += 1;
    else if (level === "muted") muted += 1;
  }
  const levels = { levelOf, highlighted, muted };
  levelsOf.set(members, levels);
  return levels;
}

/** How many events there are of each lane, by its colour and in the order of the lanes. */
function countTones(
  members: readonly EventMark[],
  props: TimelineProps,
): ReadonlyMap<string, number> {
  const known = tonesOf.get(members);
  if (known !== undefined) return known;
  const counts = new Map<number, Map<string, number>>();
  for (const mark of members) {
    for (const { lane } of mark.places) {
      const tones = counts.get(lane) ?? new Map<string, number>();
      const tone = laneTone(props, mark, lane);
      counts.set(lane, tones.set(tone, (tones.get(tone) ?? 0) + 1));
    }
  }
  const ordered = [...counts].toSorted(([a], [b]) => a - b).flatMap(([, tones]) => [...tones]);
  const summed = new Map<string, number>();
  for (const [tone, events] of ordered) summed.set(tone, (summed.get(tone) ?? 0) + events);
  tonesOf.set(members, summed);
  return summed;
}

const grey = "var(--ink3)";

/** In a row of several lanes that of its events, or null if they are of several. */
function sharedTone(
  members: readonly EventMark[],
  lane: number,
  props: TimelineProps,
): string | null {
  const own = props.lanes[lane]?.tone ?? grey;
  if (props.lanes[lane]?.group === undefined) return own;
  const tones = new Set(members.map((mark) => laneTone(props, mark, lane)));
  const [only = own] = tones;
  return tones.size > 1 ? null : only;
}

const radius = 4;
const stripe = 3;
const leastWithStripe = 20;

/**
 * The drawing of a cluster, its left edge at x = 0 and its middle at y: a pill of its lane's tone with the count, or
 * where its height says how many, a block; filled from the floor as far as its events are highlighted; below a stripe of the lanes
 * of the events, if there are several. Where its events continue beyond the window it ends in a point.
 */
export function clusterNodes(
  look: ClusterLook,
  seen: number,
  { height, isPill }: Pick<SceneCluster, "height" | "isPill">,
  y: number,
  cut: Cut,
): SVGElement[] {
  const round = isPill ? height / 2 : radius;
  const width = Math.max(seen, 2);
  const top = y - height / 2;
  const box = { x: 0.5, width: Math.max(width - 1, 1), rx: Math.min(round, width / 2) };
  const extent = { from: box.x, to: box.x + box.width };
  const around = (high: number): string => barPath(extent, y, high, cut, box.rx);
  const { tone, level } = look;
  const part = height * (look.highlighted / look.count);
  const isSolid = isPill && !look.isMixed && level !== "muted" && look.part === look.total;
  if (isSolid)
    return [
      svgNode("title", {}, look.name),
      ...ringNodes(),
      // Apart from a bar that passes behind it.
      svgNode("path", { class: styles.ground, d: around(height + 3) }),
      svgNode("path", { d: around(height), fill: tone }),
      svgNode("g", { fill: onTone(tone) }, ...countNodes(look, width, y, true)),
    ];
  return [
    svgNode("title", {}, look.name),
    ...ringNodes(),
    svgNode("path", { class: styles.ground, d: around(height) }),
    svgNode("path", { class: styles.tint, "data-level": level, d: around(height), fill: tone }),
    ...(look.highlighted === 0
      ? []
      : [
          svgNode("rect", {
            class: styles.part,
            ...box,
            y: top + height - Math.max(part, 3),
            height: Math.max(part, 3),
            fill: tone,
          }),
        ]),
    ...(height < leastWithStripe ? [] : stripeNodes(look, width, top + height - stripe)),
    svgNode("path", {
      class: styles.edge,
      "data-level": level,
      d: around(height - 1),
      stroke: tone,
    }),
    ...countNodes(look, width, y),
  ];

  function ringNodes(): SVGElement[] {
    if (!look.hovered) return [];
    const ring = { x: -4, width: width + 8, y: top - 4, height: height + 8, rx: round + 4 };
    return [svgNode("rect", { "data-ring": "", ...ring, fill: tone, "fill-opacity": 0.18 })];
  }
}

/** The lanes of its events, each as long as it has events of them. */
function stripeNodes({ lanes, level }: ClusterLook, width: number, y: number): SVGElement[] {
  if (lanes.length < 2 || level === "muted") return [];
  const all = lanes.reduce((sum, { events }) => sum + events, 0);
  let x = 3;
  return lanes.map(({ tone, events }) => {
    const length = ((width - 6) * events) / all;
    const node = svgNode("rect", {
      x,
      y: y - 1.5,
      width: Math.max(length, 1),
      height: stripe,
      fill: tone,
    });
    x += length;
    return node;
  });
}

function countNodes(look: ClusterLook, width: number, y: number, solid = false): SVGElement[] {
  const words = [look.part, look.total].find((text) => figuresWidth(text) + 4 <= width);
  if (words === undefined) return [];
  return [
    svgNode(
      "text",
      { class: styles.count, "data-level": look.level, "data-solid": solid, x: width / 2, y },
      words,
    ),
  ];
}
