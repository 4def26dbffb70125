import type { EventMark } from "./eventMark.ts";
import { gutterPlaces } from "./gutters.ts";
import type { LanePlan } from "./lanePlan.ts";
import { thicknessOf, type SceneItem } from "./sceneItems.ts";
import { threadOf } from "./sceneThreads.ts";
import { dotRadius, isDot } from "./timeScale.ts";

/** What stands in one of the gutters. */
export function outsideOf(
  marks: readonly EventMark[],
  side: "before" | "after",
  left: number,
  width: number,
  plan: LanePlan,
) {
  const places = gutterPlaces({
    marks,
    side,
    width,
    rowsOfLane: (lane) => plan.bands[lane]?.rows ?? 1,
  });
  const items = places.map(({ mark, x, room, line, lines }): SceneItem => {
    const lane = mark.places[0]?.lane ?? 0;
    const band = plan.bands[lane];
    const half = isDot(mark) || room < 16 ? dotRadius : Math.min(9, room / 2 - 2);
    const middle = left + x;
    const span = { from: middle - half, to: middle + half };
    return {
      mark,
      lane,
      row: line,
      style: mark.places[0]?.style ?? "solid",
      full: span,
      seen: span,
      target: { from: middle - room / 2, to: middle + room / 2 },
      y: band === undefined ? 0 : band.top + ((line + 0.5) * band.height) / lines,
      thickness: band === undefined ? 0 : thicknessOf(band.height / lines),
      begin: middle,
    };
  });
  const beads = places.flatMap(({ beads: drawn }, at) => {
    const item = items[at];
    if (!drawn || item === undefined) return [];
    return item.mark.places.slice(1).map(({ lane, style }): SceneItem => {
      const { top, height } = plan.bands[lane] ?? { top: 0, height: 0 };
      const thickness = thicknessOf(height);
      return { ...item, lane, row: 0, style, y: top + height / 2, thickness };
    });
  });
  const threads = items.flatMap(({ mark, begin, y }) =>
    threadOf(
      mark.id,
      begin,
      y,
      beads.filter((bead) => bead.mark === mark),
    ),
  );
  return { items, beads, threads };
}
