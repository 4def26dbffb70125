import type { Source, SourceId } from "./eventGraph.ts";
import type { GraphIndex, IndexedEvent } from "./graphIndex.ts";

/**
 * What a source does for the events that cite it. An event counts once for each: supported where the
 * source says so in anything, contradicted where it says otherwise in anything (so it may be both),
 * mentioned where it does neither.
 *
 *   sourceUses(index)[0] → { source: { id: "japan-italy", … }, number: 1, supports: 14, … }
 */
export interface SourceUse {
  readonly source: Source;
  /** Its place in the file, from 1: the same in every panel. */
  readonly number: number;
  readonly supports: number;
  readonly contradicts: number;
  readonly mentions: number;
}

export function sourceUses({ graph, events }: GraphIndex): readonly SourceUse[] {
  const uses = new Map<string, { supports: number; contradicts: number; mentions: number }>();
  for (const { id } of graph.sources) uses.set(id, { supports: 0, contradicts: 0, mentions: 0 });
  for (const event of events)
    for (const [source, stances] of stancesBySource(event)) {
      const use = uses.get(source);
      if (use === undefined) continue;
      if (stances.has("supports")) use.supports += 1;
      if (stances.has("contradicts")) use.contradicts += 1;
      if (!stances.has("supports") && !stances.has("contradicts")) use.mentions += 1;
    }
  return graph.sources.map((source, at) => ({
    source,
    number: at + 1,
    supports: 0,
    contradicts: 0,
    mentions: 0,
    ...uses.get(source.id),
  }));
}

/** The events that cite a source, whatever it says of them, in order of time. */
export function eventsCiting(
  { events }: Pick<GraphIndex, "events">,
  id: SourceId,
): readonly IndexedEvent[] {
  return events.filter(({ citations }) => citations.some(({ source }) => source === id));
}

function stancesBySource({ citations }: IndexedEvent): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { source, stance } of citations) {
    const stances = found.get(source);
    if (stances === undefined) found.set(source, new Set([stance]));
    else stances.add(stance);
  }
  return found;
}
