import { chosenMarks } from "./chosenMarks.ts";
import { cordMarks } from "./cords.ts";
import { hullMarks } from "./hulls.ts";
import { knotMarks } from "./knots.ts";
import type { NetworkPicture } from "./marks.ts";
import type { NetworkState } from "../networkState.ts";
import { nodeMarks } from "./nodes.ts";
import { overlay } from "./overlay.ts";
import { railMark } from "./rail.ts";

/**
 * The whole picture for one state of the store. `scene` is what never changes with it, `shown` the projection
 * of the events left by filters and window: counts, widths and radii are its own, places the scene's.
 */
export function networkElements(state: NetworkState): NetworkPicture {
  const chosen = chosenMarks(state.index, state.shown, state.selection);
  const nodes = nodeMarks(state, chosen);
  const radii = new Map(nodes.map((node) => [node.id, node.radius]));
  const cords = cordMarks(state, chosen, radii);
  const knots = knotMarks(state, chosen, radii);
  const rail = railMark(state, chosen);
  const hulls = hullMarks(state);
  return {
    hulls,
    nodes,
    cords: cords.map((cord) => cord.mark),
    knots: knots.map((knot) => knot.mark),
    rail,
    overlayAt: overlay(state, chosen, { nodes, cords, knots, rail, hulls }),
  };
}
