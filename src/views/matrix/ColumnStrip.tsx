import { memo } from "react";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { emphasis } from "../../store/selectors.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import styles from "./Matrix.module.css";
import { type RowPlaces, threadOf } from "./matrixSizes.ts";

interface ColumnStripProps {
  readonly event: IndexedEvent;
  readonly left: number;
  readonly width: number;
  /** Of the first row. */
  readonly top: number;
  readonly places: RowPlaces;
  readonly rankOf: (actor: string) => number | undefined;
}

/** A column behind the rows: where it answers to the pointer, and its thread. */
export const ColumnStrip = memo(function ColumnStrip(props: ColumnStripProps) {
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
