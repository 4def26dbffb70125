import type { Focus } from "../../model/emphasis.ts";
import type { Projection } from "../../model/projection.ts";
import { isBand } from "./cords.ts";
import type { PictureTarget } from "./pictureTarget.ts";

/**
 * What a click or the pointer means. A cord, strands included, is its relationship; once that is chosen, a
 * strand is its event, except in a band, where strands are too fine to hit. A knot is its event, or its list.
 *
 *   italy~japan clicked → relationship; its second strand clicked after that → event
 */
export function meaningOf(
  target: PictureTarget,
  selection: Focus | null,
  shown: Projection,
): Focus {
  if (target.kind === "knot") {
    const events = shown.knots.find((knot) => knot.id === target.id)?.events ?? [];
    const [only] = events;
    return events.length === 1 && only !== undefined
      ? { kind: "event", id: only }
      : { kind: "knot", id: target.id };
  }
  if (target.kind === "relationship" && target.event !== null) {
    const chosen = selection?.kind === "relationship" && selection.id === target.id;
    const strands = shown.cords.find((cord) => cord.id === target.id)?.count ?? 0;
    if (chosen && !isBand(strands)) return { kind: "event", id: target.event };
  }
  return { kind: target.kind, id: target.id };
}
