import { clusterSpan, daysOf, type FurtherMark, type MarkCluster } from "./clusterMarks.ts";
import type { EventMark } from "./eventMark.ts";
import { outlineOf } from "../../../scene/dateLook.ts";
import { isDot, type Span, spanOf } from "./timeScale.ts";

interface StandingMarks {
  /** In their first lane. */
  readonly alone: readonly EventMark[];
  readonly further: readonly FurtherMark[];
}

export interface PlacedMarks extends StandingMarks {
  readonly clusters: readonly MarkCluster[];
}

/**
 * Events of one day in one lane would cover each other at any zoom: they are one counted mark on their day, or a stack.
 * So are short bars of the same days. With a meeting with two outcomes on its day, and a visit later:
 *
 *   alone: Visit        clusters: Meeting, Statement, Plan
 */
export function gatherDays({ alone, further }: StandingMarks, perDay: number): PlacedMarks {
  const days = new Map<string, EventMark[]>();
  const keyOf = daysKey(perDay);
  const add = (mark: EventMark, lane: number): void => {
    const key = keyOf(mark, lane);
    if (key === null) return;
    const found = days.get(key);
    if (found === undefined) days.set(key, [mark]);
    else found.push(mark);
  };
  for (const mark of alone) add(mark, laneOf(mark));
  for (const { mark, lane } of further) add(mark, lane);
  const isAlone = (mark: EventMark, lane: number): boolean => {
    const key = keyOf(mark, lane);
    return key === null || days.get(key)?.length === 1;
  };
  const gathered = (mark: EventMark, lane: number): readonly MarkCluster[] => {
    const key = keyOf(mark, lane);
    const own = key === null ? [] : (days.get(key) ?? []);
    return key !== null && own.length > 1 && own[0] === mark
      ? [clusterOf(mark, lane, key, own, perDay)]
      : [];
  };
  return {
    alone: alone.filter((mark) => isAlone(mark, laneOf(mark))),
    further: further.filter(({ mark, lane }) => isAlone(mark, lane)),
    clusters: [
      ...alone.flatMap((mark) => gathered(mark, laneOf(mark))),
      ...further.flatMap(({ mark, lane }) => gathered(mark, lane)),
    ],
  };
}

const laneOf = ({ places }: EventMark): number => places[0]?.lane ?? 0;
/** Longer bars are told apart by their names. */
const shortBar = 70;

function daysKey(perDay: number) {
  const scale = { start: 0, perDay, left: 0 };
  return (mark: EventMark, lane: number): string | null => {
    if (isDot(mark)) return `${lane} ${mark.from}`;
    const { from, to } = spanOf(mark, scale);
    return to - from > shortBar ? null : `${lane} ${mark.from} ${mark.to} ${outlineOf(mark.look)}`;
  };
}

function clusterOf(
  first: EventMark,
  lane: number,
  key: string,
  own: readonly EventMark[],
  perDay: number,
): MarkCluster {
  const { from, to } = first;
  const span = spanOf(first, { start: 0, perDay, left: 0 });
  const isTail = outlineOf(first.look) === "after";
  const drawn = isDot(first)
    ? { from: from + 0.5, to: from + 0.5 }
    : { from: span.from / perDay, to: (isTail ? span.from : span.to) / perDay };
  return {
    kind: "day",
    id: `day ${key}`,
    lane,
    members: wholeFirst(own),
    cell: { from, to: to + 1 },
    drawn,
    days: { from, to },
  };
}

/** An event before its parts, otherwise in order of time: the first one names them all. */
function wholeFirst(members: readonly EventMark[]): readonly EventMark[] {
  const ids = new Set(members.map(({ id }) => id));
  const parts = members.filter(({ partOf }) => partOf.some((whole) => ids.has(whole)));
  const wholes = members.filter((mark) => !parts.includes(mark));
  const parents = new Set(parts.flatMap(({ partOf }) => partOf));
  return [
    ...wholes.filter(({ id }) => parents.has(id)),
    ...wholes.filter(({ id }) => !parents.has(id)),
    ...parts,
  ];
}

/** Blocks whose counts would overlap are merged: none may be moved from its date. */
export function mergeBlocks(
  clusters: readonly MarkCluster[],
  perDay: number,
  apart = 0,
): readonly MarkCluster[] {
  const scale = { start: 0, perDay, left: 0 };
  const spanOf = ({ cell, drawn, count }: OpenBlock) =>
    clusterSpan({ kind: "block", cell, drawn, members: { length: count } }, scale);
  const blocks = clusters.filter(({ kind }) => kind === "block").map(blockOf);
  const merged: OpenBlock[] = [];
  const ordered = blocks.toSorted((a, b) => a.lane - b.lane || spanOf(a).from - spanOf(b).from);
  for (const next of ordered) {
    let open: OpenBlock = next;
    for (let last = merged.at(-1); last !== undefined; last = merged.at(-1)) {
      if (last.lane !== open.lane || spanOf(last).to + apart <= spanOf(open).from) break;
      merged.pop();
      open = around(last, open);
    }
    merged.push(open);
  }
  if (merged.length === blocks.length) return clusters;
  return [...clusters.filter(({ kind }) => kind !== "block"), ...merged.flatMap(closed)];
}

/** What becomes one block. Its events are put together once it is closed: there may be 350,000. */
interface OpenBlock extends Pick<MarkCluster, "lane" | "cell" | "drawn"> {
  /** In order of time. */
  readonly parts: readonly MarkCluster[];
  readonly count: number;
}

const blockOf = (cluster: MarkCluster): OpenBlock => ({
  lane: cluster.lane,
  cell: cluster.cell,
  drawn: cluster.drawn,
  parts: [cluster],
  count: cluster.members.length,
});

function around(a: OpenBlock, b: OpenBlock): OpenBlock {
  const hull = (one: Span, other: Span): Span => ({
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
  });
  return {
    lane: a.lane,
    cell: hull(a.cell, b.cell),
    drawn: hull(a.drawn, b.drawn),
    parts: [...a.parts, ...b.parts],
    count: a.count + b.count,
  };
}

function closed({ cell, drawn, parts }: OpenBlock): readonly MarkCluster[] {
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return parts;
  return [
    madeOnce(first, others, () => {
      const members = inOrderOfBegin(parts.flatMap((part) => part.members));
      return { ...first, cell, drawn, members, days: daysOf(members) };
    }),
  ];
}

const inOrderOfBegin = (members: readonly EventMark[]): readonly EventMark[] =>
  members.toSorted((one, other) => one.from - other.from);

interface Made {
  readonly of: readonly unknown[];
  readonly cluster: MarkCluster;
}

const made = new WeakMap<MarkCluster, Made>();

/**
 * A cluster and what is added to it give the same cluster as the last time, for each choice plans again: what was
 * counted of 350,000 events, and drawn, is known by the identity of their list.
 */
function madeOnce(
  first: MarkCluster,
  added: readonly unknown[],
  make: () => MarkCluster,
): MarkCluster {
  const last = made.get(first);
  if (last?.of.length === added.length && last.of.every((one, at) => one === added[at]))
    return last.cluster;
  const cluster = make();
  made.set(first, { of: added, cluster });
  return cluster;
}

const mostOverlap = 3;
/** A longer bar passes behind a cluster, and is seen on both sides of it. */
export const longBar = 48;

/** Short marks that a block beside them would hide belong to it too, and so do the marks of a day. */
export function absorbMarks(
  { alone, further, clusters }: PlacedMarks,
  perDay: number,
): PlacedMarks {
  const scale = { start: 0, perDay, left: 0 };
  const lanes = new Map<number, { readonly cluster: MarkCluster; from: number; to: number }[]>();
  for (const cluster of clusters) {
    if (cluster.kind !== "block") continue;
    const blocks = lanes.get(cluster.lane) ?? [];
    blocks.push({ cluster, ...clusterSpan(cluster, scale) });
    lanes.set(cluster.lane, blocks);
  }
  for (const blocks of lanes.values()) blocks.sort((a, b) => a.from - b.from);
  const gained = new Map<MarkCluster, EventMark[]>();
  const isHidden = (lane: number, { from, to }: Span, members: readonly EventMark[]): boolean => {
    if (to - from > longBar) return false;
    const blocks = lanes.get(lane) ?? [];
    const hidden = blocks[firstAfter(blocks, from + mostOverlap)];
    if (hidden === undefined || hidden.from >= to - mostOverlap) return false;
    const more = gained.get(hidden.cluster) ?? [];
    gained.set(hidden.cluster, more);
    for (const member of members) more.push(member);
    return true;
  };
  const left = {
    alone: alone.filter(
      (mark) => !isHidden(mark.places[0]?.lane ?? 0, spanOf(mark, scale), [mark]),
    ),
    further: further.filter(({ mark, lane }) => !isHidden(lane, spanOf(mark, scale), [mark])),
    clusters: clusters.filter(
      (cluster) =>
        cluster.kind !== "day" ||
        !isHidden(cluster.lane, clusterSpan(cluster, scale), cluster.members),
    ),
  };
  if (gained.size === 0) return { alone, further, clusters };
  return {
    ...left,
    clusters: left.clusters.map((cluster) => {
      const more = gained.get(cluster);
      if (more === undefined) return cluster;
      return madeOnce(cluster, more, () => {
        const members = inOrderOfBegin([...cluster.members, ...more]);
        return { ...cluster, members, days: daysOf(members) };
      });
    }),
  };
}

/** Between two pills on the floor of a lane, in px. */
const betweenPills = 2;

/**
 * In a low picture all that gathers is on the floor of its lane, where a pill is as high as its count needs: pills that
 * would touch are one, and so is what is short and beside one.
 */
export function gatherOnFloor(placed: PlacedMarks, perDay: number): PlacedMarks {
  let now: PlacedMarks = {
    ...placed,
    // As wide as their events, wherever their cells end.
    clusters: placed.clusters.map((cluster) => ({
      ...cluster,
      kind: "block",
      cell: { from: cluster.drawn.from - 2 / perDay, to: cluster.drawn.to + 2 / perDay },
    })),
  };
  for (;;) {
    const merged = { ...now, clusters: mergeBlocks(now.clusters, perDay, betweenPills) };
    const { alone, further, clusters } = absorbMarks(merged, perDay);
    const isSettled = alone.length === now.alone.length && further.length === now.further.length;
    now = { alone, further, clusters };
    if (isSettled) return now;
  }
}

/** Of blocks side by side, the first that ends after x. */
function firstAfter(blocks: readonly { readonly to: number }[], x: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.to ?? Infinity) > x) high = middle;
    else low = middle + 1;
  }
  return low;
}
