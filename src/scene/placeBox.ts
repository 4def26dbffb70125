import { type Box, boxHolds, boxesOverlap, type Point } from "./geometry.ts";

/**
 * Places a box of words among what is drawn: of several places the cheapest that is free, of equals the
 * first. Labels of both pictures, the names of memberships and the chip are placed with it.
 *
 *   placeBox([{ box: right, cost: 0 }, { box: left, cost: 3 }], { solid: [mark], soft: [] })
 *   →  the place at the left, where the mark lies at the right
 */
export interface BoxPlace {
  readonly box: Box;
  /** What it costs by itself. */
  readonly cost: number;
}

export interface PlacingGround {
  /** A box may not leave it. */
  readonly area?: Box;
  /** What is never covered. */
  readonly solid: readonly Box[];
  /** What is better not covered: each box or point that is adds its cost. */
  readonly soft?: readonly {
    readonly boxes?: readonly Box[];
    readonly points?: readonly Point[];
    readonly cost: number;
  }[];
  /** Whatever else forbids a place. */
  readonly allows?: (box: Box) => boolean;
}

export function placeBox<Place extends BoxPlace>(
  places: readonly Place[],
  ground: PlacingGround,
): Place | null {
  let best: Place | null = null;
  let least = Infinity;
  for (const place of places) {
    // What it covers can only add to its cost.
    if (place.cost >= least || !isFree(place.box, ground)) continue;
    const cost = place.cost + costOf(place.box, ground);
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

export function isFree(box: Box, { area, solid, allows }: PlacingGround): boolean {
  return (
    (area === undefined || isInside(box, area)) &&
    !solid.some((one) => boxesOverlap(one, box)) &&
    allows?.(box) !== false
  );
}

function costOf(box: Box, { soft = [] }: PlacingGround): number {
  let sum = 0;
  for (const { boxes = [], points = [], cost } of soft) {
    for (const one of boxes) if (boxesOverlap(one, box)) sum += cost;
    for (const point of points) if (boxHolds(box, point)) sum += cost;
  }
  return sum;
}

const isInside = (box: Box, area: Box): boolean =>
  box.x >= area.x &&
  box.y >= area.y &&
  box.x + box.width <= area.x + area.width &&
  box.y + box.height <= area.y + area.height;
