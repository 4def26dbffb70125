import type { Density } from "../../model/overview/density.ts";
import { xOf, type FoldedScale } from "../../model/overview/foldedScale.ts";
import type { TimeBins } from "../../model/overview/timeBins.ts";

/**
 * The density as bars, stacked from the bottom up by lane, with the filtered-out events on top: one SVG
 * path per lane, so that 90,000 events are a dozen elements. The height of a bar is the square root of its
 * count, so that a single event is visible beside twenty in a month; within a bar the lanes keep their shares.
 */
export interface DensityPaths {
  /** By lane. */
  readonly lanes: readonly string[];
  readonly rest: string;
}

/** The scale starts at this count, so that a single event does not fill the picture. */
const fewest = 3;
/** Every bar is at least this high, however thinly an event is spread. */
const leastHeight = 1.5;
/** Bars at least this wide have a gap between them. */
const gapFrom = 4;

export function densityPaths(
  whole: Density,
  bins: TimeBins,
  scale: FoldedScale,
  height: number,
): DensityPaths {
  const { binCount, laneCount, rest } = whole;
  const barOf = bars(whole, bins, scale, height);
  const paths = Array.from({ length: laneCount + 1 }, () => "");
  for (let bin = 0; bin < binCount; bin += 1) {
    const bar = barOf(bin);
    if (bar === null) continue;
    let ground = height;
    for (let lane = 0; lane <= laneCount; lane += 1) {
      const count = (lane < laneCount ? whole.kept[lane * binCount + bin] : rest[bin]) ?? 0;
      if (count <= 0) continue;
      paths[lane] += barPart(bar, ground, count);
      ground -= count * bar.unit;
    }
  }
  return { lanes: paths.slice(0, laneCount), rest: paths[laneCount] ?? "" };
}

/** Of each bar that holds some of the lit events the part of them, by lane, in the measure of the whole bar. */
export interface LitBar {
  readonly bin: number;
  readonly parts: readonly { readonly lane: number; readonly path: string }[];
}

export function litBars(
  whole: Density,
  lit: Density,
  bins: TimeBins,
  scale: FoldedScale,
  height: number,
): readonly LitBar[] {
  const barOf = bars(whole, bins, scale, height);
  return Array.from({ length: whole.binCount }, (_, bin): LitBar => {
    const bar = barOf(bin);
    let ground = height;
    const parts = Array.from({ length: whole.laneCount }, (_, lane) => {
      const count = lit.kept[lane * whole.binCount + bin] ?? 0;
      if (bar === null || count <= 0) return { lane, path: "" };
      const path = barPart(bar, ground, count);
      ground -= count * bar.unit;
      return { lane, path };
    });
    return { bin, parts: parts.filter(({ path }) => path !== "") };
  }).filter(({ parts }) => parts.length > 0);
}

interface Bar {
  readonly left: number;
  readonly width: number;
  /** Height of one event. */
  readonly unit: number;
}

function bars(
  { binCount, laneCount, kept, rest, most }: Density,
  { edges, folded }: TimeBins,
  scale: FoldedScale,
  height: number,
): (bin: number) => Bar | null {
  const highest = Math.max(most, fewest);
  return (bin) => {
    let sum = rest[bin] ?? 0;
    for (let lane = 0; lane < laneCount; lane += 1) sum += kept[lane * binCount + bin] ?? 0;
    if (sum <= 0) return null;
    // An event that continues through a fold is a thin line: heights there would have another scale.
    const full = folded[bin] === 1 ? 0 : height * Math.sqrt(sum / highest);
    const left = Math.round(xOf(scale, edges[bin] ?? 0));
    const next = Math.round(xOf(scale, edges[bin + 1] ?? 0));
    const width = Math.max(next - left - (next - left >= gapFrom ? 1 : 0), 1);
    return { left, width, unit: Math.max(full, leastHeight) / sum };
  };
}

function barPart({ left, width, unit }: Bar, ground: number, count: number): string {
  return `M${left} ${short(ground)}h${width}v${short(-count * unit)}h${-width}z`;
}

function short(number: number): number {
  return Math.round(number * 100) / 100;
}
