import type { ActorId, Relation } from "../../model/eventGraph.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";

type WithRelations = Pick<GraphIndex, "graph">;

/** The offices a person holds or held, in the order of the file. */
export function officesOf({ graph }: WithRelations, person: ActorId): readonly Relation[] {
  return graph.relations.filter(({ type, from }) => type === "holds_office" && from === person);
}

/** Who holds or held office in a state or organisation. */
export function officeHolders({ graph }: WithRelations, body: ActorId): readonly Relation[] {
  return graph.relations.filter(({ type, to }) => type === "holds_office" && to === body);
}

export function membershipsOf({ graph }: WithRelations, member: ActorId): readonly Relation[] {
  return graph.relations.filter(({ type, from }) => type === "member_of" && from === member);
}

export function membersOf({ graph }: WithRelations, body: ActorId): readonly Relation[] {
  return graph.relations.filter(({ type, to }) => type === "member_of" && to === body);
}
