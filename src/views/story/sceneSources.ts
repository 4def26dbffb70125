import { paragraphsOf } from "../../model/citation.ts";
import type { EventId, Source } from "../../model/eventGraph.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import type { Selected } from "../../model/emphasis.ts";

/**
 * The documents that what is selected is read from, with their paragraphs, those that are no common
 * knowledge first; at most two, as a stage has no room for more.
 */
export interface SceneSource {
  readonly source: Source;
  readonly locators: readonly string[];
}

const most = 2;

export function sceneSources(
  index: GraphIndex,
  selection: Selected | null,
): readonly SceneSource[] {
  const cited = eventsOf(index, selection).flatMap(
    (id) => index.eventById.get(id)?.citations ?? [],
  );
  const found = index.graph.sources.flatMap((source) => {
    const own = cited.filter(({ source: id, stance }) => id === source.id && stance === "supports");
    const locators = paragraphsOf(source, own);
    return own.length === 0 ? [] : [{ source, locators }];
  });
  const isRead = ({ source }: SceneSource): boolean => source.kind !== "public-knowledge";
  return [...found.filter(isRead), ...found.filter((one) => !isRead(one))].slice(0, most);
}

function eventsOf(index: GraphIndex, selection: Selected | null): readonly EventId[] {
  if (selection === null) return [];
  const { kind, id } = selection;
  if (kind === "event") return [id];
  if (kind === "relationship") return index.projection.relationshipById.get(id)?.events ?? [];
  return (index.eventsByActor.get(id) ?? []).map((event) => event.id);
}
