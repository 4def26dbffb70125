import type { ActorId } from "../model/eventGraph.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { assignedTones, type Tone } from "../model/tones.ts";

/**
 * Which colour stands for an actor: the focus is ink, an actor with a tone has that one, and all others are grey. The
 * ninth partner is grey too: its code and the shape of its mark tell it apart.
 *
 *   partners nato (tone 3), spain, italy  →  nato: var(--series-3), spain: var(--series-1), italy: var(--series-2)
 */
type PartnerIndex = Pick<GraphIndex, "graph">;

function toneOf({ graph }: PartnerIndex, actor: ActorId): Tone | undefined {
  return actor === graph.meta.focus ? undefined : assignedTones(graph).get(actor);
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
  return onTone(partnerTone(index, actor));
}

/** The colour of what is written on a tone: `var(--series-3)` → `var(--series-3-on)`. */
export function onTone(tone: string): string {
  return tone.startsWith("var(--series-") ? tone.replace(")", "-on)") : "var(--canvas)";
}

/** The tone for text: at least 4.5:1 on canvas and surface. */
export function partnerText(index: PartnerIndex, actor: ActorId): string {
  const tone = toneOf(index, actor);
  return tone === undefined ? partnerTone(index, actor) : `var(--series-${tone}-text)`;
}
