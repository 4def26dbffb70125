import { partnerTone } from "../../scene/partnerTone.ts";
import type { ChosenMarks } from "./chosenMarks.ts";
import type { Drawn } from "./drawn.ts";
import { between, boxAround, boxesOverlap, type Point } from "../../scene/geometry.ts";
import { placeOf } from "./networkScene.ts";
import type { NetworkState } from "./networkState.ts";

const BEAD = 16;
const COUNT_HEIGHT = 20;

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
    const tone = cord.mark.tone;
    if (place < 0) return { at: between(from, to, 0.5), tone, visible: false };
    // Along a band by rank in time, clear of the count in its middle.
    const along =
      cord.mark.count === null ? 0.5 : share < 0.5 ? 0.12 + share * 0.5 : 0.38 + share * 0.5;
    const at = clearPlace(from, to, along, cords);
    return { at: at ?? between(from, to, along), tone, visible: at !== null };
  }
  const knot = knots.find(({ mark }) => mark.id === chosen.tie || chosen.knots.has(mark.id));
  if (knot) return { at: knot.mark, tone: "var(--ink)", visible: false };
  const only = [...chosen.actors].find((id) => scene.places.has(id));
  if (chosen.event === null || only === undefined) return null;
  return { at: placeOf(scene, only), tone: partnerTone(index, only), visible: false };
}

const STEPS = 48;

/** The place on a run that is nearest to the wished one and covers no count; null where all do. */
function clearPlace(from: Point, to: Point, wished: number, cords: Drawn["cords"]): Point | null {
  const counts = cords.flatMap(({ mark, middle }) =>
    mark.count === null ? [] : [boxAround(middle, mark.count.width, COUNT_HEIGHT)],
  );
  const shares = Array.from({ length: STEPS - 1 }, (_, step) => (step + 1) / STEPS);
  return (
    [wished, ...shares]
      .sort((a, b) => Math.abs(a - wished) - Math.abs(b - wished))
      .map((share) => between(from, to, share))
      .find((point) => {
        const bead = boxAround(point, BEAD, BEAD);
        return !counts.some((count) => boxesOverlap(count, bead));
      }) ?? null
  );
}
