import type { PlacedCord } from "./cordMarks.ts";
import { distanceToSegment, short, type Point } from "./geometry.ts";

/**
 * Where a tie crosses cords of others it is cased in the ground's colour, so that it reads as woven over them.
 * Beside a cord that ends at the same party it is not: there it would rub out strands that are to be counted.
 */
export function tieCasing(
  arc: readonly Point[],
  party: string,
  cords: readonly PlacedCord[],
): string {
  const strangers = cords.filter(({ ends }) => !ends.includes(party));
  const crossing = arc.map((point) =>
    strangers.some(
      ({ axis: [from, to], mark }) => distanceToSegment(point, from, to) < mark.width / 2 + 3,
    ),
  );
  let path = "";
  arc.forEach((point, place) => {
    const next = arc[place + 1];
    if (next === undefined || !(crossing[place] || crossing[place + 1])) return;
    const goesOn = place > 0 && (crossing[place - 1] || crossing[place]) && path !== "";
    path += goesOn ? "" : `M${short(point.x)} ${short(point.y)}`;
    path += `L${short(next.x)} ${short(next.y)}`;
  });
  return path;
}
