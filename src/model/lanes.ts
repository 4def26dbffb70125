import type { ActorId, Meta } from "./eventGraph.ts";
import type { Party } from "./parties.ts";

/**
 * The lanes of the timeline: one for each partner, then two for the rest. An event belongs to the lanes of all
 * partners that take part in it, with the focus or without, so that a lane has as many events as the partner's
 * node; without a partner it is "at home", without the focus too it is "elsewhere".
 *
 *   japan + italy + united-kingdom → ["united-kingdom", "italy"]     russia → ["lane:elsewhere"]
 */
export interface Lane {
  readonly id: string;
  /** The partner; absent on the lanes for the rest. */
  readonly actor?: ActorId;
}

export const homeLane = "lane:home";
const elsewhereLane = "lane:elsewhere";
const home: readonly string[] = [homeLane];
const elsewhere: readonly string[] = [elsewhereLane];

/** The focus, if there is one, then the partners in their order. */
export function centreFirst({ focus, partners }: Pick<Meta, "focus" | "partners">): ActorId[] {
  return focus === undefined ? [...partners] : [focus, ...partners];
}

/** The focus first, then the partners in their order, then all others by id. */
export function partyOrder(meta: Pick<Meta, "focus" | "partners">): (a: Party, b: Party) => number {
  const ranked = centreFirst(meta);
  const rank = new Map(ranked.map((actor, at) => [actor, at]));
  const rankOf = ({ actor }: Party): number => rank.get(actor) ?? ranked.length;
  return (a, b) => rankOf(a) - rankOf(b) || (a.actor < b.actor ? -1 : 1);
}

export const isRestLane = ({ actor }: Lane): boolean => actor === undefined;

/** In lane order, never empty. */
export function lanesOf(
  parties: readonly Party[],
  focus: ActorId | undefined,
  partners: readonly ActorId[],
): readonly string[] {
  return lanesWith(
    (actor) => parties.some((party) => party.actor === actor && party.presence !== "subject"),
    focus,
    partners,
  );
}

/** The same, by who takes part. */
export function lanesWith(
  takesPart: (actor: ActorId) => boolean,
  focus: ActorId | undefined,
  partners: readonly ActorId[],
): readonly string[] {
  const lanes = partners.filter(takesPart);
  if (lanes.length > 0) return lanes;
  return focus !== undefined && takesPart(focus) ? home : elsewhere;
}

/** A lane for every partner, also one without events; the lanes for the rest only where needed. */
export function usedLanes(
  events: readonly { readonly lanes: readonly string[] }[],
  partners: readonly ActorId[],
): readonly Lane[] {
  const rest = [homeLane, elsewhereLane].filter((lane) =>
    events.some((event) => event.lanes[0] === lane),
  );
  return [...partners.map((actor) => ({ id: actor, actor })), ...rest.map((id) => ({ id }))];
}
