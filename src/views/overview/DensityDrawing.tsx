import { memo, useDeferredValue, useMemo } from "react";
import { noEmphasis } from "../../model/emphasis.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import { type FoldedScale, foldedScale } from "../../model/overview/foldedScale.ts";
import { partnerTone } from "../../scene/partnerTone.ts";
import { type DensityPaths, densityPaths, type LitBar, litBars } from "./densityPaths.ts";
import styles from "./Overview.module.css";
import { density, densityTable } from "../../model/overview/density.ts";
import { timeBins } from "../../model/overview/timeBins.ts";
import { timeStretches } from "../../model/overview/timeStretches.ts";
import { filteredEvents } from "../../store/selectors.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import { datesOfEvents } from "./overviewAhead.ts";
import { useEmphasis } from "../../store/useEmphasis.ts";

interface DensityDrawingProps {
  readonly index: GraphIndex;
  readonly scale: FoldedScale;
  readonly paths: DensityPaths;
  readonly lit: LitDensity | null;
  readonly height: number;
}

/** What is lit, and whether the rest recedes. */
interface LitDensity {
  readonly bars: readonly LitBar[];
  readonly mutesRest: boolean;
}

/** Memoized: it does not change while the window moves. */
export const DensityDrawing = memo(function DensityDrawing(props: DensityDrawingProps) {
  const { index, scale, paths, lit, height } = props;
  const tones = index.lanes.map(({ actor }) =>
    actor === undefined ? "var(--ink3)" : partnerTone(index, actor),
  );
  const litLanes = useMemo(() => litPaths(lit?.bars ?? []), [lit]);
  const folds = scale.pieces.filter(({ folded }) => folded);
  return (
    <svg className={styles.drawing} width={scale.width} height={height} aria-hidden="true">
      {folds.map(({ from, left, right }) => (
        <rect key={from} className={styles.fold} x={left} width={right - left} height={height} />
      ))}
      <path className={styles.ground} d={groundPath(scale, height)} />
      {paths.lanes.map((path, lane) => (
        <path
          key={index.lanes[lane]?.id ?? lane}
          d={path}
          fill={lit?.mutesRest === true ? "var(--node-mute)" : tones[lane]}
        />
      ))}
      <path d={paths.rest} fill="var(--node-mute)" />
      {litLanes.map(([lane, path]) => (
        <path key={lane} data-lit="" d={path} fill={tones[lane]} />
      ))}
      {folds.map(({ from, left, right }) => (
        <path
          key={from}
          className={styles.torn}
          d={tornPath(left, height) + tornPath(right, height)}
        />
      ))}
    </svg>
  );
});

/** One path a lane, however many bars are lit. */
function litPaths(bars: readonly LitBar[]): readonly (readonly [lane: number, path: string])[] {
  const paths = new Map<number, string>();
  for (const { parts } of bars)
    for (const { lane, path } of parts) paths.set(lane, (paths.get(lane) ?? "") + path);
  return [...paths];
}

/** The base line of the bars, interrupted at breaks of the scale. */
function groundPath({ pieces }: FoldedScale, height: number): string {
  const solid = pieces.filter(({ folded }) => !folded);
  return solid.map(({ left, right }) => `M${left} ${height + 0.5}H${right}`).join("");
}

const tooth = 5;

/** A torn edge from top to bottom, as an SVG path; it marks a break in the scale. */
function tornPath(x: number, height: number): string {
  const teeth = Math.ceil(height / tooth);
  const points = Array.from({ length: teeth + 1 }, (_, at) => {
    const y = Math.min(at * tooth, height);
    return `${x + (at % 2 === 0 ? -2 : 2)} ${y}`;
  });
  return `M${points.join("L")}`;
}

/** The smallest width of a bar and its gap. */
const barWidth = 6;

/** Wide enough for the words of a break, where there is room, otherwise for a target beside a handle of the window. */
function foldWidth(width: number): number {
  return width < 600 ? 44 : 64;
}

/** The scale, its bins and the bars; none depends on the window. */
export function useDensity(
  today: number,
  open: ReadonlySet<number>,
  width: number,
  height: number,
) {
  const index = useMusubi((state) => state.index);
  const events = useDeferredValue(useMusubi(filteredEvents));
  const table = densityTable(index);
  const dates = useMusubi(datesOfEvents);
  const stretches = useMemo(() => timeStretches(dates, today), [dates, today]);
  const scale = useMemo(
    () => foldedScale(stretches, open, width, foldWidth(width)),
    [stretches, open, width],
  );
  const bins = useMemo(() => timeBins(scale, barWidth), [scale]);
  const whole = useMemo(() => density(table, bins, events), [table, bins, events]);
  const paths = useMemo(
    () => densityPaths(whole, bins, scale, height),
    [whole, bins, scale, height],
  );
  const { event: levelOf } = useEmphasis();
  const lit = useMemo((): LitDensity | null => {
    if (levelOf === noEmphasis.event) return null;
    const meant = events.filter(({ order }) => levelOf(order) === "highlighted");
    return {
      bars: litBars(whole, density(table, bins, meant), bins, scale, height),
      // As any other event is: none has this id.
      mutesRest: meant.length < events.length && levelOf("") === "muted",
    };
  }, [levelOf, events, whole, table, bins, scale, height]);
  return { scale, bins, paths, lit };
}
