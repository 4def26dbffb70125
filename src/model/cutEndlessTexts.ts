import type { EventGraph } from "./eventGraph.ts";

/**
 * A graph that a screen can bear: a label of a megabyte costs the browser seconds to lay out, in each
 * place that shows it. Texts are cut at 4,000 characters; ids stay whole, because rows refer to them.
 *
 *   title: "xxxx… (a million)"   →   title: "xxxx… (4,000)…"
 */
export function cutEndlessTexts(graph: EventGraph): EventGraph {
  const bounded = JSON.stringify(graph, (field, value: unknown) =>
    typeof value === "string" && value.length > longestText && !references.has(field)
      ? `${value.slice(0, longestText).toWellFormed()}…`
      : value,
  );
  return JSON.parse(bounded) as EventGraph;
}

const longestText = 4000;

/** The fields that hold ids. */
const references = new Set(
  "id focus partners from to event actor onBehalfOf source type parent topics".split(" "),
);
