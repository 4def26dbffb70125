import type { EventMark } from "./eventMark.ts";
import { gutterPlaces } from "./gutters.ts";
import type { LanePlan } from "./lanePlan.ts";
import { thicknessOf, type SceneItem } from "./sceneItems.ts";
import { threadOf, type SceneBead } from "./sceneThreads.ts";
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
      string: { ...span, first: true, head: middle },
    };
  });
  const beads = places.flatMap(({ mark, x, beads: drawn }) =>
    drawn
      ? mark.places.slice(1).map(({ lane, style }): SceneBead => {
          const band = plan.bands[lane];
          const y = band === undefined ? 0 : band.top + band.height / 2;
          const thickness = band === undefined ? 0 : thicknessOf(band.height);
          return { id: mark.id, lane, row: 0, style, x: left + x, y, thickness };
        })
      : [],
  );
  return { items, beads, threads: items.flatMap((item) => threadOf(item, beads)) };
}
