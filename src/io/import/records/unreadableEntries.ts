import type { Problem, ProblemPlace } from "../../../model/parse/problem.ts";
import { fileProblem } from "./recordProblems.ts";

/**
 * Entries of a file that are broken, as one problem with their places: the others are read.
 *
 *   unreadableEntries([{ at: "entry 7" }, { at: "entry 9" }]) → [{ code: "unreadable-entries", count: 2, … }]
 */
export function unreadableEntries(
  places: readonly ProblemPlace[],
  /** Where not all places are given. */
  count = places.length,
): readonly Problem[] {
  const [first] = places;
  if (first === undefined) return [];
  const problem = fileProblem("unreadable-entries", { count }, first);
  return [count === 1 ? problem : { ...problem, count, places: places.slice(0, mostPlaces) }];
}

/** Nobody reads more. */
export const mostPlaces = 100;
