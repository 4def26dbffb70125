import type { Actor, ActorId } from "../../model/eventGraph.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import { officesOf } from "./relationsOf.ts";

/**
 * An actor's name in the language of its own country; a person's country is that of the office.
 *
 *   { iso3166: "JP", name: { en: "Japan", ja: "日本" } } → { language: "ja", name: "日本" }
 */
export interface NativeName {
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
