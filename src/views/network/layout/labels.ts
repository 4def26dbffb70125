import {
  boxesOverlap,
  boxHolds,
  type Box,
  type Point,
  type Size,
} from "../../../scene/geometry.ts";
import { type BoxPlace, placeBox } from "../../../scene/placeBox.ts";

/**
 * Places labels beside what they name so that none overlaps another, covers a mark or stands nearer to another
 * mark than to its own: the first wish is served first, each takes its best free side, and one that finds none is
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
  /** Less than a name: rather left out than on a line, and it never ousts a name. */
  readonly lesser?: boolean;
  /** Rather the next wish of its key than across a line. */
  readonly clearOfLines?: boolean;
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
/** In tenths, so that sums stay whole numbers. */
const SIDE_COST = 30;
const LINE_COST = 50;
const COVER_COST = 400;
const OUST_COST = 600;
const NEARER_COST = 5000;
/** For each px further from its mark. */
const AWAY_COST = 6;

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

/** How far the edge of a mark lies from a box. */
function gapTo(box: Box, { at, reach }: Pick<NamedMark, "at" | "reach">): number {
  const dx = Math.max(box.x - at.x, 0, at.x - box.x - box.width);
  const dy = Math.max(box.y - at.y, 0, at.y - box.y - box.height);
  return Math.hypot(dx, dy) - reach;
}

/** So near that nothing is read as being between. */
const BESIDE = 12;
/** Points on a line are at most two of these apart. */
const CROSSING = 4;

/** Whether a line passes between a box and the mark that it names, of which it would seem to say nothing then. */
function isParted(box: Box, { at, reach }: LabelWish, lines: readonly Point[]): boolean {
  if (gapTo(box, { at, reach }) <= BESIDE) return false;
  const near = {
    x: Math.min(Math.max(at.x, box.x), box.x + box.width),
    y: Math.min(Math.max(at.y, box.y), box.y + box.height),
  };
  const [dx, dy] = [near.x - at.x, near.y - at.y];
  const length = Math.hypot(dx, dy);
  return lines.some(({ x, y }) => {
    const along = ((x - at.x) * dx + (y - at.y) * dy) / length;
    const aside = Math.abs((x - at.x) * dy - (y - at.y) * dx) / length;
    return along > reach + CROSSING && along < length && aside <= CROSSING;
  });
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
    const others = [...placed.values()];
    const lines = ground.lines.filter((point) => isNear(point, wish));
    const stays = (other: PlacedLabel): boolean =>
      settled.has(other.key) || (wish.lesser === true && other.wish.lesser !== true);
    const [kept, ousted] = wish.insists
      ? [others.filter((other) => stays(other)), others.filter((other) => !stays(other))]
      : [others, []];
    const best =
      placeBox(placesBeside(wish, wish.insists ? [0, 10, 24] : [0, 7, 14, 24], AWAY_COST), {
        area: ground.area,
        solid: [...ground.marks, ...boxesOf(kept)],
        soft: [
          { points: lines, cost: LINE_COST },
          { boxes: boxesOf(ousted), cost: OUST_COST },
        ],
        allows: (box) =>
          !isNearerToOther(box, wish, ground) &&
          ((wish.lesser !== true && wish.clearOfLines !== true) ||
            !lines.some((point) => boxHolds(box, point))) &&
          (wish.lesser !== true || !isParted(box, wish, lines)),
      }) ?? (wish.mayCover === true ? coveringMarks(wish, ground, others) : null);
    if (best === null) continue;
    for (const { key, box } of ousted) if (boxesOverlap(box, best.box)) placed.delete(key);
    placed.set(wish.key, { key: wish.key, side: best.side, box: best.box, wish });
  }
  return [...placed.values()];
}

/** Farther away than any place beside its mark, in px. */
const NO_PLACE = 45;

const isNear = ({ x, y }: Point, { at, reach, width, height }: LabelWish): boolean =>
  Math.abs(x - at.x) < reach + width + NO_PLACE && Math.abs(y - at.y) < reach + height + NO_PLACE;

interface LabelPlace extends BoxPlace {
  readonly side: Side;
}

const boxesOf = (labels: readonly PlacedLabel[]): readonly Box[] => labels.map(({ box }) => box);

function placesBeside(
  wish: LabelWish,
  distances: readonly number[],
  awayCost: number,
): readonly LabelPlace[] {
  return distances.flatMap((away) =>
    wish.sides.map((side, rank) => ({
      side,
      box: boxBeside(wish, side, away),
      cost: rank * SIDE_COST + away * awayCost,
    })),
  );
}

function isNearerToOther(box: Box, wish: LabelWish, { named = [] }: Ground): boolean {
  const own = gapTo(box, wish);
  return named.some((mark) => mark.key !== wish.key && gapTo(box, mark) < own);
}

/** The side on which it covers the least, nearest to its own mark if there is one. */
function coveringMarks(
  wish: LabelWish,
  ground: Ground,
  placed: readonly PlacedLabel[],
): LabelPlace | null {
  const places = placesBeside(wish, [0, 8, 18, 30], 10).map((place) => ({
    ...place,
    cost: place.cost + (isNearerToOther(place.box, wish, ground) ? NEARER_COST : 0),
  }));
  return placeBox(places, {
    area: ground.area,
    solid: boxesOf(placed),
    soft: [{ boxes: ground.marks, cost: COVER_COST }],
  });
}
