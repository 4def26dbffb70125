import { type Tone, tones } from "../model/arrangement.ts";
import type { ActorId, EventGraph } from "../model/eventGraph.ts";
import type { GraphIndex } from "../model/graphIndex.ts";

/**
 * Which colour stands for an actor: the focus is ink, an actor with a `tone` in the file has that one, the other
 * partners have the tones left over, in order, and all others are grey. The ninth partner is grey too: its code and the
 * shape of its mark tell it apart.
 *
 *   partners nato (tone 3), spain, italy  →  nato: var(--series-3), spain: var(--series-1), italy: var(--series-2)
 */
type PartnerIndex = Pick<GraphIndex, "graph">;

const known = new WeakMap<EventGraph, ReadonlyMap<ActorId, Tone>>();

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

function toneOf(index: PartnerIndex, actor: ActorId): Tone | undefined {
  const assigned = known.get(index.graph) ?? assign(index.graph);
  known.set(index.graph, assigned);
  return actor === index.graph.meta.focus ? undefined : assigned.get(actor);
}

/** The colour of the actor's mark and strands. */
export function partnerTone(index: PartnerIndex, actor: ActorId | undefined): string {
  if (actor === undefined) return "var(--ink3)";
  if (actor === index.graph.meta.focus) return "var(--ink)";
  const tone = toneOf(index, actor);
  if (tone !== undefined) return `var(--series-${tone})`;
  return index.graph.meta.partners.includes(actor) ? "var(--ink2)" : "var(--ink3)";
}

/** The colour of what is written on the actor's mark. */
export function partnerOn(index: PartnerIndex, actor: ActorId): string {
  const tone = toneOf(index, actor);
  return tone === undefined ? "var(--canvas)" : `var(--series-${tone}-on)`;
}

/** The tone for text: at least 4.5:1 on canvas and surface. */
export function partnerText(index: PartnerIndex, actor: ActorId): string {
  const tone = toneOf(index, actor);
  return tone === undefined ? partnerTone(index, actor) : `var(--series-${tone}-text)`;
}
