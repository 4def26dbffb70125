import type { ActorId, EventGraph, EventId, EventType } from "./eventGraph.ts";

/**
 * Some events of a graph as a graph of their own: with their participations, citations and the links
 * between them, and of the other tables what these need. Rows stay as and in the order they were, so
 * that a sound graph gives a sound part. Stories are left out: their scenes speak of the whole.
 *
 *   subgraph(graph, new Set(["2023-01-10-rome"])).actors → Japan, Italy, Fumio Kishida
 */
export function subgraph(graph: EventGraph, shown: ReadonlySet<EventId>): EventGraph {
  const events = graph.events.filter(({ id }) => shown.has(id));
  const participations = graph.participations.filter(({ event }) => shown.has(event));
  const citations = graph.citations.filter(({ event }) => shown.has(event));
  const sources = new Set(citations.map(({ source }) => source));
  const topics = new Set(events.flatMap((event) => event.topics ?? []));
  const types = withWider(graph.eventTypes, new Set(events.map(({ type }) => type)));

  const actors = new Set<ActorId>(graph.meta.focus === undefined ? [] : [graph.meta.focus]);
  for (const { actor, onBehalfOf } of participations) {
    actors.add(actor);
    if (onBehalfOf !== undefined) actors.add(onBehalfOf);
  }
  for (const { place } of events) if (place?.actor !== undefined) actors.add(place.actor);
  // Whose part a person's is, is read from the office: without it another would be party to the event.
  for (const { type, from, to } of graph.relations)
    if (type === "holds_office" && actors.has(from)) actors.add(to);

  return {
    musubi: graph.musubi,
    meta: { ...graph.meta, partners: graph.meta.partners.filter((id) => actors.has(id)) },
    actors: graph.actors.filter(({ id }) => actors.has(id)),
    relations: graph.relations.filter(({ from, to }) => actors.has(from) && actors.has(to)),
    events,
    participations,
    links: graph.links.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    sources: graph.sources.filter(({ id }) => sources.has(id)),
    citations,
    eventTypes: graph.eventTypes.filter(({ id }) => types.has(id)),
    topics: graph.topics.filter(({ id }) => topics.has(id)),
    stories: [],
  };
}

function withWider(
  eventTypes: readonly EventType[],
  used: ReadonlySet<string>,
): ReadonlySet<string> {
  const parents = new Map(eventTypes.map(({ id, parent }) => [id, parent]));
  const found = new Set<string>();
  for (const id of used) {
    let at: string | undefined = id;
    while (at !== undefined && !found.has(at)) {
      found.add(at);
      at = parents.get(at);
    }
  }
  return found;
}
