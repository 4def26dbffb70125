import { CutName } from "../../ui/CutName.tsx";
import type { ReactNode } from "react";
import type { EventCount } from "../../model/eventCounts.ts";
import { emphasis } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorMark } from "../marks/ActorMark.tsx";
import { actorShape } from "../marks/actorShape.ts";
import { partnerTone } from "../marks/partnerTone.ts";
import styles from "./Matrix.module.css";

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

/** An actor's name, and its parts in the events in sight. */
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
