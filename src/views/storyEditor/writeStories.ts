import { graphFileName, graphJson } from "../../io/export/exporters.ts";
import { saveFile } from "../../lib/saveFile.ts";
import type { EventGraph, Story } from "../../model/eventGraph.ts";
import { withStories } from "../../model/storyEdit.ts";

/** The whole event graph with these stories, as a file to keep. */
export function writeStories(graph: EventGraph, stories: readonly Story[]): void {
  saveFile(graphFileName(graph), "application/json", graphJson(withStories(graph, stories)));
}
