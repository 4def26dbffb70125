import { yearRangeWords, yearWords } from "../../i18n/yearWords.ts";
import { beginOrDueYear } from "../../model/dates/years.ts";
import type { EventId } from "../../model/eventGraph.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import type { StrandStyle } from "../../model/projection.ts";
import { useLanguage, useText } from "../../store/StoreContext.tsx";
import styles from "./YearChart.module.css";
import { yearColumns, type YearColumn } from "./yearColumns.ts";

interface ChartUnit {
  readonly event: IndexedEvent;
  readonly style: StrandStyle;
  readonly shown: boolean;
}

interface YearChartProps {
  readonly units: readonly ChartUnit[];
  readonly tone: string;
}

/** One square an event, a column a year; long empty spans are folded. Spoken as a list of counts. */
export function YearChart({ units, tone }: YearChartProps) {
  const text = useText().details.pair;
  const language = useLanguage();
  const columns = yearColumns(units, ({ event }) => beginOrDueYear(event.date));
  const spoken = columns.map((column) =>
    column.kind === "year"
      ? text.year(yearWords(column.year, language), countOf(column.units))
      : text.noneBetween(yearRangeWords(column.from, column.to, language)),
  );
  return (
    <div className={styles.chart} role="img" aria-label={text.years(spoken.join(", "))}>
      {columns.map((column) => (
        <Column
          key={column.kind === "year" ? column.year : column.from}
          column={column}
          tone={tone}
        />
      ))}
    </div>
  );
}

const countOf = (units: readonly ChartUnit[]) => ({
  shown: units.filter(({ shown }) => shown).length,
  of: units.length,
});

interface ColumnProps {
  readonly column: YearColumn<ChartUnit>;
  readonly tone: string;
}

function Column({ column, tone }: ColumnProps) {
  const language = useLanguage();
  if (column.kind === "gap") return <span className={styles.gap} />;
  return (
    <span className={styles.column}>
      {column.units.length === 0 && <span className={styles.zero}>0</span>}
      {column.units.toReversed().map(({ event, style, shown }) => (
        <Unit key={event.id} id={event.id} style={style} tone={shown ? tone : "var(--mute)"} />
      ))}
      <span className={styles.year}>{yearWords(column.year, language)}</span>
    </span>
  );
}

interface UnitProps {
  readonly id: EventId;
  readonly style: StrandStyle;
  readonly tone: string;
}

function Unit({ style, tone }: UnitProps) {
  return (
    <span
      className={`${styles.unit} ${styles[style]}`}
      style={style === "solid" ? { backgroundColor: tone } : { borderColor: tone }}
    />
  );
}
