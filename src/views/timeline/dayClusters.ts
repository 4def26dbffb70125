import type { FurtherMark, MarkCluster } from "./clusterMarks.ts";
import type { EventMark } from "./eventMark.ts";
import { isDot } from "./timeScale.ts";

export interface StandingMarks {
  /** In their first lane. */
  readonly alone: readonly EventMark[];
  readonly further: readonly FurtherMark[];
}

export interface PlacedMarks extends StandingMarks {
  readonly clusters: readonly MarkCluster[];
}

/**
 * Events of one day in one lane would lie on top of each other, at any zoom: they are one counted mark
 * where their day is. Of a meeting with two outcomes on its day, and a visit later:
 *
 *   alone: Visit        clusters: Meeting, Statement, Plan
 */
export function gatherDays({ alone, further }: StandingMarks): PlacedMarks {
  const days = new Map<string, EventMark[]>();
  const add = (mark: EventMark, lane: number): void => {
    if (!isDot(mark)) return;
    const key = dayKey(mark, lane);
    const found = days.get(key);
    if (found === undefined) days.set(key, [mark]);
    else found.push(mark);
  };
  for (const mark of alone) add(mark, laneOf(mark));
  for (const { mark, lane } of further) add(mark, lane);
  const isAlone = (mark: EventMark, lane: number): boolean =>
    !isDot(mark) || days.get(dayKey(mark, lane))?.length === 1;
  const gathered = (mark: EventMark, lane: number): readonly MarkCluster[] => {
    const own = days.get(dayKey(mark, lane)) ?? [];
    return own.length > 1 && own[0] === mark ? [clusterOf(mark, lane, own)] : [];
  };
  return {
    alone: alone.filter((mark) => isAlone(mark, laneOf(mark))),
    further: further.filter(({ mark, lane }) => isAlone(mark, lane)),
    clusters: [
      ...alone.flatMap((mark) => (isDot(mark) ? gathered(mark, laneOf(mark)) : [])),
      ...further.flatMap(({ mark, lane }) => (isDot(mark) ? gathered(mark, lane) : [])),
    ],
  };
}

const laneOf = ({ places }: EventMark): number => places[0]?.lane ?? 0;
const dayKey = (mark: EventMark, lane: number): string => `${lane} ${mark.from}`;

function clusterOf(first: EventMark, lane: number, own: readonly EventMark[]): MarkCluster {
  const { from } = first;
  return {
    kind: "day",
    id: `day ${dayKey(first, lane)}`,
    lane,
    members: wholeFirst(own),
    cell: { from, to: from + 1 },
    drawn: { from: from + 0.5, to: from + 0.5 },
    days: { from, to: from },
  };
}

/** The whole before its parts, else in order of time: the first names them all. */
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
