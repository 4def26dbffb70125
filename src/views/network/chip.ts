import type { ChosenMarks } from "./chosenMarks.ts";
import type { Drawn } from "./drawn.ts";
import { boxAround, boxesOverlap, boxHolds, type Box, type Point } from "../../scene/geometry.ts";
import type { Ground } from "./labels.ts";
import type { NetworkState } from "./networkState.ts";
import { arrowTextWidth } from "./arrowText.ts";

/** What the accent chip says: the date of the chosen event, the number of events of the chosen pair. */
export function chipTextOf(
  { scene, selection, counts, compared, words }: NetworkState,
  chosen: ChosenMarks,
  drawn: Drawn,
): string | null {
  if (chosen.event !== null) {
    // On a stage the date stands above the headline.
    if (scene.frame.bare) return null;
    const text = words.date(chosen.event);
    const known =
      drawn.cords.some(({ mark }) => mark.strands.some((strand) => strand.selected)) ||
      drawn.knots.some(({ mark }) => mark.strands.some((strand) => strand.selected)) ||
      drawn.nodes.some((node) => node.selected);
    return known && text !== "" ? text : null;
  }
  if (selection?.kind !== "relationship") return null;
  const change = compared?.ties.relationship(selection.id);
  // The badge of its cord says it already.
  if (change && drawn.cords.some(({ mark }) => mark.id === selection.id && mark.count !== null))
    return null;
  if (change) return words.eventsFromTo(change.before, change.now);
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
  let best: { box: Box; cost: number } | null = null;
  for (const away of [20, 28, 38, 52, 70, 92])
    for (const [rank, turn] of [0, 7, 1, 4, 3, 5, 2, 6].entries()) {
      const angle = (turn * Math.PI) / 4;
      const centre = {
        x: at.x + Math.cos(angle) * (away + width / 2),
        y: at.y + Math.sin(angle) * (away + 5),
      };
      const box = boxAround(centre, width, height);
      const isInside =
        box.x >= area.x &&
        box.y >= area.y &&
        box.x + width <= area.x + area.width &&
        box.y + height <= area.y + area.height;
      if (!isInside || kept.some((mark) => boxesOverlap(mark, box))) continue;
      const cost =
        rank * 1.5 +
        away +
        lines.filter((point) => boxHolds(box, point)).length * 2 +
        labels.filter((label) => boxesOverlap(label, box)).length * 55;
      if (best === null || cost < best.cost) best = { box, cost };
    }
  return best?.box ?? null;
}
