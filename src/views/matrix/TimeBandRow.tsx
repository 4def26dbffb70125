import type { TimeBand } from "../../model/matrix/timeBands.ts";
import styles from "./MatrixHead.module.css";
import type { MatrixSizes } from "./matrixSizes.ts";
import type { Sight } from "./sight.ts";

interface TimeBandRowProps {
  readonly bands: readonly TimeBand[];
  readonly sizes: MatrixSizes;
  readonly sight: Sight;
  readonly top: number;
  readonly height: number;
  readonly labelOf: (band: TimeBand) => string;
  readonly className: string | undefined;
}

/** The years, or the months, over the columns; a label stays in sight as long as its band is. */
export function TimeBandRow(props: TimeBandRowProps) {
  const { bands, sizes, sight, top, height, labelOf, className } = props;
  const { columnWidth, namesWidth } = sizes;
  return bands
    .filter(({ from, to }) => to > sight.from && from < sight.to)
    .map((band) => {
      const width = (band.to - band.from) * columnWidth;
      const left = namesWidth + band.from * columnWidth;
      return (
        <div
          key={band.from}
          className={`${styles.band} ${className}`}
          style={{ left, width, top, height }}
          aria-hidden="true"
        >
          <span style={{ left: namesWidth }}>{labelOf(band)}</span>
        </div>
      );
    });
}
