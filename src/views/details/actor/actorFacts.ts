import type { Actor, ActorId, Relation } from "../../../model/eventGraph.ts";
import type { GraphIndex } from "../../../model/graphIndex.ts";

/**
 * An actor's name in the language of its own country; a person's country is that of the office.
 *
 *   { iso3166: "JP", name: { en: "Japan", ja: "日本" } } → { language: "ja", name: "日本" }
 */
interface NativeName {
  readonly language: string;
  readonly name: string;
}

type Actors = Pick<GraphIndex, "graph" | "actorById">;

export function nativeName(index: Actors, actor: Actor): NativeName | null {
  const language = countriesOf(index, actor.id)
    .map(languageOfCountry)
    .find((candidate) => candidate !== null && actor.name[candidate] !== undefined);
  const name = language && actor.name[language];
  return language && name ? { language, name } : null;
}

function countriesOf(index: Actors, actor: ActorId): readonly string[] {
  const bodies = officesOf(index, actor).map(({ to }) => to);
  return [actor, ...bodies].flatMap((id) => index.actorById.get(id)?.iso3166 ?? []);
}

function languageOfCountry(country: string): string | null {
  try {
    return new Intl.Locale(`und-${country}`).maximize().language;
  } catch {
    return null;
  }
}

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
