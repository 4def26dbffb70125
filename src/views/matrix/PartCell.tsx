import { memo } from "react";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import type { Party } from "../../model/parties.ts";
import { emphasis } from "../../store/selectors.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import { partnerTone } from "../marks/partnerTone.ts";
import styles from "./Matrix.module.css";
import { partForm } from "./partForm.ts";
import { PartMark } from "./PartMark.tsx";
import type { MatrixWords } from "./matrixWords.ts";

interface PartCellProps {
  readonly id: string;
  readonly event: IndexedEvent;
  readonly party: Party;
  readonly rank: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly active: boolean;
  readonly words: MatrixWords;
}

/** An actor's part in an event. */
export const PartCell = memo(function PartCell(props: PartCellProps) {
  const { id, event, party, rank, column, left, width, active, words } = props;
  const index = useMusubi((state) => state.index);
  const level = useMusubi((state) => emphasis(state).event(event.id));
  const selected = useMusubi(
    ({ view }) => view.selection?.kind === "event" && view.selection.id === event.id,
  );
  const tone = level === "muted" ? "var(--mute)" : partnerTone(index, party.actor);
  return (
    <div
      id={id}
      className={styles.part}
      role="gridcell"
      aria-colindex={column + 2}
      aria-label={words.cell(event, party)}
      aria-selected={selected}
      data-of={event.id}
      data-rank={rank}
      data-active={active || undefined}
      style={{ left, width }}
    >
      <PartMark {...partForm(party, event.row.status)} tone={tone} />
    </div>
  );
});
