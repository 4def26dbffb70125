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
import { partForm, type PartForm, partGlyph, partGlyphs } from "./partGlyph.ts";
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
  readonly selected: boolean;
  readonly words: MatrixWords;
}

/** An actor's part in an event, in words; `PartMarks` draws it. One element, for a screen has thousands. */
export const PartCell = memo(function PartCell(props: PartCellProps) {
  const { id, event, party, rank, column, left, width, active, selected, words } = props;
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
    />
  );
});

interface PartMarksProps {
  readonly actor: string;
  readonly parts: readonly {
    readonly event: IndexedEvent;
    readonly party: Party;
    readonly left: number;
  }[];
  /** Of a column. */
  readonly width: number;
  readonly height: number;
}

/** The marks of a row in one drawing: those that look alike are one path. */
export function PartMarks({ actor, parts, width, height }: PartMarksProps) {
  const index = useMusubi((state) => state.index);
  const levels = useMusubi(emphasis);
  const first = parts[0]?.left ?? 0;
  const last = parts.at(-1)?.left ?? 0;
  const tone = partnerTone(index, actor);
  const scale = Math.min(18, width + 3) / 18;
  const groups = new Map<string, { form: PartForm; tone: string; places: number[] }>();
  for (const { event, party, left } of parts) {
    const form = partForm(party, event.status);
    const shown = levels.event(event.id) === "muted" ? "var(--mute)" : tone;
    const key = `${form.look} ${form.host} ${shown}`;
    const group = groups.get(key) ?? { form, tone: shown, places: [] };
    groups.set(key, group);
    group.places.push((left - first + width / 2) / scale);
  }
  return (
    <svg
      className={styles.marks}
      style={{ left: first }}
      width={last - first + width}
      height={height}
      aria-hidden="true"
    >
      <g transform={`translate(0 ${height / 2}) scale(${scale})`}>
        {[...groups.values()]
          .flatMap((group) => partGlyphs(group.form, group.tone, group.places))
          .map(drawingElement)}
      </g>
    </svg>
  );
}

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
