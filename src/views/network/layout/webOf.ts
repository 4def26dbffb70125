import type { ActorId } from "../../../model/eventGraph.ts";
import type { GraphIndex } from "../../../model/graphIndex.ts";
import { rowsOfStep } from "../../../model/packed/rowsOfStep.ts";
import { atOnce, type Steps } from "../../../lib/shortTasks.ts";
import { centreFirst } from "../../../model/lanes.ts";
import { relationshipId, type Cord, type Projection } from "../../../model/projection.ts";

/**
 * What of a whole graph is drawn, whatever the filters say: the ties among focus and partners, then those of
 * the focus, of a partner, and of the others, each by their events; their actors, and who is only spoken
 * about. A person reads some 200 lines between some 60 actors; the rest is counted. An event of dozens is
 * drawn to those of its parties that are in the picture: it brings in nobody but to fill a small cast. Many who are tied
 * to the focus alone are read as one, and take no place from the others.
 *
 *   focus japan, japan~italy 1 event, france~germany 5, limit 1  →  cords: [italy~japan]
 */
export interface Web {
  readonly focus: ActorId | undefined;
  /** The focus, then the partners in order, then the others by id. */
  readonly actors: readonly ActorId[];
  readonly partners: ReadonlySet<ActorId>;
  readonly cords: readonly Cord[];
  readonly knots: readonly WebKnot[];
  /** Tied to nobody but the focus, where they are many: in arcs beside it, all of them or none. */
  readonly arcs: ReadonlySet<ActorId>;
  /** Spoken about and tied to nobody, most often first. */
  readonly subjects: readonly ActorId[];
  /** Whether every tie is drawn whole. */
  readonly whole: boolean;
}

export interface WebKnot {
  readonly id: string;
  /** Those of its parties that are drawn. */
  readonly parties: readonly ActorId[];
  readonly count: number;
  /** How many more there are. */
  readonly more: number;
}

const TIE_LIMIT = 200;
const ACTOR_LIMIT = 60;
/** A knot of more parties is drawn in part if they are not all there. */
export const LARGE = 12;
/** To so many actors the parties of large knots are added. */
const CAST = 24;
/** So many stand in arcs, if there are so many others to stand on the other side. */
const ARCS = { least: 24, most: 120, others: 12 };

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Tie {
  readonly id: string;
  readonly parties: readonly ActorId[];
  readonly lines: number;
  readonly events: number;
}

export const webOf = (index: GraphIndex, limit?: number): Web => atOnce(webSteps(index, limit));

export function* webSteps(index: GraphIndex, limit = TIE_LIMIT): Steps<Web> {
  const { cords, knots, eventCount, mentionCount } = index.projection;
  yield;
  const { focus, partners } = index.graph.meta;
  const ties: Tie[] = [];
  for (const { id, a, b, count } of cords) {
    ties.push({ id, parties: [a, b], lines: 1, events: count });
    if (ties.length % rowsOfStep === 0) yield;
  }
  for (const { id, parties, count } of knots) {
    ties.push({ id, parties, lines: parties.length, events: count });
    if (ties.length % rowsOfStep === 0) yield;
  }
  const cast = new Set(centreFirst(index.graph.meta));
  const rankOf = (parties: readonly ActorId[]): number => {
    if (parties.every((id) => cast.has(id))) return 0;
    if (focus !== undefined && parties.includes(focus)) return 1;
    return parties.some((id) => cast.has(id)) ? 2 : 3;
  };
  const ranks: readonly Tie[][] = [[], [], [], []];
  const large: Tie[][] = [[], [], [], []];
  const tiesOf = new Map<ActorId, number>();
  for (const [at, tie] of ties.entries()) {
    if (at % rowsOfStep === 0) yield;
    const rank = rankOf(tie.parties);
    ranks[rank]?.push(tie);
    if (tie.parties.length > LARGE) large[rank]?.push(tie);
    for (const id of tie.parties) tiesOf.set(id, (tiesOf.get(id) ?? 0) + 1);
  }
  const leaves = new Map<string, ActorId>();
  for (const { id, parties } of ranks[1] ?? []) {
    const leaf = parties.find((party) => party !== focus && tiesOf.get(party) === 1);
    if (parties.length === 2 && leaf !== undefined) leaves.set(id, leaf);
  }
  const others = tiesOf.size - leaves.size;
  if (leaves.size < ARCS.least || leaves.size > ARCS.most || others < ARCS.others) leaves.clear();
  const drawn = new Set<string>();
  const tied = new Set<ActorId>();
  let lines = 0;
  for (const some of ranks) {
    // Of large data 150,000 ties are of the last rank, and there is no room left for any.
    if (lines >= limit) break;
    yield;
    for (const tie of strongestFirst(some, eventCount)) {
      if (lines >= limit) break;
      if (leaves.has(tie.id)) continue;
      if (tie.parties.length > LARGE || lines + tie.lines > limit) continue;
      const newcomers = tie.parties.filter((id) => !tied.has(id));
      if (tied.size + newcomers.length > ACTOR_LIMIT) continue;
      lines += tie.lines;
      drawn.add(tie.id);
      for (const id of newcomers) tied.add(id);
    }
  }
  yield;
  const isSubject = (id: ActorId) => id !== focus && !tiesOf.has(id) && mentionCount.has(id);
  const present = new Set([
    ...[...cast].filter((id) => id === focus || (index.actorById.has(id) && !isSubject(id))),
    ...tied,
  ]);
  const largest = large.flatMap((some) => [...strongestFirst(some, eventCount)]);
  const inLarge = new Set(largest.flatMap(({ parties }) => parties));
  for (const id of [...inLarge].sort(byCount(eventCount))) {
    if (present.size >= CAST) break;
    present.add(id);
  }
  const partiesOf = new Map<string, readonly ActorId[]>();
  for (const { id, parties } of largest) {
    const there = parties.filter((party) => present.has(party));
    if (there.length < 2 || lines + there.length > limit) continue;
    lines += there.length;
    partiesOf.set(id, there);
    drawn.add(id);
  }
  const alone = [...eventCount.keys()]
    .filter((id) => !tiesOf.has(id) && !isSubject(id))
    .sort(byCount(eventCount))
    .slice(0, Math.max(0, ACTOR_LIMIT - tied.size));
  for (const id of leaves.keys()) drawn.add(id);
  const arcs = new Set(leaves.values());
  const inWeb = new Set([
    ...[...cast].filter((id) => present.has(id)),
    ...[...present, ...arcs, ...alone].filter((id) => !cast.has(id)).sort(byText),
  ]);
  return {
    focus,
    actors: [...inWeb],
    partners: new Set(partners),
    cords: cords.filter(({ id }) => drawn.has(id)).sort((a, b) => byText(a.id, b.id)),
    knots: knots
      .filter(({ id }) => drawn.has(id))
      .map(({ id, parties, count }): WebKnot => {
        const there = partiesOf.get(id) ?? parties;
        return { id, parties: there, count, more: parties.length - there.length };
      })
      .sort((a, b) => byText(a.id, b.id)),
    arcs,
    subjects: [...mentionCount.keys()]
      .filter((id) => !inWeb.has(id) && isSubject(id))
      .sort(byCount(mentionCount)),
    whole: drawn.size === ties.length && [...partiesOf].length === 0,
  };
}

/**
 * Of as many events, those between who does most. Sorted only as far as they are wanted: most of 30,000 ties have one event,
 * and the picture is full before them.
 */
function* strongestFirst(
  ties: readonly Tie[],
  eventCount: ReadonlyMap<ActorId, number>,
): Generator<Tie> {
  // Once for each, not at each comparison: a roll call has 193 parties.
  const busy = new Map<Tie, number>();
  const busyOf = (tie: Tie): number => {
    const known =
      busy.get(tie) ?? tie.parties.reduce((sum, id) => sum + (eventCount.get(id) ?? 0), 0);
    busy.set(tie, known);
    return known;
  };
  const byEvents = new Map<number, Tie[]>();
  for (const tie of ties) {
    const some = byEvents.get(tie.events);
    if (some === undefined) byEvents.set(tie.events, [tie]);
    else some.push(tie);
  }
  for (const [, some] of [...byEvents].toSorted(([one], [other]) => other - one))
    yield* some.toSorted((a, b) => busyOf(b) - busyOf(a) || byText(a.id, b.id));
}

/** Of how many relationships something is drawn; concerns show when they are chosen. */
export function drawnCount(
  web: Web,
  { concernCount, pairCount }: Pick<Projection, "concernCount" | "pairCount">,
): number {
  const pairs = new Set(web.cords.map(({ id }) => id));
  for (const { parties } of web.knots)
    for (const [at, one] of parties.entries())
      for (const other of parties.slice(at + 1)) pairs.add(relationshipId(one, other));
  return concernCount + [...pairs].filter((id) => pairCount(id, "cooperation") > 0).length;
}

export const byCount =
  (count: ReadonlyMap<ActorId, number>) =>
  (a: ActorId, b: ActorId): number =>
    (count.get(b) ?? 0) - (count.get(a) ?? 0) || byText(a, b);
