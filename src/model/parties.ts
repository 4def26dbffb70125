import { dateOf } from "./dates/dateOf.ts";
import type { FuzzyDate } from "./dates/fuzzyDate.ts";
import type { Actor, ActorId, Participation, Relation, Role } from "./eventGraph.ts";
import type { OwnStates } from "./pairs.ts";

/**
 * Who is party to an event. Persons are rolled up to the actor they act for, so that a minister's visit
 * is the state's; of several roles the strongest counts.
 *
 *   kishida (on behalf of japan) speaker, japan host, china subject
 *     → [{ actor: "japan", presence: "present", persons: ["kishida"], … }, { actor: "china", presence: "subject", … }]
 */
export interface Party {
  readonly actor: ActorId;
  /** Took part; counted on but absent; only spoken about. */
  readonly presence: "present" | "named" | "subject";
  /** Its part is still to come, by its own status or the event's. */
  readonly planned: boolean;
  readonly roles: readonly Role[];
  readonly persons: readonly ActorId[];
}

export interface Office {
  readonly relation: Relation;
  readonly start: FuzzyDate | null;
  readonly end: FuzzyDate | null;
}

export type OfficesByPerson = ReadonlyMap<ActorId, readonly Office[]>;

interface OpenParty {
  actor: ActorId;
  presence: Party["presence"];
  planned: boolean;
  roles: readonly Role[];
  persons: readonly ActorId[];
}

const strength = { subject: 0, named: 1, present: 2 } as const;

export type PartiesOf = (
  participations: readonly Participation[],
  date: FuzzyDate | null,
  eventPlanned: boolean,
) => Party[];

export function partyReader(
  actorById: ReadonlyMap<ActorId, Actor>,
  offices: OfficesByPerson,
): PartiesOf {
  const parties: OpenParty[] = [];
  return (participations, date, eventPlanned) => {
    parties.length = 0;
    // Most events have two: looking through so few is faster than a map for each of 90,000 events.
    const byActor = participations.length > 16 ? new Map<ActorId, OpenParty>() : null;
    for (const { actor, role, onBehalfOf, status } of participations) {
      const own = offices.get(actor);
      const stateOrSelf = onBehalfOf ?? (own && officeAt(own, date)?.relation.to) ?? actor;
      let party = byActor
        ? byActor.get(stateOrSelf)
        : parties.find((one) => one.actor === stateOrSelf);
      if (party === undefined) {
        parties.push((party = nobody(stateOrSelf)));
        byActor?.set(stateOrSelf, party);
      }
      addPart(party, role, eventPlanned || status === "planned");
      const isPerson = stateOrSelf !== actor && actorById.get(actor)?.kind === "person";
      if (isPerson && !party.persons.includes(actor)) party.persons = [...party.persons, actor];
    }
    // As long as it needs to be, and no longer.
    return parties.slice();
  };
}

const nobody = (actor: ActorId): OpenParty => ({
  actor,
  presence: "subject",
  planned: false,
  roles: none,
  persons: none,
});

/** Most parties have one role and no person: they share these lists. */
const none: readonly never[] = [];
const roleLists = new Map<Role, readonly Role[]>();

function onlyRole(role: Role): readonly Role[] {
  const list = roleLists.get(role) ?? [role];
  roleLists.set(role, list);
  return list;
}

/** The strongest presence wins; planned is who has no part that is not. */
function addPart(party: OpenParty, role: Role, planned: boolean): void {
  const presence = presenceOf(role);
  if (presence !== "subject")
    party.planned = party.presence === "subject" ? planned : party.planned && planned;
  if (strength[presence] > strength[party.presence]) party.presence = presence;
  if (party.roles.length === 0) party.roles = onlyRole(role);
  else if (!party.roles.includes(role)) party.roles = [...party.roles, role];
}

/**
 * The office a person holds when the event falls, as far as the dates tell. Where the event has no date, only
 * who never held another's can be meant.
 */
export function officeAt(offices: readonly Office[], date: FuzzyDate | null): Office | undefined {
  if (date === null) {
    const [first, ...others] = offices;
    return others.every(({ relation }) => relation.to === first?.relation.to) ? first : undefined;
  }
  return offices.find(
    ({ start, end }) =>
      (start === null || start.known.earliest <= date.known.latest) &&
      (end === null || end.known.latest >= date.known.earliest),
  );
}

export function officesByPerson(relations: readonly Relation[]): OfficesByPerson {
  const offices = new Map<ActorId, Office[]>();
  for (const relation of relations) {
    if (relation.type !== "holds_office") continue;
    const office = { relation, start: dateOf(relation.start), end: dateOf(relation.end) };
    const list = offices.get(relation.from);
    if (list) list.push(office);
    else offices.set(relation.from, [office]);
  }
  return offices;
}

/** The actor each person acts for anywhere in the file or holds an office of, at whatever time. */
export function ownStates(
  relations: readonly Relation[],
  participations: readonly Participation[],
): OwnStates {
  const states = new Map<ActorId, Set<ActorId>>();
  const add = (person: ActorId, state: ActorId): void => {
    states.set(person, (states.get(person) ?? new Set()).add(state));
  };
  for (const { type, from, to } of relations) if (type === "holds_office") add(from, to);
  for (const { actor, onBehalfOf } of participations)
    if (onBehalfOf !== undefined) add(actor, onBehalfOf);
  return states;
}

function presenceOf(role: Role): Party["presence"] {
  return role === "subject" || role === "named" ? role : "present";
}

/** How many take part or are named; who is only spoken about is none. */
export function partyCount(parties: readonly Party[]): number {
  return parties.reduce((sum, { presence }) => (presence === "subject" ? sum : sum + 1), 0);
}
