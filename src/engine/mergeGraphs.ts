import type { EventGraph } from "../model/eventGraph.ts";

/**
 * Several files as one event graph: their tables one below the other, each id once, as the first file has it. It is called as
 * the first, and has its centre. Stories are left out: their scenes are about one file.
 */
export function mergeGraphs(graphs: readonly [EventGraph, ...EventGraph[]]): EventGraph {
  const [first, ...others] = graphs;
  if (others.length === 0) return first;
  const seen = new Set<string>();
  const parts = graphs.map((graph) => {
    // An event that is there already brings its rows no second time.
    const events = graph.events.filter(({ id }) => !seen.has(id));
    const fresh = new Set(events.map(({ id }) => id));
    for (const id of fresh) seen.add(id);
    return {
      events,
      participations: graph.participations.filter(({ event }) => fresh.has(event)),
      citations: graph.citations.filter(({ event }) => fresh.has(event)),
      links: graph.links.filter(({ from }) => fresh.has(from)),
    };
  });
  return {
    musubi: first.musubi,
    meta: {
      ...first.meta,
      languages: [...new Set(graphs.flatMap(({ meta }) => meta.languages))],
    },
    actors: onceEach(graphs.flatMap(({ actors }) => actors)),
    relations: onceEach(graphs.flatMap(({ relations }) => relations)),
    events: parts.flatMap(({ events }) => events),
    participations: parts.flatMap(({ participations }) => participations),
    links: parts.flatMap(({ links }) => links),
    sources: onceEach(graphs.flatMap(({ sources }) => sources)),
    citations: parts.flatMap(({ citations }) => citations),
    eventTypes: onceEach(graphs.flatMap(({ eventTypes }) => eventTypes)),
    topics: onceEach(graphs.flatMap(({ topics }) => topics)),
    stories: [],
  };
}

function onceEach<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) if (!found.has(row.id)) found.set(row.id, row);
  return [...found.values()];
}
