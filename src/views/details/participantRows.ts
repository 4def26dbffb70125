import type { ActorId, Participation, Role } from "../../model/eventGraph.ts";
import type { IndexedEvent, Party } from "../../model/graphIndex.ts";

/**
 * Who took part, as a list of parties with the persons who acted for them.
 *
 *   japan, named fumio-kishida onBehalfOf japan as speaker
 *   → [{ party: japan, roles: [], persons: [{ actor: "fumio-kishida", roles: ["speaker"] }] }]
 */
export interface ParticipantRow {
  readonly party: Party;
  /** What the party itself did, apart from its persons; a mere participant has no words. */
  readonly roles: readonly Role[];
  readonly persons: readonly PersonRow[];
}

export interface PersonRow {
  readonly actor: ActorId;
  readonly roles: readonly Role[];
  readonly planned: boolean;
}

export function participantRows({
  parties,
  participations,
}: IndexedEvent): readonly ParticipantRow[] {
  return parties.map((party) => {
    const acting = participations.filter(
      ({ actor, onBehalfOf }) =>
        party.persons.includes(actor) && (onBehalfOf ?? party.actor) === party.actor,
    );
    return {
      party,
      roles: wordedRoles(participations.filter((part) => part.actor === party.actor)),
      persons: party.persons.map((actor) => {
        const own = acting.filter((part) => part.actor === actor);
        return {
          actor,
          roles: wordedRoles(own),
          planned: own.every(({ status }) => status === "planned"),
        };
      }),
    };
  });
}

function wordedRoles(parts: readonly Participation[]): readonly Role[] {
  return [...new Set(parts.map(({ role }) => role))].filter((role) => role !== "participant");
}
