import type { Actor, ActorId, EventGraph, Localized } from "./eventGraph.ts";

/**
 * What actors are called, so that no two are called the same: to names that are alike is added what
 * tells them apart, the first of office, kind, code and id that differs among all of them.
 *
 *   two states named Georgia        Georgia (GE), Georgia (GA)
 *   two persons named John Smith    John Smith (Minister), John Smith (Governor)
 */
export interface ActorNames {
  /** An id that nobody has stays as it is. */
  readonly full: (id: ActorId) => string;
  /** The short name where there is one. */
  readonly short: (id: ActorId) => string;
}

interface NameWords {
  readonly textOf: (text: Localized | undefined) => string;
  readonly kindOf: (kind: Actor["kind"]) => string;
}

export function actorNames(
  { actors, relations }: EventGraph,
  { textOf, kindOf }: NameWords,
): ActorNames {
  const fullName = ({ id, name }: Actor): string => textOf(name) || id;
  const shortName = ({ id, name, shortName: short }: Actor): string => textOf(short ?? name) || id;
  let offices: ReadonlyMap<ActorId, string> | null = null;
  const officeOf = ({ id }: Actor): string => {
    offices ??= new Map(
      relations.flatMap(({ type, from, role }) =>
        type === "holds_office" && role !== undefined ? [[from, textOf(role)] as const] : [],
      ),
    );
    return offices.get(id) ?? "";
  };
  const traits: readonly ((actor: Actor) => string)[] = [
    officeOf,
    ({ kind }) => kindOf(kind),
    ({ code = "" }) => code,
    ({ id }) => id,
  ];
  const full = namesBy(actors, fullName, traits);
  const short = namesBy(actors, shortName, [fullName, ...traits]);
  return { full: (id) => full.get(id) ?? id, short: (id) => short.get(id) ?? id };
}

function namesBy(
  actors: readonly Actor[],
  nameOf: (actor: Actor) => string,
  traits: readonly ((actor: Actor) => string)[],
): ReadonlyMap<ActorId, string> {
  const alike = new Map<string, Actor[]>();
  for (const actor of actors) {
    const group = alike.get(nameOf(actor));
    if (group === undefined) alike.set(nameOf(actor), [actor]);
    else group.push(actor);
  }
  const names = new Map<ActorId, string>();
  for (const [name, group] of alike) {
    const trait = group.length > 1 ? traits.find((one) => tellsApart(group, one)) : undefined;
    for (const actor of group)
      names.set(actor.id, trait === undefined ? name : `${name} (${trait(actor)})`);
  }
  return names;
}

function tellsApart(group: readonly Actor[], trait: (actor: Actor) => string): boolean {
  const values = new Set(group.map(trait));
  return values.size === group.length && !values.has("");
}
