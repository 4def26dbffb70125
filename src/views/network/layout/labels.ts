import {
  boxHolds,
  boxesOverlap,
  type Box,
  type Point,
  type Size,
} from "../../../scene/geometry.ts";

/**
 * Places labels beside what they name so that none overlaps another, covers a mark or stands nearer to another
 * mark than to its own: the first wish is served first, each takes its best free side, and whoever finds none is
 * dropped, unless it may cover marks. A wish that insists may oust others, but none that has insisted before it. Of
 * several wishes with one key, as of a name and its code, the first that finds a place is served.
 *
 *   placeLabels([{ key: "italy", at: { x: 50, y: 50 }, reach: 10, … }], nothing, area)
 *   →  [{ key: "italy", side: "right", box: { x: 68, y: 34, … } }]
 */
export type Side =
  | "right"
  | "left"
  | "below"
  | "above"
  | "upRight"
  | "upLeft"
  | "downRight"
  | "downLeft";

export interface LabelWish extends Size {
  readonly key: string;
  readonly at: Point;
  /** Radius of the mark it names. */
  readonly reach: number;
  /** Best first. */
  readonly sides: readonly Side[];
  readonly insists?: boolean;
  /** Where no side is free it covers marks, but no other label. */
  readonly mayCover?: boolean;
}

export interface PlacedLabel<Wish extends LabelWish = LabelWish> {
  readonly key: string;
  readonly side: Side;
  readonly box: Box;
  readonly wish: Wish;
}

/** A mark that a label could be taken to name. */
export interface NamedMark {
  readonly key: string;
  readonly at: Point;
  readonly reach: number;
}

export interface Ground {
  readonly area: Box;
  /** What no label may cover. */
  readonly marks: readonly Box[];
  /** Points on lines: better not covered. */
  readonly lines: readonly Point[];
  readonly named?: readonly NamedMark[];
}

const GAP = 9;
const SIDE_COST = 3;
const LINE_COST = 5;

function boxBeside({ at, reach, width, height }: LabelWish, side: Side, away: number): Box {
  const out = reach + GAP + away;
  const slant = reach * 0.72 + 4 + away;
  const left = { right: at.x + out, left: at.x - out - width };
  switch (side) {
    case "right":
      return { x: left.right, y: at.y - height / 2, width, height };
    case "left":
      return { x: left.left, y: at.y - height / 2, width, height };
    case "below":
      return { x: at.x - width / 2, y: at.y + out - 2, width, height };
    case "above":
      return { x: at.x - width / 2, y: at.y - out + 2 - height, width, height };
    default: {
      const right = side === "upRight" || side === "downRight";
      const up = side === "upRight" || side === "upLeft";
      const x = right ? at.x + slant : at.x - slant - width;
      return {
        x,
        y: up ? at.y - slant - height * 0.7 : at.y + slant - height * 0.3,
        width,
        height,
      };
    }
  }
}

const inside = (area: Box, box: Box): boolean =>
  box.x >= area.x &&
  box.y >= area.y &&
  box.x + box.width <= area.x + area.width &&
  box.y + box.height <= area.y + area.height;

/** How far the edge of a mark lies from a box. */
function gapTo(box: Box, { at, reach }: Pick<NamedMark, "at" | "reach">): number {
  const dx = Math.max(box.x - at.x, 0, at.x - box.x - box.width);
  const dy = Math.max(box.y - at.y, 0, at.y - box.y - box.height);
  return Math.hypot(dx, dy) - reach;
}

export function placeLabels<Wish extends LabelWish>(
  wishes: readonly Wish[],
  ground: Ground,
): readonly PlacedLabel<Wish>[] {
  const placed = new Map<string, PlacedLabel<Wish>>();
  const settled = new Set<string>();
  for (const wish of wishes) {
    if (wish.insists) settled.add(wish.key);
    if (placed.has(wish.key)) continue;
    let best: Choice<Wish> | null = null;
    for (const away of wish.insists ? [0, 10, 24] : [0, 7])
      for (const [rank, side] of wish.sides.entries()) {
        const box = boxBeside(wish, side, away);
        if (!inside(ground.area, box) || ground.marks.some((mark) => boxesOverlap(mark, box)))
          continue;
        const hit = [...placed.values()].filter((other) => boxesOverlap(other.box, box));
        if (hit.some(({ key }) => !wish.insists || settled.has(key))) continue;
        if (isNearerToOther(box, wish, ground)) continue;
        const covered = ground.lines.reduce(
          (sum, point) => sum + (boxHolds(box, point) ? 1 : 0),
          0,
        );
        const cost = rank * SIDE_COST + covered * LINE_COST + hit.length * 60 + away * 0.6;
        if (best === null || cost < best.cost)
          best = {
            label: { key: wish.key, side, box, wish },
            ousts: hit.map((other) => other.key),
            cost,
          };
      }
    best ??= wish.mayCover === true ? coveringMarks(wish, ground, [...placed.values()]) : null;
    if (best === null) continue;
    for (const key of best.ousts) placed.delete(key);
    placed.set(wish.key, best.label);
  }
  return [...placed.values()];
}

interface Choice<Wish extends LabelWish> {
  readonly label: PlacedLabel<Wish>;
  readonly ousts: readonly string[];
  readonly cost: number;
}

function isNearerToOther(box: Box, wish: LabelWish, { named = [] }: Ground): boolean {
  const own = gapTo(box, wish);
  return named.some((mark) => mark.key !== wish.key && gapTo(box, mark) < own);
}

/** The side on which it covers the least, nearest to its own mark if there is one. */
function coveringMarks<Wish extends LabelWish>(
  wish: Wish,
  ground: Ground,
  placed: readonly PlacedLabel<Wish>[],
): Choice<Wish> | null {
  let best: Choice<Wish> | null = null;
  for (const away of [0, 8, 18, 30])
    for (const [rank, side] of wish.sides.entries()) {
      const box = boxBeside(wish, side, away);
      if (!inside(ground.area, box)) continue;
      if (placed.some((other) => boxesOverlap(other.box, box))) continue;
      const cost =
        ground.marks.filter((mark) => boxesOverlap(mark, box)).length * 40 +
        (isNearerToOther(box, wish, ground) ? 500 : 0) +
        rank * SIDE_COST +
        away;
      if (best === null || cost < best.cost)
        best = { label: { key: wish.key, side, box, wish }, ousts: [], cost };
    }
  return best;
}
