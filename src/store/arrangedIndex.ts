import { atOnce, type Steps } from "../lib/shortTasks.ts";
import { arrangeSteps } from "../model/arrangeIndex.ts";
import { type Arrangement, isAsInFile } from "../model/arrangement.ts";
import type { GraphIndex } from "../model/graphIndex.ts";

/**
 * Arrangements of a file are kept, so that undo, a picture and a second store find them made: four, and fewer where
 * they hold more events than this together, for 90,000 events with merged actors are 70 MB each time. The last one always
 * stays.
 */
const mostKept = 4;
const mostEvents = 200_000;

const made = new WeakMap<GraphIndex, Map<string, GraphIndex>>();

/** The graph of a file as a person has arranged it, made ready for questions; the same one for the same arrangement. */
export function arrangedIndex(file: GraphIndex, arrangement: Arrangement): GraphIndex {
  return atOnce(arrangedAhead(file, arrangement));
}

/** In steps, so that of many events it can be made in short tasks before it is shown. */
export function* arrangedAhead(file: GraphIndex, arrangement: Arrangement): Steps<GraphIndex> {
  if (isAsInFile(arrangement)) return file;
  const kept = made.get(file) ?? new Map<string, GraphIndex>();
  made.set(file, kept);
  const key = JSON.stringify(arrangement);
  const index = kept.get(key) ?? (yield* arrangeSteps(file, arrangement));
  kept.delete(key);
  kept.set(key, index);
  const most = Math.max(1, Math.min(mostKept, Math.floor(mostEvents / index.events.length)));
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return index;
}
