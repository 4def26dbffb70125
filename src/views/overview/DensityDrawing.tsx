import { memo } from "react";
import type { GraphIndex } from "../../model/graphIndex.ts";
import type { FoldedScale } from "../../model/overview/foldedScale.ts";
import { partnerTone } from "../../scene/partnerTone.ts";
import type { DensityPaths } from "./densityPaths.ts";
import styles from "./Overview.module.css";
import { tornPath } from "./tornPath.ts";

interface DensityDrawingProps {
  readonly index: GraphIndex;
  readonly scale: FoldedScale;
  readonly paths: DensityPaths;
  readonly height: number;
}

/** Remembered: it stays the same while the window moves. */
export const DensityDrawing = memo(function DensityDrawing(props: DensityDrawingProps) {
  const { index, scale, paths, height } = props;
  const tones = index.lanes.map(({ actor }) =>
    actor === undefined ? "var(--ink3)" : partnerTone(index, actor),
  );
  const folds = scale.pieces.filter(({ folded }) => folded);
  return (
    <svg className={styles.drawing} width={scale.width} height={height} aria-hidden="true">
      {folds.map(({ from, left, right }) => (
        <rect key={from} className={styles.fold} x={left} width={right - left} height={height} />
      ))}
      <path className={styles.ground} d={groundPath(scale, height)} />
      {paths.lanes.map((path, lane) => (
        <path key={index.lanes[lane]?.id ?? lane} d={path} fill={tones[lane]} />
      ))}
      <path d={paths.rest} fill="var(--node-mute)" />
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

/** The line on which the bars stand; a break breaks it. */
function groundPath({ pieces }: FoldedScale, height: number): string {
  const solid = pieces.filter(({ folded }) => !folded);
  return solid.map(({ left, right }) => `M${left} ${height + 0.5}H${right}`).join("");
}
