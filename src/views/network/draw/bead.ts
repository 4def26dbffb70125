import { partnerTone } from "../../../scene/partnerTone.ts";
import type { ChosenMarks } from "./chosenMarks.ts";
import type { Drawn } from "./marks.ts";
import { between, type Box, boxAround, boxesOverlap, type Point } from "../../../scene/geometry.ts";
import { placeOf } from "../layout/networkScene.ts";
import { placeBox } from "../../../scene/placeBox.ts";
import type { NetworkState } from "../networkState.ts";
import type { Ground } from "../layout/labels.ts";
import { arrowTextWidth } from "../../../scene/arrowText.ts";

const BEAD = 16;
const COUNT_HEIGHT = 20;

/** Where the selection sits in the picture: on its strand, its knot, or its only actor. */
interface BeadPlace {
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
  const counts = cords.flatMap(({ mark: { count } }) =>
    count === null ? [] : [boxAround(count.at, count.width, COUNT_HEIGHT)],
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

/** What the accent chip says: the date of the chosen event, the number of events of the chosen pair. */
export function chipTextOf(
  { scene, selection, counts, compared, words }: NetworkState,
  chosen: ChosenMarks,
  drawn: Drawn,
): string | null {
  if (chosen.event !== null) {
    // On a stage the date is above the headline.
    if (scene.frame.bare) return null;
    const text = words.date(chosen.event);
    const known =
      drawn.cords.some(({ mark }) => mark.strands.some((strand) => strand.selected)) ||
      drawn.knots.some(({ mark }) => mark.strands.some((strand) => strand.selected)) ||
      drawn.nodes.some((node) => node.selected);
    return known && text !== "" ? text : null;
  }
  if (selection?.kind !== "relationship") return null;
  // Its strands can be counted, and the readout says how many there are.
  if (drawn.cords.some(({ mark }) => mark.fan)) return null;
  // Nothing lies over the strands of two periods; the drawer and the readout say what has changed.
  if (compared !== null) return null;
  return words.events(counts.relationship(selection.id));
}

/** Around a mark, for the ring of what is chosen. */
const RING = 5;

/** The best free place beside the bead; it may oust labels, but covers no mark: rather there is none. */
export function chipBox(
  at: Point,
  text: string,
  labels: readonly Box[],
  { area, marks, lines }: Ground,
): Box | null {
  const width = arrowTextWidth(text, 12) + 18;
  const height = 22;
  const kept = marks.map(({ x, y, width: w, height: h }) => ({
    x: x - RING,
    y: y - RING,
    width: w + 2 * RING,
    height: h + 2 * RING,
  }));
  const places = [20, 28, 38, 52, 70, 92].flatMap((away) =>
    [0, 7, 1, 4, 3, 5, 2, 6].map((turn, rank) => {
      const angle = (turn * Math.PI) / 4;
      const centre = {
        x: at.x + Math.cos(angle) * (away + width / 2),
        y: at.y + Math.sin(angle) * (away + 5),
      };
      return { box: boxAround(centre, width, height), cost: rank * 1.5 + away };
    }),
  );
  const soft = [
    { points: lines, cost: 2 },
    { boxes: labels, cost: 55 },
  ];
  const best = placeBox(places, { area, solid: kept, soft });
  return best?.box ?? null;
}
