import type { EventGraph } from "../eventGraph.ts";
import { type GraphIndex, indexGraph } from "../graphIndex.ts";

/** The index of a graph that was read, which it may have brought with it. */
const brought = new WeakMap<EventGraph, GraphIndex>();

export function bringIndex(index: GraphIndex): void {
  brought.set(index.graph, index);
}

export function openedIndex(graph: EventGraph): GraphIndex {
  return brought.get(graph) ?? indexGraph(graph);
}
