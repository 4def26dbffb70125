import type { ChosenMarks } from "./chosenMarks.ts";
import type { Drawn } from "./drawn.ts";
import { between, distance, short, type Point } from "../../scene/geometry.ts";
import type { Overlay } from "./networkPicture.ts";
import type { NetworkState } from "./networkState.ts";

/** Dotted arcs from who is spoken about to what is said of them, or by whom. */
export function threadsOf(
  { scene }: NetworkState,
  { threads }: ChosenMarks,
  { rail, nodes }: Drawn,
  bead: Point | null,
  at: (point: Point) => Point,
): Overlay["threads"] {
  return threads.flatMap(({ subject, to }) => {
    const row = rail?.items.find((one) => one.id === subject);
    const node = nodes.find((one) => one.id === subject);
    const compactRow = scene.frame.compact;
    const from = row
      ? { x: compactRow ? row.x : row.x + row.width - 4, y: compactRow ? row.y - 16 : row.y }
      : node
        ? at(node)
        : null;
    const party = nodes.find((one) => one.id === to);
    const end = to === null ? bead : party ? at(party) : null;
    if (from === null || end === null) return [];
    const obstacles = nodes
      .filter((one) => one.id !== subject && one.id !== to)
      .map((one) => ({ ...at(one), radius: one.radius }));
    const bow = freestBow(from, end, obstacles);
    const [first, last] = [
      trimmed(bow, from, node ? node.radius + 2 : 0),
      trimmed(bow, end, party ? party.radius + 5 : to === null ? 9 : 0),
    ];
    const path = `M${short(first.x)} ${short(first.y)}Q${short(bow.x)} ${short(bow.y)} ${short(last.x)} ${short(last.y)}`;
    return [{ key: `${subject} ${to ?? ""}`, path }];
  });
}

/** The end drawn back from a node's centre to its edge. */
function trimmed(bow: Point, end: Point, radius: number): Point {
  const length = distance(bow, end);
  return length === 0 ? end : between(end, bow, Math.min(1, radius / length));
}

/** Upwards as drawn by hand, or whichever way passes the fewest nodes. */
function freestBow(
  from: Point,
  end: Point,
  obstacles: readonly (Point & { readonly radius: number })[],
): Point {
  const middle = between(from, end, 0.5);
  const rise = Math.min(80, distance(from, end) * 0.26);
  let best = { bow: middle, cost: Infinity };
  for (const [rank, share] of [1, 0.5, -0.5, 1.7, -1, 0, -1.7].entries()) {
    const bow = { x: middle.x, y: Math.max(8, middle.y - rise * share * 1.4) };
    let cost = rank;
    for (let step = 1; step < 12; step += 1) {
      const t = step / 12;
      const point = between(between(from, bow, t), between(bow, end, t), t);
      for (const node of obstacles) if (distance(point, node) < node.radius + 8) cost += 6;
    }
    if (cost < best.cost) best = { bow, cost };
  }
  return best.bow;
}
