import type { Selected } from "./emphasis.ts";
import type { ActorId } from "./eventGraph.ts";
import type { Filters } from "./filter.ts";
import type { GraphIndex } from "./graphIndex.ts";

/**
 * The filter by partners that keeps what is chosen and little else. Every event has to do with the focus, so that a
 * pair with it needs the other alone; of further parties all have to be there.
 *
 *   japan + italy → partner=italy      italy + nato → partner=italy+nato      an event → null
 */
type PartnerFilter = Pick<Filters, "partner" | "allPartners">;

export function onlyThese(index: GraphIndex, selected: Selected): PartnerFilter | null {
  switch (selected.kind) {
    case "event":
      return null;
    case "actor":
      return withAll(index, [selected.id]);
    case "relationship": {
      const tie = index.projection.relationshipById.get(selected.id);
      return tie === undefined ? null : withAll(index, [tie.a, tie.b]);
    }
  }
}

function withAll({ graph }: GraphIndex, parties: readonly ActorId[]): PartnerFilter | null {
  const partner = parties.filter((id) => id !== graph.meta.focus);
  return partner.length === 0 ? null : { partner, allPartners: partner.length > 1 };
}

export function isOnly(filters: Filters, { partner, allPartners }: PartnerFilter): boolean {
  return (
    filters.partner.length === partner.length &&
    filters.allPartners === allPartners &&
    partner.every((id) => filters.partner.includes(id))
  );
}
