import { saveFile } from "../../lib/saveFile.ts";
import type { EventGraph, Story } from "../../model/eventGraph.ts";
import { withStories } from "../../model/storyEdit.ts";

/** The whole event graph with these stories, as a file to keep. */
export function writeStories(graph: EventGraph, stories: readonly Story[]): void {
  const text = JSON.stringify(withStories(graph, stories), null, 2);
  saveFile(`${graph.meta.id}.json`, "application/json", `${text}\n`);
}
