import type { ActorId, Participation } from "./eventGraph.ts";
import type { TieTable } from "./tieTable.ts";

/**
 * Who is in the middle of a graph of which nobody has said so, and who stands around: the actor that shares most events
 * with others, and the dozen with which it shares most; of those with equally many, who is not only named, as a guest who
 * declined, or who shares more with anybody.
 *
 *   japan + italy, japan + nato, japan + italy → focus "japan", partners ["italy", "nato"]
 */
export interface Middle {
  /** null: nobody takes part in anything. */
  readonly focus: ActorId | null;
  readonly partners: readonly ActorId[];
}

type Part = Pick<Participation, "event" | "actor" | "role">;

const most = 12;

/** Expects the participations of an event one after the other. Who is only spoken about is no partner. */
export function strongestPartners(
  participations: readonly Part[],
  wished: ActorId | undefined,
): Middle {
  const shared = new Map<ActorId, number>();
  const alone = new Map<ActorId, number>();
  const count = (map: Map<ActorId, number>, id: ActorId): unknown =>
    map.set(id, (map.get(id) ?? 0) + 1);
  for (const parties of byEvent(participations))
    for (const id of parties) count(parties.length > 1 ? shared : alone, id);
  const there = new Map<ActorId, number>();
  for (const { actor, role } of participations)
    if (role !== "named" && role !== "subject") count(there, actor);
  const focus = wished ?? first(shared, there) ?? first(alone, there);
  if (focus === null) return { focus, partners: [] };
  const withFocus = new Map<ActorId, number>();
  for (const parties of byEvent(participations))
    if (parties.includes(focus)) for (const id of parties) if (id !== focus) count(withFocus, id);
  return { focus, partners: strongest(withFocus, shared).slice(0, most) };
}

/** The same of an index, around one of its actors: persons count for whom they act. */
export function partnersAround(
  focus: ActorId,
  { actors, present: { starts, values } }: Pick<TieTable, "actors" | "present">,
): readonly ActorId[] {
  const centre = actors.indexOf(focus);
  const [shared, withFocus] = [new Int32Array(actors.length), new Int32Array(actors.length)];
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const parties = values.subarray(starts[row], starts[row + 1]);
    if (parties.length < 2) continue;
    const isOwn = parties.includes(centre);
    for (const actor of parties) {
      shared[actor] = (shared[actor] ?? 0) + 1;
      if (isOwn && actor !== centre) withFocus[actor] = (withFocus[actor] ?? 0) + 1;
    }
  }
  const counted = (counts: Int32Array): Counts =>
    new Map(actors.flatMap((id, at) => (counts[at] ? [[id, counts[at]] as const] : [])));
  return strongest(counted(withFocus), counted(shared)).slice(0, most);
}

type Counts = ReadonlyMap<ActorId, number>;

function strongest(counts: Counts, then: Counts): ActorId[] {
  const alsoOf = (id: ActorId): number => then.get(id) ?? 0;
  return [...counts]
    .toSorted(([a, one], [b, other]) => other - one || alsoOf(b) - alsoOf(a) || (a < b ? -1 : 1))
    .map(([id]) => id);
}

const first = (counts: Counts, then: Counts): ActorId | null => strongest(counts, then)[0] ?? null;

function* byEvent(participations: readonly Part[]): Generator<readonly ActorId[]> {
  let event: string | null = null;
  let parties: ActorId[] = [];
  for (const row of participations) {
    if (row.role === "subject") continue;
    if (row.event !== event) {
      if (parties.length > 0) yield parties;
      [event, parties] = [row.event, []];
    }
    if (!parties.includes(row.actor)) parties.push(row.actor);
  }
  if (parties.length > 0) yield parties;
}
