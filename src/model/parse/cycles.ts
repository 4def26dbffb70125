import type { Cause, Ledger } from "./ledger.ts";
import { type Path, shown } from "./shown.ts";
import type { CircleTie } from "./problem.ts";

/**
 * The edges that close a circle, so that without them there is none. Depth first with a stack of its
 * own: a chain of 100,000 parts is legal and must not overflow.
 *
 *   closingEdges([{ from: "a", to: "b" }, { from: "b", to: "a" }])
 *   → [{ edge: { from: "b", to: "a" }, circle: ["a", "b"] }]
 */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

export interface Closing<E extends Edge> {
  readonly edge: E;
  /** From where the edge leads to where it comes from; at most the first five. */
  readonly circle: readonly string[];
}

const circleShown = 5;

export function closingEdges<E extends Edge>(edges: readonly E[]): readonly Closing<E>[] {
  const leaving = new Map<string, E[]>();
  for (const edge of edges) {
    const siblings = leaving.get(edge.from);
    if (siblings === undefined) leaving.set(edge.from, [edge]);
    else siblings.push(edge);
  }
  const closing: Closing<E>[] = [];
  const done = new Set<string>();
  for (const start of leaving.keys()) {
    if (done.has(start)) continue;
    const path: string[] = [start];
    const next: number[] = [0];
    const position = new Map([[start, 0]]);
    while (path.length > 0) {
      const here = path.at(-1) ?? "";
      const turn = next.at(-1) ?? 0;
      const edge = leaving.get(here)?.[turn];
      if (edge === undefined) {
        done.add(here);
        position.delete(here);
        path.pop();
        next.pop();
        continue;
      }
      next[next.length - 1] = turn + 1;
      const back = position.get(edge.to);
      if (back !== undefined) {
        closing.push({ edge, circle: path.slice(back, back + circleShown) });
      } else if (!done.has(edge.to)) {
        position.set(edge.to, path.length);
        path.push(edge.to);
        next.push(0);
      }
    }
  }
  return closing;
}

/** Reports each edge that closes a circle and hands it over with the cause. */
export function breakCircles<E extends Edge>(
  ledger: Ledger,
  edges: readonly E[],
  pathOf: (edge: E) => Path,
  tie: CircleTie,
  breakAt: (edge: E, cause: Cause) => void,
): void {
  for (const { edge, circle } of closingEdges(edges)) {
    const { from, to } = edge;
    const where = { at: pathOf(edge), found: shown(to) };
    const cause =
      from === to
        ? ledger.error("self-link", () => ({ ...where, params: { id: from, tie } }))
        : ledger.error("cycle", () => ({ ...where, params: { ids: [...circle, to], tie } }));
    breakAt(edge, cause);
  }
}
