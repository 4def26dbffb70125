import { memo } from "react";
import { dateShort } from "../../i18n/dateText.ts";
import {
  participantCells,
  sourceCell,
  sourcesOf,
  typeCell,
  type CellVoice,
} from "../../i18n/eventCells.ts";
import type { EventId } from "../../model/eventGraph.ts";
import { hasDate, type IndexedEvent } from "../../model/graphIndex.ts";
import { emphasis } from "../../store/selectors.ts";
import { useActions, useMusubi } from "../../store/StoreContext.tsx";
import { DateMark } from "../marks/DateMark.tsx";
import { dateLook } from "../../scene/dateLook.ts";
import { EvidenceBadge } from "../marks/EvidenceBadge.tsx";
import styles from "./EventRow.module.css";

interface EventRowProps {
  readonly event: IndexedEvent;
  readonly at: number;
  readonly voice: CellVoice;
  readonly selected: boolean;
  /** Whether it is the tab stop. */
  readonly stop: boolean;
  readonly onFocus: (id: EventId) => void;
}

/** A click anywhere selects the event; from the keyboard its title is the button. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, at, voice, selected, stop, onFocus } = props;
  const { hover, select } = useActions();
  const level = useMusubi((state) => emphasis(state).event(event.id));
  const choice = { kind: "event", id: event.id } as const;
  const answer = (): void => hover(choice);
  return (
    <div
      className={styles.row}
      role="row"
      aria-rowindex={at + 2}
      aria-current={selected || undefined}
      data-at={at}
      data-event={event.id}
      data-level={level}
      onClick={() => select(choice)}
      onPointerEnter={answer}
      onPointerLeave={() => hover(null)}
    >
      <div className={styles.date} role="cell">
        <DateMark look={hasDate(event) ? dateLook(event) : null} />
        {dateShort(event.date, voice.language)}
      </div>
      <div className={styles.title} role="cell">
        <button
          type="button"
          tabIndex={stop ? 0 : -1}
          onFocus={() => {
            onFocus(event.id);
            answer();
          }}
          onBlur={() => hover(null)}
        >
          <bdi>{voice.localized(event.row.title)}</bdi>
        </button>
      </div>
      <div className={styles.type} role="cell">
        {typeCell(event, voice)}
      </div>
      <div className={styles.participants} role="cell">
        {participantCells(event, voice).join(", ")}
      </div>
      <div className={styles.basis} role="cell">
        <EvidenceBadge evidence={event.basis} />
      </div>
      <div className={styles.sources} role="cell">
        {sourcesOf(event, voice)
          .map((source) => sourceCell(source, voice.language))
          .join("; ")}
      </div>
    </div>
  );
});
