/**
 * The area of a node follows its number of events: r = 10 · √n, with a smaller factor where the busiest
 * actor of the whole data would not fit, so that areas stay comparable.
 *
 *   nodeScale(45, 46) → 6.86;  nodeRadius(45, 6.86) → 46;  nodeRadius(0, 6.86) → 4.5, a ghost
 */
export const nodeScale = (mostEvents: number, largest: number): number =>
  Math.min(10, largest / Math.sqrt(Math.max(1, mostEvents)));

const GHOST = 4.5;
const GHOST_IN_CROWD = 2.5;

export const nodeRadius = (events: number, scale: number, crowded = false): number =>
  Math.max(crowded ? GHOST_IN_CROWD : GHOST, scale * Math.sqrt(events));
