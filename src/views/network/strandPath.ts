import type { PathAt } from "./cords.ts";

/**
 * How a strand is drawn, solid or hollow. A hollow one is its two edges and nothing between, since painting its
 * inside would cut the strands below it into what looks like dashes.
 *
 *   strandPath((aside) => `M0 ${aside}H9`, 2, true)  →  "M0 -1.55H9M0 1.55H9"
 */
const EDGE = 1.1;
/** Of a strand at least this wide the inside can be seen; a finer one is drawn at half its width. */
const HOLLOW_FROM = 1.9;

export function strandPath(pathAt: PathAt | undefined, width: number, hollow: boolean): string {
  if (pathAt === undefined) return "";
  if (!hollow || width < HOLLOW_FROM) return pathAt(0);
  const aside = (width + EDGE) / 2;
  return pathAt(-aside) + pathAt(aside);
}

export const edgeWidth = (width: number): number => (width < HOLLOW_FROM ? width / 2 : EDGE);
