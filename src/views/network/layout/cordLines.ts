import { between, distance, type Point, short, type Circle } from "../../../scene/geometry.ts";

/**
 * The geometry of a cord: its strands lie side by side, 6 px apart, one for each event. Above five it is a
 * band of 24 + 4 · √(n − 5) px in which the strands lie tight. At a small node they draw together.
 *
 *   cordStrands({ x: 0, y: 0, radius: 20 }, { x: 200, y: 0, radius: 20 }, 2)
 *   →  two straight lines at y = -3 and y = 3 from x ≈ 23 to x ≈ 177
 */
/** A strand, or its edge so many px to the side of its middle. */
export type PathAt = (aside: number) => string;

export interface StrandLine {
  readonly pathAt: PathAt;
  readonly ends: readonly [Point, Point];
  /** Its straight run at full distance from its neighbours, node edge to node edge. */
  readonly run: readonly [Point, Point];
}

const STRAND_GAP = 6;
const BAND_FROM = 6;
const NODE_GAP = 3;

export const isBand = (count: number): boolean => count >= BAND_FROM;

export const cordWidth = (count: number): number =>
  isBand(count) ? 24 + 4 * Math.sqrt(count - 5) : STRAND_GAP * Math.max(0, count - 1) + 2;

export const strandGap = (count: number): number =>
  isBand(count) ? cordWidth(count) / count : STRAND_GAP;

export function cordStrands(
  a: Circle,
  b: Circle,
  count: number,
  gap = strandGap(count),
): StrandLine[] {
  const length = distance(a, b) || 1;
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  // Across points down, or right for an upright cord: the first event is always the upper strand.
  const flip = along.x < -0.001 || (Math.abs(along.x) <= 0.001 && along.y > 0) ? -1 : 1;
  const across = { x: -along.y * flip, y: along.x * flip };
  const widest = (gap * (count - 1)) / 2;
  return Array.from({ length: count }, (_, place) => {
    const offset = (place - (count - 1) / 2) * gap;
    const at = (end: Circle, direction: 1 | -1, aside = 0): Point => {
      const room = end.radius * 0.82;
      const drawn = widest > room ? (offset * room) / widest : offset;
      const side = drawn + aside;
      const reach = end.radius + NODE_GAP;
      const out = Math.sqrt(Math.max(0, reach * reach - side * side)) * direction;
      return {
        x: end.x + along.x * out + across.x * side,
        y: end.y + along.y * out + across.y * side,
      };
    };
    const edge = (end: Circle, direction: 1 | -1): Point => ({
      x: end.x + along.x * (end.radius + NODE_GAP) * direction + across.x * offset,
      y: end.y + along.y * (end.radius + NODE_GAP) * direction + across.y * offset,
    });
    return {
      pathAt: (aside) =>
        smoothPath(at(a, 1, aside), at(b, -1, aside), a, b, across, offset + aside),
      ends: [at(a, 1), at(b, -1)],
      run: [edge(a, 1), edge(b, -1)],
    };
  });
}

/** Between two strands of a chosen cord, in its middle: far enough to hit one. */
export const FAN_GAP = 7.2;
const FAN_END_GAP = 2;
/** Beyond this many a fan would fill the picture: the band stays, and Details lists its events. */
const FAN_LIMIT = 40;
/** The ring of a chosen node, and a gap. */
const RING_GAP = 8;

export const fansOut = (count: number): boolean => count > 1 && count <= FAN_LIMIT;

/** A chosen cord: its strands leave one node close together, and are `FAN_GAP` apart in the middle. */
export function fanStrands(a: Circle, b: Circle, count: number, gap = FAN_GAP): StrandLine[] {
  const rest = cordStrands(a, b, count, gap);
  const close = cordStrands(
    { ...a, radius: a.radius + RING_GAP - NODE_GAP },
    { ...b, radius: b.radius + RING_GAP - NODE_GAP },
    count,
    Math.min(FAN_END_GAP, gap),
  );
  return rest.map((line, place) => {
    const [from, to] = close[place]?.ends ?? line.ends;
    const middle = between(line.run[0], line.run[1], 0.5);
    const straight = between(from, to, 0.5);
    // At half its length a cubic with both handles so far aside is exactly in the middle wished for.
    const aside = { x: ((middle.x - straight.x) * 4) / 3, y: ((middle.y - straight.y) * 4) / 3 };
    const handle = (share: number): Point => {
      const on = between(from, to, share);
      return { x: on.x + aside.x, y: on.y + aside.y };
    };
    const length = distance(from, to) || 1;
    const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
    const pathAt = (beside: number): string => {
      const at = ({ x, y }: Point): string =>
        write({ x: x + across.x * beside, y: y + across.y * beside });
      return `M${at(from)}C${at(handle(0.3))} ${at(handle(0.7))} ${at(to)}`;
    };
    return { ...line, ends: [from, to], pathAt };
  });
}

const write = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

function smoothPath(
  from: Point,
  to: Point,
  a: Point,
  b: Point,
  across: Point,
  offset: number,
): string {
  const off = (point: Point, base: Point) =>
    Math.abs((point.x - base.x) * across.x + (point.y - base.y) * across.y - offset);
  if (off(from, a) < 0.5 && off(to, b) < 0.5) return `M${write(from)}L${write(to)}`;
  const shift = ({ x, y }: Point): Point => ({
    x: x + across.x * offset,
    y: y + across.y * offset,
  });
  const run = Math.min(0.25, 34 / (distance(a, b) || 1));
  const [first, last] = [shift(between(a, b, run * 1.6)), shift(between(a, b, 1 - run * 1.6))];
  const [bendIn, bendOut] = [shift(between(a, b, run)), shift(between(a, b, 1 - run))];
  return `M${write(from)}Q${write(bendIn)} ${write(first)}L${write(last)}Q${write(bendOut)} ${write(to)}`;
}

/**
 * How a strand is drawn, solid or hollow. A hollow one is its two edges and nothing between, since painting its
 * inside would cut the strands below it into what looks like dashes.
 *
 *   strandPath((aside) => `M0 ${aside}H9`, 3.6, true)  →  "M0 -1.275H9M0 1.275H9"
 */
const HOLLOW = 3.6;
const CORE = 1.5;
/** Of one at least this wide the inside can be seen; a finer one is drawn at half its width. */
const HOLLOW_FROM = 2;

/** How wide a hollow strand is where strands are so far apart. */
export const hollowWidth = (gap: number, thin = 1): number => Math.min(HOLLOW * thin, gap * 0.94);

export function strandPath(pathAt: PathAt | undefined, width: number, hollow: boolean): string {
  if (pathAt === undefined) return "";
  if (!hollow || width < HOLLOW_FROM) return pathAt(0);
  const aside = (width - edgeWidth(width)) / 2;
  return pathAt(-aside) + pathAt(aside);
}

/** Both edges together with the core make up its width. */
export const edgeWidth = (width: number): number =>
  width < HOLLOW_FROM ? width / 2 : (width * (HOLLOW - CORE)) / HOLLOW / 2;
