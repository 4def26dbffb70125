import type { ChosenMarks } from "./chosenMarks.ts";
import type { Drawn } from "./drawn.ts";
import { boxAround, boxesOverlap, boxHolds, type Box, type Point } from "./geometry.ts";
import type { Ground } from "./labels.ts";
import type { NetworkState } from "./networkState.ts";
import { arrowTextWidth } from "./arrowText.ts";

/** What the accent chip says: the date of the chosen event, the number of events of the chosen pair. */
export function chipTextOf(
  { selection, counts, compared, words }: NetworkState,
  chosen: ChosenMarks,
  drawn: Drawn,
): string | null {
  if (chosen.event !== null) {
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

/** The best free place beside the bead; it may oust labels, but covers marks only if it must. */
export function chipBox(
  at: Point,
  text: string,
  labels: readonly Box[],
  { area, marks, lines }: Ground,
): Box {
  const width = arrowTextWidth(text, 12) + 18;
  const height = 22;
  let best: { box: Box; cost: number } | null = null;
  for (const away of [20, 28, 38, 52])
    for (const [rank, turn] of [0, 7, 1, 4, 3, 5, 2, 6].entries()) {
      const angle = (turn * Math.PI) / 4;
      const centre = {
        x: at.x + Math.cos(angle) * (away + width / 2),
        y: at.y + Math.sin(angle) * (away + 5),
      };
      const box = boxAround(centre, width, height);
      const outside =
        Math.max(0, area.x - box.x) +
        Math.max(0, area.y - box.y) +
        Math.max(0, box.x + width - area.x - area.width) +
        Math.max(0, box.y + height - area.y - area.height);
      const cost =
        rank * 1.5 +
        away +
        outside * 20 +
        lines.filter((point) => boxHolds(box, point)).length * 2 +
        marks.filter((mark) => boxesOverlap(mark, box)).length * 90 +
        labels.filter((label) => boxesOverlap(label, box)).length * 55;
      if (best === null || cost < best.cost) best = { box, cost };
    }
  return best?.box ?? boxAround(at, width, height);
}
