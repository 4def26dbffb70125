import { round } from "./geometry.ts";

/**
 * The ends of a mark that is not drawn to its end: where its time goes on beyond the edge of the window
 * it runs out in a point, so that the edge is not taken for its date.
 *
 *   full 0 to 100, seen 20 to 100 → { start: true, end: false }     ◁███
 */
export interface Cut {
  readonly start: boolean;
  readonly end: boolean;
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

export function cutOf({ full, seen }: { readonly full: Extent; readonly seen: Extent }): Cut {
  return { start: seen.from > full.from, end: seen.to < full.to };
}

const sharpness = 0.75;
/** Of a block, which is higher than any mark. */
const mostDepth = 9;

/** A bar around the line `y`, with points where it is cut and round corners elsewhere. */
export function barPath(
  { from, to }: Extent,
  y: number,
  height: number,
  { start, end }: Cut,
  rx = 0,
): string {
  const [top, bottom] = [y - height / 2, y + height / 2];
  const length = Math.max(to - from, 1);
  const depth = Math.min(height * sharpness, mostDepth, length / 2);
  const r = Math.min(rx, height / 2, length / 2);
  const left = from + (start ? depth : r);
  const right = from + length - (end ? depth : r);
  const p = (x: number, at: number): string => `${round(x)} ${round(at)}`;
  const corner = (x: number, at: number): string =>
    r === 0 ? `L${p(x, at)}` : `A${r} ${r} 0 0 1 ${p(x, at)}`;
  const finish = end
    ? `L${p(from + length, y)}L${p(right, bottom)}`
    : `${corner(from + length, top + r)}V${round(bottom - r)}${corner(right, bottom)}`;
  const begin = start
    ? `L${p(from, y)}L${p(left, top)}`
    : `${corner(from, bottom - r)}V${round(top + r)}${corner(left, top)}`;
  return `M${p(left, top)}H${round(right)}${finish}H${round(left)}${begin}Z`;
}
