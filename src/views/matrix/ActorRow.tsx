import { CutName } from "../../ui/CutName.tsx";
import { memo, type ReactNode } from "react";
import type { EventCount } from "../../model/eventCounts.ts";
import { emphasis } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorMark } from "../marks/ActorMark.tsx";
import { actorShape } from "../../scene/actorGlyph.ts";
import { partnerTone } from "../../scene/partnerTone.ts";
import styles from "./Matrix.module.css";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import type { Party } from "../../model/parties.ts";
import { partForm, type PartForm, partGlyph } from "./partGlyph.ts";
import type { MatrixWords } from "./matrixWords.ts";
import { drawingElement } from "../../scene/drawing.ts";

interface ActorRowProps {
  readonly id: string;
  readonly actor: string;
  readonly name: string;
  readonly count: EventCount;
  readonly rowIndex: number;
  readonly top: number;
  readonly height: number;
  readonly namesWidth: number;
  readonly codes: boolean;
  readonly subject: boolean;
  readonly active: boolean;
  readonly children: ReactNode;
}

/** An actor's name, and its parts in the visible events. */
export function ActorRow(props: ActorRowProps) {
  const { id, actor, name, count, rowIndex, top, height, namesWidth, codes, subject } = props;
  const { matrix: words, counts } = useText();
  const index = useMusubi((state) => state.index);
  const level = useMusubi((state) => emphasis(state).actor(actor));
  const selected = useMusubi(
    ({ view }) => view.selection?.kind === "actor" && view.selection.id === actor,
  );
  const row = index.actorById.get(actor);
  return (
    <div className={styles.row} role="row" aria-rowindex={rowIndex} style={{ top, height }}>
      <div
        id={id}
        className={styles.name}
        role="rowheader"
        aria-colindex={1}
        aria-label={words.actor(name, count)}
        aria-selected={selected}
        data-actor={actor}
        data-level={level}
        data-active={props.active || undefined}
        data-none={count.shown === 0 || undefined}
        title={name}
        style={{ width: namesWidth }}
      >
        <ActorMark
          shape={actorShape(row?.kind ?? "other")}
          tone={partnerTone(index, actor)}
          look={subject ? "dotted" : "filled"}
        />
        <span className={styles.nameText}>
          <CutName name={codes ? (row?.code ?? name) : name} />
        </span>
        <span className={styles.number}>{counts.shownOf(count)}</span>
      </div>
      {props.children}
    </div>
  );
}

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
      <PartMark {...partForm(party, event.row.status)} tone={tone} size={Math.min(18, width + 3)} />
    </div>
  );
});

interface PartMarkProps extends PartForm {
  readonly tone: string;
  /** In px. */
  readonly size?: number;
}

/** The mark of a part in an event; always accompanied by words. */
export function PartMark({ look, host, tone, size = 18 }: PartMarkProps) {
  return (
    <svg width={size} height={size} viewBox="-9 -9 18 18" aria-hidden="true">
      {partGlyph({ look, host }, tone).map(drawingElement)}
    </svg>
  );
}
