import type { EventId } from "../../model/eventGraph.ts";
import type { StrandStyle } from "../../model/projection.ts";

export interface SceneThread {
  readonly id: EventId;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly named: boolean;
}

interface ThreadEnd {
  readonly y: number;
  readonly style: StrandStyle;
}

/** One thread from the mark through what it has in further lanes; dotted where all of that is only named. */
export function threadOf(
  id: EventId,
  x: number,
  y: number,
  further: readonly ThreadEnd[],
): readonly SceneThread[] {
  if (further.length === 0) return [];
  const ends = [y, ...further.map((end) => end.y)];
  const named = further.every(({ style }) => style === "named");
  return [{ id, x, from: Math.min(...ends), to: Math.max(...ends), named }];
}
