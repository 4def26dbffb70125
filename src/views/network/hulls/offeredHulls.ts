import type { ActorId } from "../../../model/eventGraph.ts";
import type { GraphIndex } from "../../../model/graphIndex.ts";
import { alliancesOf } from "../../../model/memberships.ts";
import type { Web } from "../webOf.ts";

const FEWEST = 2;

/** The alliances of which the network draws at least two members, whenever they were some. */
export function offeredHulls({ graph }: GraphIndex, web: Web): readonly ActorId[] {
  const drawn = new Set(web.actors);
  return [...alliancesOf(graph)].flatMap(([alliance, memberships]) => {
    const members = new Set(memberships.map(({ member }) => member).filter((id) => drawn.has(id)));
    return members.size >= FEWEST ? [alliance] : [];
  });
}
