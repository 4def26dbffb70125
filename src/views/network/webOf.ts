import type { ActorId } from "../../model/eventGraph.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import type { Cord, Knot } from "../../model/projection.ts";

/**
 * What of a whole graph is drawn, whatever the filters say: the strongest ties, their actors, and who is
 * only spoken about. A person reads some 200 lines between some 60 actors; the rest is counted.
 *
 *   japan~italy 5 events, italy~france 1 event, limit 1  →  cords: [italy~japan], more: 1
 */
export interface Web {
  /** Absent where there are no actors. */
  readonly focus: ActorId | undefined;
  /** The focus, then the partners in order, then the others by id. */
  readonly actors: readonly ActorId[];
  readonly partners: ReadonlySet<ActorId>;
  readonly cords: readonly Cord[];
  readonly knots: readonly Knot[];
  /** Spoken about and tied to nobody, most often first. */
  readonly subjects: readonly ActorId[];
  /** Ties that are not drawn. */
  readonly more: number;
}

const TIE_LIMIT = 200;
const ACTOR_LIMIT = 60;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function webOf(index: GraphIndex, limit = TIE_LIMIT): Web {
  const { cords, knots, eventCount, mentionCount } = index.projection;
  const { focus, partners } = index.graph.meta;
  const ties = [
    ...cords.map((cord) => ({
      id: cord.id,
      parties: [cord.a, cord.b],
      lines: 1,
      events: cord.count,
    })),
    ...knots.map((knot) => ({
      id: knot.id,
      parties: knot.parties,
      lines: knot.parties.length,
      events: knot.count,
    })),
  ].sort((a, b) => b.events - a.events || byText(a.id, b.id));
  const drawn = new Set<string>();
  const tied = new Set<ActorId>();
  let lines = 0;
  for (const tie of ties) {
    if (lines + tie.lines > limit) continue;
    const newcomers = tie.parties.filter((id) => !tied.has(id));
    // One tie of all of them is drawn whatever their number.
    if (tied.size > 0 && tied.size + newcomers.length > ACTOR_LIMIT) continue;
    lines += tie.lines;
    drawn.add(tie.id);
    for (const id of newcomers) tied.add(id);
  }
  const keptCords = cords.filter((cord) => drawn.has(cord.id));
  const keptKnots = knots.filter((knot) => drawn.has(knot.id));
  const tiedAtAll = new Set([
    ...cords.flatMap((cord) => [cord.a, cord.b]),
    ...knots.flatMap((knot) => knot.parties),
  ]);
  const isSubject = (id: ActorId) => id !== focus && !tiedAtAll.has(id) && mentionCount.has(id);
  const alone = [...eventCount.keys()]
    .filter((id) => !tiedAtAll.has(id) && !isSubject(id))
    .sort(byCount(eventCount));
  const others = [...tied, ...alone.slice(0, Math.max(0, ACTOR_LIMIT - tied.size))];
  const inWeb = new Set([
    ...(focus === undefined ? [] : [focus]),
    ...partners.filter((id) => index.actorById.has(id) && !isSubject(id)),
    ...others.sort(byText),
  ]);
  return {
    focus,
    actors: [...inWeb],
    partners: new Set(partners),
    cords: [...keptCords].sort((a, b) => byText(a.id, b.id)),
    knots: [...keptKnots].sort((a, b) => byText(a.id, b.id)),
    subjects: [...mentionCount.keys()]
      .filter((id) => !inWeb.has(id) && isSubject(id))
      .sort(byCount(mentionCount)),
    more: ties.length - drawn.size,
  };
}

const byCount =
  (count: ReadonlyMap<ActorId, number>) =>
  (a: ActorId, b: ActorId): number =>
    (count.get(b) ?? 0) - (count.get(a) ?? 0) || byText(a, b);
