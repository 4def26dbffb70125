import type { DayWindow } from "./dates/dayWindow.ts";
import type { ActorId } from "./eventGraph.ts";
import type { Pair } from "./pairs.ts";
import type { Projection, Relationship } from "./projection.ts";

/**
 * Two periods set side by side: how often each tie occurs in the one and in the other. New and gone go by presence alone.
 * Stronger and weaker go by the counts while the periods are about as long; if their lengths differ by more
 * than a tenth, by events a year, since a longer period has more events for no other reason. Rates that lie
 * less than one event of the shorter period apart are the same: it could not have shown the difference. Of
 * periods that overlap, an event of both counts in both. A tie that was only spoken about is new once the
 * two meet, and a concern is compared with a concern.
 *
 *   2022–2023 japan + italy twice; 2024–2025 five times → { before: 2, now: 5, change: "stronger" }
 *   2022 four times; 2023–2026 five times → weaker: from 4 a year to 1.25
 */
export type Change = "new" | "gone" | "stronger" | "weaker" | "same";

export interface Compared {
  readonly before: number;
  readonly now: number;
  readonly change: Change;
}

export interface ComparedRelationship extends Pair, Compared {
  readonly kind: Relationship["kind"];
}

export interface Comparison {
  /** All of either period, sorted by id. */
  readonly relationships: readonly ComparedRelationship[];
  readonly relationship: (id: string) => ComparedRelationship | undefined;
  readonly knots: ReadonlyMap<string, Compared>;
  /** By the events in which they take part, and by those in which they are only spoken about. */
  readonly actors: ReadonlyMap<ActorId, Compared>;
  readonly subjects: ReadonlyMap<ActorId, Compared>;
}

/** How long each period is, in days. */
export interface PeriodLengths {
  readonly before: number;
  readonly now: number;
}

type Judge = (before: number, now: number) => Compared;

const daysInYear = 365.2425;

export const daysOf = ({ start, end }: DayWindow): number => end - start + 1;

/** Whether the lengths differ by more than a tenth of the longer one. */
export function goesByRate({ before, now }: PeriodLengths): boolean {
  return Math.abs(before - now) > Math.max(before, now) / 10;
}

export function perYear(count: number, days: number): number {
  return (count * daysInYear) / days;
}

export function compareProjections(
  before: Projection,
  now: Projection,
  lengths: PeriodLengths,
): Comparison {
  const judge = judgeOf(lengths);
  // Made when first asked for: a moved window asks for the few ties that are drawn, long before all of them.
  let all: readonly ComparedRelationship[] | undefined;
  return {
    get relationships() {
      return (all ??= comparedRelationships(before.relationships, now.relationships, judge));
    },
    relationship: (id) =>
      comparedRelationship(before.relationshipById.get(id), now.relationshipById.get(id), judge),
    knots: comparedCounts(knotCounts(before), knotCounts(now), judge),
    actors: comparedCounts(before.eventCount, now.eventCount, judge),
    subjects: comparedCounts(before.mentionCount, now.mentionCount, judge),
  };
}

function judgeOf(lengths: PeriodLengths): Judge {
  const byRate = goesByRate(lengths);
  const shorter = Math.min(lengths.before, lengths.now);
  const difference = (before: number, now: number): number => {
    if (!byRate) return now - before;
    const events = (now / lengths.now - before / lengths.before) * shorter;
    return Math.abs(events) < 1 ? 0 : events;
  };
  return (before, now) => ({ before, now, change: changeOf(before, now, difference(before, now)) });
}

function changeOf(before: number, now: number, difference: number): Change {
  if (before === 0 && now > 0) return "new";
  if (now === 0 && before > 0) return "gone";
  if (difference === 0) return "same";
  return difference > 0 ? "stronger" : "weaker";
}

/** One walk along both lists, which are sorted by id. */
function comparedRelationships(
  before: readonly Relationship[],
  now: readonly Relationship[],
  judge: Judge,
): readonly ComparedRelationship[] {
  const found: ComparedRelationship[] = [];
  let [first, second] = [0, 0];
  for (;;) {
    const [one, other] = [before[first], now[second]];
    const earlier = one && (!other || one.id <= other.id) ? one : undefined;
    const later = other && (!one || other.id <= one.id) ? other : undefined;
    const tie = comparedRelationship(earlier, later, judge);
    if (tie === undefined) return found;
    found.push(tie);
    if (earlier) first += 1;
    if (later) second += 1;
  }
}

/** A concern only while it is one in every period in which it occurs. */
function comparedRelationship(
  earlier: Relationship | undefined,
  later: Relationship | undefined,
  judge: Judge,
): ComparedRelationship | undefined {
  const any = earlier ?? later;
  if (any === undefined) return undefined;
  const { id, a, b } = any;
  const concern = any.kind === "concern" && (later ?? any).kind === "concern";
  const kind = concern ? "concern" : "cooperation";
  const count = (tie: Relationship | undefined) => (tie?.kind === kind ? tie.count : 0);
  const { before, now, change } = judge(count(earlier), count(later));
  return { id, a, b, kind, before, now, change };
}

const knotCounts = ({ knots }: Projection): ReadonlyMap<string, number> =>
  new Map(knots.map(({ id, count }) => [id, count]));

function comparedCounts(
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
  judge: Judge,
): ReadonlyMap<string, Compared> {
  const found = new Map<string, Compared>();
  for (const id of [...before.keys(), ...now.keys()])
    if (!found.has(id)) found.set(id, judge(before.get(id) ?? 0, now.get(id) ?? 0));
  return found;
}
