import { partnerTone } from "../marks/partnerTone.ts";
import type { ChosenMarks } from "./chosenMarks.ts";
import type { Drawn } from "./drawn.ts";
import { between, type Point } from "./geometry.ts";
import { placeOf } from "./networkScene.ts";
import type { NetworkState } from "./networkState.ts";

/** Where the selection sits in the picture: on its strand, its knot, or its only actor. */
export interface BeadPlace {
  readonly at: Point;
  readonly tone: string;
  /** A relationship's chip has a place but no bead. */
  readonly visible: boolean;
}

export function beadOf(
  { index, scene }: NetworkState,
  chosen: ChosenMarks,
  { cords, knots }: Drawn,
): BeadPlace | null {
  const cord = cords.find(({ mark }) => mark.id === chosen.tie);
  if (cord) {
    const place = cord.mark.strands.findIndex((strand) => strand.event === chosen.event);
    const line = cord.lines[Math.max(0, place)];
    if (line === undefined) return { at: cord.middle, tone: cord.mark.tone, visible: false };
    const share = (place + 1) / (cord.lines.length + 1);
    const middle = place < 0 ? cord.lines[Math.floor(cord.lines.length / 2)] : line;
    const [from, to] = (middle ?? line).run;
    // Along a band by rank in time, clear of the count in its middle.
    const along =
      cord.mark.count === null ? 0.5 : share < 0.5 ? 0.12 + share * 0.5 : 0.38 + share * 0.5;
    return {
      at: between(from, to, place < 0 ? 0.5 : along),
      tone: cord.mark.tone,
      visible: place >= 0,
    };
  }
  const knot = knots.find(({ mark }) => mark.id === chosen.tie || chosen.knots.has(mark.id));
  if (knot) return { at: knot.mark, tone: "var(--ink)", visible: false };
  const only = [...chosen.actors].find((id) => scene.places.has(id));
  if (chosen.event === null || only === undefined) return null;
  return { at: placeOf(scene, only), tone: partnerTone(index, only), visible: false };
}
