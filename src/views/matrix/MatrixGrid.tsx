import { ChevronRight } from "lucide-react";
import { memo, useId, useMemo, useRef } from "react";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorRow, PartCell } from "./ActorRow.tsx";
import type { GridPlace } from "./gridMove.ts";
import styles from "./Matrix.module.css";
import { MatrixHead } from "./MatrixHead.tsx";
import { bandsOf, countOfRank } from "./matrixSelectors.ts";
import { useGridKeys } from "./useGridKeys.ts";
import { useMatrix } from "./useMatrix.ts";
import type { MatrixWords } from "./matrixWords.ts";
import { type PointedPart, usePointing } from "./usePointing.ts";
import { useReveal } from "./useReveal.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { emphasis } from "../../store/selectors.ts";
import { type RowPlaces, threadOf } from "./matrixSizes.ts";

interface MatrixGridProps {
  readonly words: MatrixWords;
  /** Columns as narrow as need be for all to be in sight. */
  readonly compact: boolean;
  readonly onPoint: (part: PointedPart | null) => void;
}

/**
 * Picture and accessible grid in one. Only cells with a part are in the page, and only visible columns. The
 * grid keeps focus and names its active cell by `aria-activedescendant`, so that focus is not lost when that
 * cell leaves the page.
 */
export function MatrixGrid({ words, compact, onPoint }: MatrixGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const matrix = useMatrix(box, words, compact);
  const { columns, isShown, order, places, sizes, sight, more, beyond } = matrix;
  const text = useText().matrix;
  const countOf = useMusubi(countOfRank);
  const { days } = useMusubi(bandsOf);
  const prefix = useId();
  const idOf = ({ column, rank }: GridPlace): string =>
    `${prefix}${column ?? "names"}-${rank ?? "titles"}`;
  const reveal = useReveal(box, matrix);
  const { active, keys, stand } = useGridKeys(matrix, reveal, onPoint);
  const pointing = usePointing(onPoint, stand);

  const rankOf = useMemo(() => {
    const ranks = new Map(places.rows.map(({ rank }) => [order.actors[rank] ?? "", rank]));
    return (actor: string): number | undefined => ranks.get(actor);
  }, [places, order]);
  const drawn: number[] = [];
  for (let at = sight.from; at < sight.to; at += 1) if (isShown(at)) drawn.push(at);
  const activeColumn = active?.column ?? null;
  if (activeColumn !== null && !drawn.includes(activeColumn)) drawn.push(activeColumn);
  const leftOf = (column: number): number => sizes.namesWidth + matrix.leftOf(column);

  return (
    <div className={styles.frame}>
      <div
        ref={box}
        className={styles.grid}
        role="grid"
        tabIndex={0}
        aria-label={text.grid}
        aria-rowcount={places.rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={active === null ? undefined : idOf(active)}
        {...keys}
        {...pointing}
      >
        <div
          className={styles.plane}
          style={{
            width: leftOf(columns.length) + 8,
            height: sizes.headHeight + places.height + 8,
          }}
        >
          <MatrixHead matrix={matrix} drawn={drawn} active={active} idOf={idOf} words={words} />
          <div aria-hidden="true">
            {days
              .filter(({ from, to }) => to > sight.from && from < sight.to)
              .map(({ from, to }) => (
                <div
                  key={from}
                  className={styles.dayGround}
                  style={{
                    left: leftOf(from),
                    width: matrix.leftOf(to) - matrix.leftOf(from),
                    top: sizes.headHeight,
                    height: places.height,
                  }}
                />
              ))}
            {drawn.map((column) => {
              const event = columns[column];
              return (
                event && (
                  <ColumnStrip
                    key={event.id}
                    event={event}
                    left={leftOf(column)}
                    width={sizes.columnWidth}
                    top={sizes.headHeight}
                    places={places}
                    rankOf={rankOf}
                  />
                )
              );
            })}
            <div className={styles.gutter}>
              <div style={{ width: sizes.namesWidth }} />
            </div>
            {places.caption !== null && (
              <div className={styles.caption} style={{ top: sizes.headHeight + places.caption }}>
                <span>{text.spokenAbout}</span>
              </div>
            )}
          </div>
          {places.rows.map(({ rank, top }, at) => {
            const actor = order.actors[rank] ?? "";
            return (
              <ActorRow
                key={actor}
                id={idOf({ column: null, rank })}
                actor={actor}
                name={words.name(actor)}
                count={countOf(rank)}
                rowIndex={at + 2}
                top={sizes.headHeight + top}
                height={sizes.rowHeight}
                namesWidth={sizes.namesWidth}
                codes={sizes.codes}
                subject={rank >= order.firstSubject}
                active={active?.column === null && active.rank === rank}
              >
                {drawn.map((column) => {
                  const event = columns[column];
                  const party = event?.parties.find((one) => one.actor === actor);
                  return (
                    event &&
                    party && (
                      <PartCell
                        key={event.id}
                        id={idOf({ column, rank })}
                        event={event}
                        party={party}
                        rank={rank}
                        column={column}
                        left={leftOf(column)}
                        width={sizes.columnWidth}
                        active={active?.column === column && active.rank === rank}
                        words={words}
                      />
                    )
                  );
                })}
              </ActorRow>
            );
          })}
        </div>
        {more > 0 && <p className={styles.more}>{text.more(more)}</p>}
      </div>
      {beyond > 0 && (
        <p className={styles.beyond} aria-hidden="true">
          {text.beyond(beyond)}
          <ChevronRight size={14} />
        </p>
      )}
    </div>
  );
}

interface ColumnStripProps {
  readonly event: IndexedEvent;
  readonly left: number;
  readonly width: number;
  /** Of the first row. */
  readonly top: number;
  readonly places: RowPlaces;
  readonly rankOf: (actor: string) => number | undefined;
}

/** A column behind the rows: its hover area and its thread. */
const ColumnStrip = memo(function ColumnStrip(props: ColumnStripProps) {
  const { event, left, width, top, places, rankOf } = props;
  const level = useMusubi((state) => emphasis(state).event(event.id));
  const selected = useMusubi(
    ({ view }) => view.selection?.kind === "event" && view.selection.id === event.id,
  );
  const { solid, dotted } = threadOf(event.parties, ({ actor }) => {
    const rank = rankOf(actor);
    return rank === undefined ? undefined : places.byRank.get(rank)?.middle;
  });
  return (
    <div
      className={styles.strip}
      data-of={event.id}
      data-level={level}
      data-selected={selected || undefined}
      style={{ left, width, top, height: places.height }}
    >
      {solid && (
        <i className={styles.thread} style={{ top: solid[0], height: solid[1] - solid[0] }} />
      )}
      {dotted.map(([from, to]) => (
        <i key={from} className={styles.dotted} style={{ top: from, height: to - from }} />
      ))}
    </div>
  );
});
