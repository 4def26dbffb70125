import type { MarkCluster } from "./clusterMarks.ts";
import type { EventMark } from "./eventMark.ts";
import { isDot } from "./timeScale.ts";

/**
 * Events of one day in one lane would lie on top of each other, at any zoom: they are one counted mark
 * where their day is. Of a meeting with two outcomes on its day, and a visit later:
 *
 *   alone: Visit        clusters: Meeting, Statement, Plan
 */
export function gatherDays(marks: readonly EventMark[]): {
  readonly alone: readonly EventMark[];
  readonly clusters: readonly MarkCluster[];
} {
  const days = new Map<string, EventMark[]>();
  for (const mark of marks) {
    if (!isDot(mark)) continue;
    const key = dayKey(mark);
    const found = days.get(key);
    if (found === undefined) days.set(key, [mark]);
    else found.push(mark);
  }
  const isGathered = (mark: EventMark): boolean =>
    isDot(mark) && (days.get(dayKey(mark))?.length ?? 0) > 1;
  return {
    alone: marks.filter((mark) => !isGathered(mark)),
    clusters: [...days.values()].flatMap((own) => {
      const [first] = own;
      return first === undefined || own.length < 2 ? [] : [clusterOf(first, own)];
    }),
  };
}

const laneOf = ({ places }: EventMark): number => places[0]?.lane ?? 0;
const dayKey = (mark: EventMark): string => `${laneOf(mark)} ${mark.from}`;

function clusterOf(first: EventMark, own: readonly EventMark[]): MarkCluster {
  const { from } = first;
  return {
    kind: "day",
    id: `day ${dayKey(first)}`,
    lane: laneOf(first),
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
