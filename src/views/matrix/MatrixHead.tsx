import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { monthWord, yearWord } from "./bandWords.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import type { GridPlace } from "./gridMove.ts";
import styles from "./MatrixHead.module.css";
import { bandsOf } from "./matrixSelectors.ts";
import { monthHeight, yearHeight } from "./matrixSizes.ts";
import { TimeBandRow } from "./TimeBandRow.tsx";
import type { Matrix } from "./useMatrix.ts";
import type { MatrixWords } from "./matrixWords.ts";

interface MatrixHeadProps {
  readonly matrix: Matrix;
  readonly drawn: readonly number[];
  readonly active: GridPlace | null;
  readonly idOf: (place: GridPlace) => string;
  readonly words: MatrixWords;
}

/** What stays above: years, months, and the heads of the columns. */
export function MatrixHead({ matrix, drawn, active, idOf, words }: MatrixHeadProps) {
  const text = useText().matrix;
  const language = useLanguage();
  const bands = useMusubi(bandsOf);
  const { columns, sizes, sight } = matrix;
  const common = { sizes, sight };
  return (
    <div className={styles.head} role="row" aria-rowindex={1} style={{ height: sizes.headHeight }}>
      <div
        className={styles.corner}
        role="columnheader"
        aria-colindex={1}
        style={{ width: sizes.namesWidth }}
      >
        {text.actors}
      </div>
      <TimeBandRow
        {...common}
        bands={bands.years}
        top={0}
        height={yearHeight}
        className={styles.year}
        labelOf={(band) => yearWord(band, sizes.columnWidth, language)}
      />
      <TimeBandRow
        {...common}
        bands={bands.months}
        top={yearHeight}
        height={monthHeight}
        className={styles.month}
        labelOf={(band) => monthWord(band, language)}
      />
      {drawn.map((column) => {
        const event = columns[column];
        if (event === undefined) return null;
        return (
          <ColumnHead
            key={event.id}
            id={idOf({ column, rank: null })}
            event={event}
            column={column}
            left={sizes.namesWidth + column * sizes.columnWidth}
            width={sizes.columnWidth}
            titleHeight={sizes.titleHeight}
            active={active?.rank === null && active.column === column}
            words={words}
          />
        );
      })}
    </div>
  );
}
