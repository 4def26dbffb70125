import { memo } from "react";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { emphasis } from "../../store/selectors.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import { DateMark } from "../marks/DateMark.tsx";
import { dateLook } from "../marks/dateLook.ts";
import styles from "./MatrixHead.module.css";
import { lookHeight } from "./matrixSizes.ts";
import type { MatrixWords } from "./matrixWords.ts";

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

/** The title of an event, where there is room for it, and how its date is known. */
export const ColumnHead = memo(function ColumnHead(props: ColumnHeadProps) {
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
      aria-label={words.column(event)}
      aria-selected={selected}
      data-event={event.id}
      data-level={level}
      data-active={active || undefined}
      style={{ left, width, height: titleHeight + lookHeight }}
    >
      {titleHeight > 0 && (
        <span className={styles.eventTitle} dir="auto" style={{ height: titleHeight }}>
          {words.short(event)}
        </span>
      )}
      <span className={styles.look}>
        <DateMark look={dateLook(event)} width={20} />
      </span>
    </div>
  );
});
