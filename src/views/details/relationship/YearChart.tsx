import { yearRangeWords, yearWords } from "../../../i18n/dayWords.ts";
import { beginOrDueYear } from "../../../model/dates/years.ts";
import type { DatedEvent } from "../../../model/graphIndex.ts";
import type { StrandStyle } from "../../../model/projection.ts";
import { useLanguage, useText } from "../../../store/StoreContext.tsx";
import styles from "./YearChart.module.css";
import { yearColumns, type YearColumn } from "./yearColumns.ts";

interface ChartUnit {
  readonly event: DatedEvent;
  readonly style: StrandStyle;
  readonly shown: boolean;
}

interface YearChartProps {
  readonly units: readonly ChartUnit[];
  readonly tone: string;
}

/** A block per event and a column per year, or several of each where there are many. Read out as a list of counts. */
export function YearChart({ units, tone }: YearChartProps) {
  const text = useText().details.pair;
  const language = useLanguage();
  const { columns, yearsInAColumn, eventsInABlock } = yearColumns(units, ({ event }) =>
    beginOrDueYear(event.date),
  );
  const spoken = columns.map(({ from, to, ...column }) =>
    column.kind === "years"
      ? text.year(yearRangeWords(from, to, language), countOf(column.units))
      : text.noneBetween(yearRangeWords(from, to, language)),
  );
  const scale = [
    ...(yearsInAColumn > 1 ? [text.columnIs(yearsInAColumn)] : []),
    ...(eventsInABlock > 1 ? [text.blockIs(eventsInABlock)] : []),
  ];
  return (
    <>
      <div className={styles.chart} role="img" aria-label={text.years(spoken.join(", "))}>
        {columns.map((column) => (
          <Column key={column.from} column={column} tone={tone} eventsInABlock={eventsInABlock} />
        ))}
      </div>
      {scale.length > 0 && <p className={styles.scale}>{scale.join(" ")}</p>}
    </>
  );
}

const countOf = (units: readonly ChartUnit[]) => ({
  shown: units.filter(({ shown }) => shown).length,
  of: units.length,
});

interface ColumnProps {
  readonly column: YearColumn<ChartUnit>;
  readonly tone: string;
  readonly eventsInABlock: number;
}

function Column({ column, tone, eventsInABlock }: ColumnProps) {
  const language = useLanguage();
  if (column.kind === "gap") return <span className={styles.gap} />;
  return (
    <span className={styles.column}>
      {column.units.length === 0 && <span className={styles.zero}>0</span>}
      {blocksOf(column.units, eventsInABlock).map(({ event, style, shown }) => (
        <Unit key={event.id} style={style} tone={shown ? tone : "var(--mute)"} />
      ))}
      <span className={styles.year}>{yearWords(column.from, language)}</span>
    </span>
  );
}

/** The latest on top; a block of several holds only events that look alike, and is drawn as the first of them. */
function blocksOf(units: readonly ChartUnit[], eventsInABlock: number): readonly ChartUnit[] {
  if (eventsInABlock === 1) return units.toReversed();
  const alike = new Map<string, ChartUnit[]>();
  for (const unit of units) {
    const look = `${unit.style} ${String(unit.shown)}`;
    alike.set(look, alike.get(look) ?? []);
    alike.get(look)?.push(unit);
  }
  return [...alike.values()].flatMap((group) =>
    group.filter((_, place) => place % eventsInABlock === 0),
  );
}

interface UnitProps {
  readonly style: StrandStyle;
  readonly tone: string;
}

function Unit({ style, tone }: UnitProps) {
  return <span className={`${styles.unit} ${styles[style]}`} style={{ borderColor: tone }} />;
}
