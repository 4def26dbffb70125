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
  { binCount, laneCount, kept, rest, most }: Density,
  { edges, folded }: TimeBins,
  scale: FoldedScale,
  height: number,
): DensityPaths {
  const highest = Math.max(most, fewest);
  const paths = Array.from({ length: laneCount + 1 }, () => "");
  for (let bin = 0; bin < binCount; bin += 1) {
    let sum = rest[bin] ?? 0;
    for (let lane = 0; lane < laneCount; lane += 1) sum += kept[lane * binCount + bin] ?? 0;
    if (sum <= 0) continue;
    // An event that continues through a fold is a thin line: heights there would have another scale.
    const full = folded[bin] === 1 ? 0 : height * Math.sqrt(sum / highest);
    const unit = Math.max(full, leastHeight) / sum;
    const left = Math.round(xOf(scale, edges[bin] ?? 0));
    const next = Math.round(xOf(scale, edges[bin + 1] ?? 0));
    const width = Math.max(next - left - (next - left >= gapFrom ? 1 : 0), 1);
    let ground = height;
    for (let lane = 0; lane <= laneCount; lane += 1) {
      const count = (lane < laneCount ? kept[lane * binCount + bin] : rest[bin]) ?? 0;
      if (count <= 0) continue;
      const high = count * unit;
      paths[lane] += `M${left} ${short(ground)}h${width}v${short(-high)}h${-width}z`;
      ground -= high;
    }
  }
  return { lanes: paths.slice(0, laneCount), rest: paths[laneCount] ?? "" };
}

function short(number: number): number {
  return Math.round(number * 100) / 100;
}
