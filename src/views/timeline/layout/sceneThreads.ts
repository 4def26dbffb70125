import type { EventId } from "../../../model/eventGraph.ts";
import type { StrandStyle } from "../../../model/projection.ts";
import type { EventMark } from "./eventMark.ts";
import { middleOf, type SceneCluster, type SceneItem } from "./sceneMarks.ts";

export interface SceneThread {
  /** Several where their threads are one line. */
  readonly ids: readonly EventId[];
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly named: boolean;
}

interface ThreadEnd {
  readonly y: number;
  readonly style: StrandStyle;
}

/** One thread from the mark through its beads in further lanes; dotted if all of them are only named. */
export function threadOf(
  id: EventId,
  x: number,
  y: number,
  further: readonly ThreadEnd[],
): readonly SceneThread[] {
  if (further.length === 0) return [];
  const ends = [y, ...further.map((end) => end.y)];
  const named = further.every(({ style }) => style === "named");
  return [{ ids: [id], x, from: Math.min(...ends), to: Math.max(...ends), named }];
}

interface Stand extends ThreadEnd {
  readonly lane: number;
  readonly x: number;
}

/**
 * The threads of all events in several lanes, alone or in the mark of their day. Threads of one day
 * with the same ends are one line: 24 of them would be no clearer.
 */
export function threadsOf(
  items: readonly SceneItem[],
  clusters: readonly SceneCluster[],
): readonly SceneThread[] {
  const stands = new Map<EventId, Stand[]>();
  const add = ({ id, places }: EventMark, stand: Stand): void => {
    if (places.length > 1) stands.set(id, [...(stands.get(id) ?? []), stand]);
  };
  for (const { mark, lane, style, begin, y } of items) add(mark, { lane, style, x: begin, y });
  for (const { kind, members, lane, seen, y } of clusters) {
    if (kind !== "day") continue;
    for (const mark of members) {
      const style = mark.places.find((place) => place.lane === lane)?.style ?? "solid";
      add(mark, { lane, style, x: middleOf(seen), y });
    }
  }
  const threads = new Map<string, SceneThread>();
  for (const [id, own] of stands) {
    const [first, ...further] = own.toSorted((a, b) => a.lane - b.lane);
    if (first === undefined) continue;
    for (const thread of threadOf(id, first.x, first.y, further)) {
      const { x, from, to, named } = thread;
      const key = `${x} ${from} ${to} ${named}`;
      const same = threads.get(key);
      threads.set(key, same ? { ...same, ids: [...same.ids, id] } : thread);
    }
  }
  return [...threads.values()];
}
