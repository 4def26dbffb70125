import { DataText } from "../marks/DataText.tsx";
import { dateShort } from "../../i18n/dateText.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useLanguage, useMusubi } from "../../store/StoreContext.tsx";
import { DateMark } from "../marks/DateMark.tsx";
import { dateLook } from "../../scene/dateLook.ts";
import styles from "./EventLine.module.css";
import { eventTone } from "./eventTone.ts";
import shared from "./ListLine.module.css";
import { useLinked } from "./useLinked.ts";

interface EventLineProps {
  readonly event: IndexedEvent;
  readonly tone?: string;
  /** The actor of this list was only counted on: the mark is dotted. */
  readonly named?: boolean;
  /** What is said after the date: "Named, not present", "With Italy". */
  readonly remark?: string | undefined;
  /** Hidden by a filter or outside the window, so not in the pictures now. */
  readonly muted?: boolean;
}

/** An event in a list: how its date is drawn, the date, and its title; chooses the event. */
export function EventLine({ event, tone, named = false, remark, muted = false }: EventLineProps) {
  const lang = useLanguage();
  const index = useMusubi((state) => state.index);
  const linked = useLinked({ kind: "event", id: event.id });
  return (
    <li>
      <button
        type="button"
        className={`${shared.line} ${styles.line} ${muted ? styles.muted : ""}`}
        {...linked}
      >
        <DateMark
          look={dateLook(event, named)}
          basis={event.row.dateBasis}
          tone={muted ? "var(--mute)" : (tone ?? eventTone(index, event))}
        />
        <span className={styles.words}>
          <span className={shared.figure}>
            {dateShort(event.date, lang)}
            {remark !== undefined && <span className={styles.remark}> {remark}</span>}
          </span>{" "}
          <DataText className={`${shared.name} ${styles.title}`} text={event.row.title} />
        </span>
      </button>
    </li>
  );
}
