import { ChevronRight } from "lucide-react";
import { memo, useId, useMemo, useRef } from "react";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorRow, PartCell, PartMarks } from "./ActorRow.tsx";
import type { GridPlace } from "./gridMove.ts";
import styles from "./Matrix.module.css";
import { MatrixHead } from "./MatrixHead.tsx";
import { PointedHeading } from "./PointedHeading.tsx";
import { bandsOf, countOfRank } from "./matrixSelectors.ts";
import { useGridKeys } from "./useGridKeys.ts";
import { useMatrix } from "./useMatrix.ts";
import type { MatrixWords } from "./matrixWords.ts";
import { type PointedPart, usePointing } from "./usePointing.ts";
import { useReveal } from "./useReveal.ts";
import type { IndexedEvent, Party } from "../../model/graphIndex.ts";
import { emphasis } from "../../store/selectors.ts";
import { type RowPlaces, threadOf } from "./matrixSizes.ts";

interface MatrixGridProps {
  readonly words: MatrixWords;
  /** Columns as narrow as need be for all to be in sight. */
  readonly compact: boolean;
  readonly onPoint: (part: PointedPart | null) => void;
}

/**
 * Picture and accessible grid in one. Only cells with a part are in the page, and only visible columns and rows. The
 * grid keeps focus and names its active cell by `aria-activedescendant`, so that focus is not lost when that
 * cell leaves the page.
 */
export function MatrixGrid({ words, compact, onPoint }: MatrixGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const matrix = useMatrix(box, words, compact);
  const { columns, isShown, order, places, sizes, sight, rowSight, beyond } = matrix;
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
  const activeColumn = active?.column ?? null;
  const drawn = useMemo(() => {
    const found: number[] = [];
    for (let at = sight.from; at < sight.to; at += 1) if (isShown(at)) found.push(at);
    if (activeColumn !== null && !found.includes(activeColumn)) found.push(activeColumn);
    return found;
  }, [sight.from, sight.to, isShown, activeColumn]);
  const activeRow = places.rows.findIndex(({ rank }) => rank === active?.rank);
  const drawnRows = places.rows.flatMap(({ rank, top, height }, at) =>
    (at >= rowSight.from && at < rowSight.to) || at === activeRow
      ? [{ rank, top, height, at }]
      : [],
  );
  const partsOf = useMemo(
    () =>
      partsByRank(
        drawn.flatMap((column) => columns[column] ?? []),
        rankOf,
      ),
    [drawn, columns, rankOf],
  );
  const columnAt = useMemo(
    () => new Map(drawn.map((column) => [columns[column]?.id ?? "", column])),
    [drawn, columns],
  );
  const selected = useMusubi(({ view }) =>
    view.selection?.kind === "event" ? view.selection.id : null,
  );
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
          <MatrixHead matrix={matrix} drawn={drawn} active={active} idOf={idOf} words={words}>
            {sizes.zoneHeight > 0 && <PointedHeading matrix={matrix} words={words} />}
          </MatrixHead>
          <div aria-hidden="true">
            {days
              .filter(({ from, to }) => to > sight.from && from < sight.to)
              .map(({ from, to }) => (
                <div
                  key={from}
                  className={styles.dayGround}
                  style={{
                    left: leftOf(from),
                    width: leftOf(to - 1) + sizes.columnWidth - leftOf(from),
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
          {drawnRows.map(({ rank, top, height, at }) => {
            const actor = order.actors[rank] ?? "";
            const parts = (partsOf.get(rank) ?? []).map((part) => {
              const column = columnAt.get(part.event.id) ?? 0;
              return { ...part, column, left: leftOf(column) };
            });
            return (
              <ActorRow
                key={actor}
                id={idOf({ column: null, rank })}
                actor={actor}
                name={words.name(actor)}
                count={countOf(rank)}
                rowIndex={at + 2}
                top={sizes.headHeight + top}
                height={height}
                namesWidth={sizes.namesWidth}
                codes={sizes.codes}
                subject={rank >= order.firstSubject}
                active={active?.column === null && active.rank === rank}
              >
                {parts.map(({ event, party, column, left }) => (
                  <PartCell
                    key={event.id}
                    id={idOf({ column, rank })}
                    event={event}
                    party={party}
                    rank={rank}
                    column={column}
                    left={left}
                    width={sizes.columnWidth}
                    active={active?.column === column && active.rank === rank}
                    selected={selected === event.id}
                    words={words}
                  />
                ))}
                <PartMarks
                  actor={actor}
                  parts={parts.filter(({ column }) => column >= sight.from && column < sight.to)}
                  width={sizes.columnWidth}
                  height={height}
                />
              </ActorRow>
            );
          })}
        </div>
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

/** Of these events, those in which each rank has a part. */
function partsByRank(
  events: readonly IndexedEvent[],
  rankOf: (actor: string) => number | undefined,
): ReadonlyMap<number, { readonly event: IndexedEvent; readonly party: Party }[]> {
  const found = new Map<number, { readonly event: IndexedEvent; readonly party: Party }[]>();
  for (const event of events)
    for (const party of event.parties) {
      const rank = rankOf(party.actor);
      if (rank === undefined) continue;
      const own = found.get(rank);
      if (own === undefined) found.set(rank, [{ event, party }]);
      else own.push({ event, party });
    }
  return found;
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
