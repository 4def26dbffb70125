import { memo } from "react";
import { dateWords } from "../../i18n/dateText.ts";
import type { EmphasisLevel } from "../../model/emphasis.ts";
import type { EventId } from "../../model/eventGraph.ts";
import {
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
  useActorName,
} from "../../store/StoreContext.tsx";
import { EvidenceBadge } from "../marks/EvidenceBadge.tsx";
import type { EventMark } from "./eventMark.ts";
import { textLeft, type NarrowLane } from "./narrowLanes.ts";
import { NarrowMarks } from "./NarrowMarks.tsx";
import { NarrowThreads } from "./NarrowThreads.tsx";
import styles from "./Narrow.module.css";
import type { EventOption } from "./useOptions.ts";

interface NarrowRowProps {
  readonly id: string;
  readonly option: EventOption;
  readonly mark: EventMark | undefined;
  readonly lanes: readonly NarrowLane[];
  readonly level: EmphasisLevel;
  readonly selected: boolean;
  /** Where the keyboard is. */
  readonly active: boolean;
  readonly position: readonly [at: number, of: number];
  readonly onChoose: (id: EventId) => void;
}

/** An event in the list of a telephone; the selected one opens. */
export const NarrowRow = memo(function NarrowRow(props: NarrowRowProps) {
  const { id, option, mark, lanes, level, selected, active, position, onChoose } = props;
  const { event, title, name } = option;
  const language = useLanguage();
  const localized = useLocalized();
  const nameOf = useActorName("short");
  const actors = useMusubi((state) => state.index.actorById);
  const words = useText().timeline;
  const codes = event.lanes.flatMap((lane) => {
    const actor = actors.get(lane);
    return actor === undefined ? [] : [actor.code ?? nameOf(lane)];
  });
  const status = words.option.status[event.row.status];
  return (
    <div
      id={id}
      role="option"
      aria-label={name}
      aria-selected={selected}
      aria-posinset={position[0]}
      aria-setsize={position[1]}
      className={styles.row}
      style={{ paddingLeft: textLeft(lanes) }}
      data-event={event.id}
      data-level={level}
      data-active={active}
      onClick={() => onChoose(event.id)}
    >
      <NarrowThreads lanes={lanes} />
      {mark !== undefined && (
        <NarrowMarks mark={mark} lanes={lanes} muted={level === "muted"} selected={selected} />
      )}
      <span className={selected ? styles.card : styles.body}>
        <span className={styles.meta}>
          <span className={styles.codes}>{codes.join(", ")}</span>
          {dateWords(event.date, language)}
          {status !== "" && `, ${status}`}
        </span>
        <span dir="auto" className={selected ? styles.headline : styles.title}>
          {title}
        </span>
        {selected && (
          <span className={styles.badges}>
            <EvidenceBadge evidence={event.row.dateBasis} />
            {localized(event.row.place?.name)}
          </span>
        )}
      </span>
    </div>
  );
});
