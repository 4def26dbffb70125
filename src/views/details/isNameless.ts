import type { Actor, ActorId, Role } from "../../model/eventGraph.ts";
import type { ParticipantRow } from "./participantRows.ts";

const actingRoles: ReadonlySet<Role> = new Set(["participant", "host", "signatory"]);

/**
 * Whether the source is silent on who was there for a state: it took part, others did so by persons who
 * are named, and it has none. Said as such, never filled in.
 *
 *   kishida@japan, france(host) → france is nameless
 */
export function isNameless(
  row: ParticipantRow,
  rows: readonly ParticipantRow[],
  actorById: ReadonlyMap<ActorId, Actor>,
): boolean {
  const { actor, presence, planned, roles } = row.party;
  return (
    presence === "present" &&
    !planned &&
    row.persons.length === 0 &&
    roles.some((role) => actingRoles.has(role)) &&
    actorById.get(actor)?.kind === "state" &&
    rows.some(({ persons }) => persons.length > 0)
  );
}
