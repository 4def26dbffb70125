import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { daysWord, type MatrixWords, monthWord, yearWord } from "./matrixWords.ts";
import type { GridPlace } from "./gridMove.ts";
import hidden from "../../ui/visuallyHidden.module.css";
import styles from "./MatrixHead.module.css";
import { bandsOf, shownActors } from "./matrixSelectors.ts";
import { lookHeight, type MatrixSizes, monthHeight, yearHeight } from "./matrixSizes.ts";
import type { Matrix, Sight } from "./useMatrix.ts";
import { memo, type ReactNode } from "react";
import { hasDate, type IndexedEvent } from "../../model/graphIndex.ts";
import { emphasis, statusCounts } from "../../store/selectors.ts";
import { DateMark } from "../marks/DateMark.tsx";
import { dateLook } from "../../scene/dateLook.ts";
import type { TimeBand } from "../../model/matrix/timeBands.ts";

interface MatrixHeadProps {
  readonly matrix: Matrix;
  readonly drawn: readonly number[];
  readonly active: GridPlace | null;
  readonly idOf: (place: GridPlace) => string;
  readonly words: MatrixWords;
  /** Above all of it. */
  readonly children: ReactNode;
}

/** The sticky head: years, months, days of several events, and the heads of the columns. */
export function MatrixHead({ matrix, drawn, active, idOf, words, children }: MatrixHeadProps) {
  const text = useText().matrix;
  const language = useLanguage();
  const bands = useMusubi(bandsOf);
  const { columns, sizes, sight, leftOf } = matrix;
  const common = { sizes, sight, leftOf };
  return (
    <div className={styles.head} role="row" aria-rowindex={1} style={{ height: sizes.headHeight }}>
      <div
        className={styles.corner}
        role="columnheader"
        aria-colindex={1}
        style={{ width: sizes.namesWidth }}
      >
        {sizes.zoneHeight > 0 && <CountHeading />}
        {text.actors}
      </div>
      {children}
      <TimeBandRow
        {...common}
        bands={bands.years}
        top={sizes.zoneHeight}
        height={yearHeight}
        className={styles.year}
        labelOf={(band, room) => yearWord(band, room, language)}
      />
      <TimeBandRow
        {...common}
        bands={bands.months}
        top={sizes.zoneHeight + yearHeight}
        height={monthHeight}
        className={styles.month}
        spills
        labelOf={(band, room) => monthWord(band, room, language)}
      />
      {sizes.dayHeight > 0 && (
        <TimeBandRow
          {...common}
          bands={bands.days}
          top={sizes.zoneHeight + yearHeight + monthHeight}
          height={sizes.headHeight - sizes.zoneHeight - yearHeight - monthHeight - 1}
          className={styles.day}
          labelOf={({ first, last }, room) => daysWord(first, last, room)}
        />
      )}
      {drawn.map((column) => {
        const event = columns[column];
        if (event === undefined) return null;
        return (
          <ColumnHead
            key={event.id}
            id={idOf({ column, rank: null })}
            event={event}
            column={column}
            left={sizes.namesWidth + leftOf(column)}
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

/** How many events and actors are drawn, in large type; the header says it aloud. */
function CountHeading() {
  const text = useText().matrix;
  const { events } = useMusubi(statusCounts);
  const actors = useMusubi(shownActors);
  return (
    <span className={styles.counted} data-counted="" aria-hidden="true">
      {text.counted(events, actors)}
    </span>
  );
}

interface ColumnHeadProps {
  readonly id: string;
  readonly event: IndexedEvent;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly titleHeight: number;
  readonly active: boolean;
  readonly words: MatrixWords;
}

/** The title of an event, where there is room for it, and the mark of its date. */
const ColumnHead = memo(function ColumnHead(props: ColumnHeadProps) {
  const { id, event, column, left, width, titleHeight, active, words } = props;
  const level = useMusubi((state) => emphasis(state).event(event.id));
  const selected = useMusubi(
    ({ view }) => view.selection?.kind === "event" && view.selection.id === event.id,
  );
  return (
    <div
      id={id}
      className={styles.columnHead}
      role="columnheader"
      aria-colindex={column + 2}
      aria-selected={selected}
      data-event={event.id}
      data-level={level}
      data-active={active || undefined}
      style={{ left, width, height: titleHeight + lookHeight }}
    >
      <div className={hidden.visuallyHidden}>{words.column(event)}</div>
      {titleHeight > 0 && (
        <span
          className={styles.eventTitle}
          aria-hidden="true"
          dir="auto"
          style={{ height: titleHeight }}
        >
          {words.short(event)}
        </span>
      )}
      <span className={styles.look}>
        <DateMark look={hasDate(event) ? dateLook(event) : null} width={Math.min(20, width - 2)} />
      </span>
    </div>
  );
});

interface TimeBandRowProps<Band> {
  readonly bands: readonly Band[];
  readonly sizes: MatrixSizes;
  readonly sight: Sight;
  readonly top: number;
  readonly height: number;
  readonly leftOf: (column: number) => number;
  readonly labelOf: (band: Band, room: number) => string;
  readonly className: string | undefined;
  /** A label may go on over columns after its band that are of no other: "Feb" over one column. */
  readonly spills?: boolean;
}

/** Between the last column and the edge. */
const margin = 8;
/** In px; a label that stays in sight while its band is goes no farther than this beyond it. */
const widestMonth = 36;

/** The years, the months, or the days of several events, over the columns; a label stays visible as long as its band is. */
function TimeBandRow<Band extends Pick<TimeBand, "from" | "to">>(props: TimeBandRowProps<Band>) {
  const { bands, sizes, sight, top, height, leftOf, labelOf, className, spills = false } = props;
  const { namesWidth } = sizes;
  const endOf = ({ from, to }: Band, next: Band | undefined): number => {
    // The gap after it is of neither band.
    const own = leftOf(to) - (sizes.gaps[to] ?? 0);
    if (!spills) return own;
    const free = next === undefined ? leftOf(to) + margin : leftOf(next.from);
    return Math.max(own, Math.min(free, leftOf(from) + widestMonth));
  };
  return bands
    .map((band, at) => ({ band, end: endOf(band, bands[at + 1]) }))
    .filter(({ band }) => band.to > sight.from && band.from < sight.to)
    .map(({ band, end }) => {
      const width = end - leftOf(band.from);
      const left = namesWidth + leftOf(band.from);
      return (
        <div
          key={band.from}
          className={`${styles.band} ${className}`}
          style={{ left, width, top, height }}
          aria-hidden="true"
        >
          <span style={{ left: namesWidth }}>{labelOf(band, width)}</span>
        </div>
      );
    });
}
