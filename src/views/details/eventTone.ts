import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";
import { partnerTone } from "../../scene/partnerTone.ts";

/** An event carries the tone of its first partner, as its mark in the timeline's first lane does. */
export function eventTone(index: GraphIndex, event: IndexedEvent): string {
  const { focus } = index.graph.meta;
  const other = event.parties.find(
    (party) => party.actor !== focus && party.presence !== "subject",
  );
  return partnerTone(index, (other ?? event.parties[0])?.actor);
}
