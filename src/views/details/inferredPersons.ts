import type { Actor, ActorId, Citation } from "../../model/eventGraph.ts";
import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";
import { citationUse } from "./citationUse.ts";

/**
 * Who takes part by inference only: the article leaves the name open, and public knowledge fills it.
 *
 *   field "participations", value "Gen Nakatani, Pete Hegseth" → both persons, and the note why
 */
export interface InferredPersons {
  readonly persons: ReadonlySet<ActorId>;
  readonly citations: readonly Citation[];
}

type Tables = Pick<GraphIndex, "actorById" | "sourceById">;

export function inferredPersons(index: Tables, event: IndexedEvent): InferredPersons {
  const citations = event.citations.filter(
    (citation) =>
      citation.field === "participations" &&
      citationUse(citation, index.sourceById.get(citation.source)) === "basis",
  );
  const names = new Set(citations.flatMap(({ value = "" }) => value.split(/,\s*/u)));
  const persons = event.participations
    .map(({ actor }) => actor)
    .filter((actor) => goesBy(index.actorById.get(actor), names));
  return { persons: new Set(persons), citations };
}

function goesBy(actor: Actor | undefined, names: ReadonlySet<string>): boolean {
  if (actor === undefined) return false;
  return [actor.id, ...Object.values(actor.name)].some((name) => names.has(name));
}
