import { type Edge, closingEdges } from "./cycles.ts";
import type { Cause, Ledger } from "./ledger.ts";
import type { Path } from "./path.ts";
import { quoted, shown } from "./shown.ts";

/** Reports each edge that closes a circle and hands it over with the cause. */
export function breakCircles<E extends Edge>(
  ledger: Ledger,
  edges: readonly E[],
  pathOf: (edge: E) => Path,
  what: string,
  breakAt: (edge: E, cause: Cause) => void,
): void {
  for (const { edge, circle } of closingEdges(edges)) {
    const isSelf = edge.from === edge.to;
    const cause = ledger.error(isSelf ? "self-link" : "cycle", () => ({
      at: pathOf(edge),
      found: shown(edge.to),
      expected: "No way back to where it began",
      message: isSelf
        ? `${quoted(edge.from)} is ${what} itself.`
        : `This closes a circle: ${[...circle, edge.to].map(quoted).join(` is ${what} `)}.`,
      fix: isSelf ? "Write another id, or remove it." : "Remove one link of the circle.",
    }));
    breakAt(edge, cause);
  }
}
