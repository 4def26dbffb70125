import type { Actor, ActorId, Citation, Participation, Role } from "../../../model/eventGraph.ts";
import type { GraphIndex, IndexedEvent, Party } from "../../../model/graphIndex.ts";
import { basisOf } from "../../../model/sourceRows.ts";

/**
 * Who took part, as a list of parties with the persons who acted for them.
 *
 *   japan, named fumio-kishida onBehalfOf japan as speaker
 *   → [{ party: japan, roles: [], persons: [{ actor: "fumio-kishida", roles: ["speaker"] }] }]
 */
export interface ParticipantRow {
  readonly party: Party;
  /** What the party itself did, apart from its persons; a plain participant has none. */
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

const actingRoles: ReadonlySet<Role> = new Set(["participant", "host", "signatory"]);

/**
 * Whether the source does not name who acted for a state: the state took part, others have named persons
 * and it has none. The panel says so; the name is never filled in.
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

/**
 * Who takes part by inference only: the article leaves the name open, and public knowledge fills it.
 *
 *   field "participations", value "Giorgia Meloni, Italy" → the person and the state, and the note why
 */
interface InferredActors {
  readonly actors: ReadonlySet<ActorId>;
  readonly citations: readonly Citation[];
}

type Tables = Pick<GraphIndex, "actorById" | "sourceById">;

export function inferredActors(index: Tables, event: IndexedEvent): InferredActors {
  const citations = basisOf(event, "participations", index.sourceById);
  const names = new Set(citations.flatMap(({ value = "" }) => value.split(/,\s*/u)));
  const actors = [...event.participations, ...event.parties]
    .map(({ actor }) => actor)
    .filter((actor) => goesBy(index.actorById.get(actor), names));
  return { actors: new Set(actors), citations };
}

function goesBy(actor: Actor | undefined, names: ReadonlySet<string>): boolean {
  if (actor === undefined) return false;
  const { id, name, shortName = {}, aliases = [] } = actor;
  const own = [id, ...Object.values(name), ...Object.values(shortName), ...aliases];
  return own.some((one) => names.has(one));
}
