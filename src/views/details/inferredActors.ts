import type { Actor, ActorId, Citation } from "../../model/eventGraph.ts";
import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";
import { basisOf } from "../../model/sourceRows.ts";

/**
 * Who takes part by inference only: the article leaves the name open, and public knowledge fills it.
 *
 *   field "participations", value "Giorgia Meloni, Italy" → the person and the state, and the note why
 */
export interface InferredActors {
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
