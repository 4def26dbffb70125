import type { TimelineEvent } from "../../model/eventGraph.ts";
import type { Party } from "../../model/parties.ts";
import { isHollow } from "../marks/dateLook.ts";

/**
 * How a part is drawn: who took part is filled, planned is hollow, named but absent dotted, and who is
 * only spoken about a small open ring. The host has a ring around the mark.
 */
export interface PartForm {
  readonly look: "solid" | "planned" | "named" | "subject";
  readonly host: boolean;
}

export function partForm(party: Party, status: TimelineEvent["status"]): PartForm {
  const host = party.presence === "present" && party.roles.includes("host");
  if (party.presence !== "present") return { look: party.presence, host };
  return { look: party.planned || isHollow(status) ? "planned" : "solid", host };
}
