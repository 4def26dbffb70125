import type { DayWindow } from "./dates/dayWindow.ts";
import { dateOf } from "./dates/dateOf.ts";
import type { ActorId, EventGraph } from "./eventGraph.ts";

/**
 * Who belongs to which alliance, and when. A membership without a start has always been, one without
 * an end goes on; a vague start or end counts from the first and until the last day it may mean.
 *
 *   spain member_of nato from 1982-05-30   →  in the window 1970 … 1990 yes, in 1970 … 1980 no
 */
export interface Membership {
  readonly member: ActorId;
  /** The first and the last day on which it may have been in force. */
  readonly from: number;
  readonly until: number;
}

export type Alliances = ReadonlyMap<ActorId, readonly Membership[]>;

const known = new WeakMap<EventGraph, Alliances>();

/** By alliance, in the order of the file. */
export function alliancesOf(graph: EventGraph): Alliances {
  const before = known.get(graph);
  if (before) return before;
  const found = new Map<ActorId, Membership[]>();
  for (const { type, from, to, start, end } of graph.relations) {
    if (type !== "member_of") continue;
    const membership = {
      member: from,
      from: dateOf(start)?.start.earliest ?? -Infinity,
      until: dateOf(end)?.end.latest ?? Infinity,
    };
    const others = found.get(to);
    if (others) others.push(membership);
    else found.set(to, [membership]);
  }
  known.set(graph, found);
  return found;
}

/** The members of an alliance on at least one day of the window, each once. */
export function membersWithin(
  memberships: readonly Membership[],
  { start, end }: DayWindow,
): readonly ActorId[] {
  const within = memberships.filter(({ from, until }) => from <= end && until >= start);
  return [...new Set(within.map(({ member }) => member))];
}
