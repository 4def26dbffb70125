import { arrangeGraph, type Arrangement, isAsInFile, mergedActors } from "../model/arrangement.ts";
import { type GraphIndex, indexGraph } from "../model/graphIndex.ts";

/** How many arrangements of a file are kept, so that undo, a picture and a second store find them made. */
const mostKept = 4;

const made = new WeakMap<GraphIndex, Map<string, GraphIndex>>();

/** The graph of a file as a person has arranged it, made ready for questions; the same one for the same arrangement. */
export function arrangedIndex(file: GraphIndex, arrangement: Arrangement): GraphIndex {
  if (isAsInFile(arrangement)) return file;
  const kept = made.get(file) ?? new Map<string, GraphIndex>();
  made.set(file, kept);
  const key = JSON.stringify(arrangement);
  const index =
    kept.get(key) ?? indexGraph(arrangeGraph(file.graph, arrangement), mergedActors(arrangement));
  kept.delete(key);
  kept.set(key, index);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return index;
}
