import type { ActorId, EventGraph } from "../../model/eventGraph.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";

/**
 * Which colour stands for an actor: the focus is ink, a partner has its own tone, all others are grey.
 * A partner takes the entry of the palette that its `tone` names (from 1), otherwise that of its code,
 * otherwise one of those left over, in order:
 *
 *   partners nato (NATO), spain (ES)  →  nato: var(--partner-nato), spain: var(--partner-kr)
 */
const palette = ["NATO", "KR", "US", "G7", "FR", "CA", "UK", "IT"] as const;

type Entry = (typeof palette)[number];
type PartnerIndex = Pick<GraphIndex, "graph">;

const known = new WeakMap<EventGraph, ReadonlyMap<ActorId, Entry>>();

function assign(graph: EventGraph): ReadonlyMap<ActorId, Entry> {
  const actors = new Map(graph.actors.map((actor) => [actor.id, actor]));
  const taken = new Map<ActorId, Entry>();
  const free = new Set<Entry>(palette);
  for (const partner of graph.meta.partners) {
    const tone = palette[(actors.get(partner)?.tone ?? 0) - 1];
    if (tone === undefined) continue;
    free.delete(tone);
    taken.set(partner, tone);
  }
  for (const partner of graph.meta.partners) {
    const own = palette.find((entry) => entry === actors.get(partner)?.code);
    if (own !== undefined && !taken.has(partner) && free.delete(own)) taken.set(partner, own);
  }
  for (const partner of graph.meta.partners) {
    const [next] = free;
    if (taken.has(partner) || next === undefined) continue;
    free.delete(next);
    taken.set(partner, next);
  }
  return taken;
}

function entryOf(index: PartnerIndex, actor: ActorId): string | undefined {
  const assigned = known.get(index.graph) ?? assign(index.graph);
  known.set(index.graph, assigned);
  return assigned.get(actor)?.toLowerCase();
}

const isPartner = (index: PartnerIndex, actor: ActorId): boolean =>
  index.graph.meta.partners.includes(actor);

/** The colour of the actor's mark and strands. */
export function partnerTone(index: PartnerIndex, actor: ActorId | undefined): string {
  if (actor === undefined) return "var(--ink3)";
  if (actor === index.graph.meta.focus) return "var(--ink)";
  const entry = entryOf(index, actor);
  if (entry !== undefined) return `var(--partner-${entry})`;
  return isPartner(index, actor) ? "var(--ink2)" : "var(--ink3)";
}

/** The colour of what is written on the actor's mark. */
export function partnerOn(index: PartnerIndex, actor: ActorId): string {
  const entry = entryOf(index, actor);
  return entry === undefined ? "var(--canvas)" : `var(--partner-${entry}-on)`;
}

/** The tone for text: at least 4.5:1 on canvas and surface. */
export function partnerText(index: PartnerIndex, actor: ActorId): string {
  const entry = entryOf(index, actor);
  return entry === undefined ? partnerTone(index, actor) : `var(--partner-${entry}-text)`;
}
