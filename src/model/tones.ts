import type { ActorId, EventGraph } from "./eventGraph.ts";

/**
 * The colours of the actors by number: one with a `tone` in the file has that one, the other partners have the tones
 * left over, in order. The ninth partner has none.
 *
 *   partners nato (tone 3), spain, italy → nato 3, spain 1, italy 2
 */
export const tones = [1, 2, 3, 4, 5, 6, 7, 8] as const;

export type Tone = (typeof tones)[number];

const known = new WeakMap<EventGraph, ReadonlyMap<ActorId, Tone>>();

export function assignedTones(graph: EventGraph): ReadonlyMap<ActorId, Tone> {
  const assigned = known.get(graph) ?? assign(graph);
  known.set(graph, assigned);
  return assigned;
}

function assign(graph: EventGraph): ReadonlyMap<ActorId, Tone> {
  const given = new Map<ActorId, Tone>();
  for (const { id, tone } of graph.actors) if (tone !== undefined) given.set(id, tone);
  const free = new Set<Tone>(tones);
  for (const partner of graph.meta.partners) free.delete(given.get(partner) as Tone);
  for (const partner of graph.meta.partners) {
    const [next] = free;
    if (given.has(partner) || next === undefined) continue;
    free.delete(next);
    given.set(partner, next);
  }
  return given;
}
