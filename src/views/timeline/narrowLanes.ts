import type { LaneView } from "./timelineProps.ts";

/** The lanes as threads side by side: closer together the more there are. */
export interface NarrowLane {
  readonly tone: string;
  /** Middle, in px from the left edge. */
  readonly x: number;
}

const left = 22;
const widest = 13;
const room = 92;

export function narrowLanes(lanes: readonly LaneView[]): readonly NarrowLane[] {
  const spacing = Math.min(widest, room / Math.max(lanes.length - 1, 1));
  return lanes.map(({ tone }, at) => ({ tone, x: left + at * spacing }));
}

/** Where the text begins, right of all threads. */
export function textLeft(lanes: readonly NarrowLane[]): number {
  return (lanes.at(-1)?.x ?? left) + 18;
}
