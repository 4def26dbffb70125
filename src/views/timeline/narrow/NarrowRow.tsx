import { memo } from "react";
import { dateWords } from "../../../i18n/dateText.ts";
import type { EmphasisLevel } from "../../../model/emphasis.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import {
  useActorName,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../../store/StoreContext.tsx";
import { EvidenceBadge } from "../../marks/EvidenceBadge.tsx";
import type { EventMark } from "../layout/eventMark.ts";
import styles from "./Narrow.module.css";
import type { EventOption } from "../a11y/eventOptions.ts";
import { DateMark } from "../../marks/DateMark.tsx";
import { isDot } from "../layout/timeScale.ts";

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

interface NarrowMarksProps {
  readonly mark: EventMark;
  readonly lanes: readonly NarrowLane[];
  readonly muted: boolean;
  readonly selected: boolean;
}

const size = 28;

/** An event on the threads of its lanes: the same mark on each, a thread between. */
function NarrowMarks({ mark, lanes, muted, selected }: NarrowMarksProps) {
  const places = mark.places.flatMap((place) => {
    const lane = lanes[place.lane];
    return lane === undefined ? [] : [{ ...place, ...lane }];
  });
  const xs = places.map(({ x }) => x);
  const first = Math.min(...xs);
  const last = Math.max(...xs);
  return (
    <>
      {last > first && (
        <span
          className={styles.tie}
          data-muted={muted}
          style={{ left: first, width: last - first }}
        />
      )}
      {places.map((place) => (
        <span
          key={place.lane}
          className={styles.mark}
          data-selected={selected}
          data-round={isDot(mark)}
          style={{ left: place.x - size / 2 }}
        >
          <DateMark
            look={mark.look}
            style={place.style}
            basis={mark.basis}
            tone={muted ? "var(--node-mute)" : place.tone}
            width={size}
          />
        </span>
      ))}
    </>
  );
}

/** The threads of all lanes as they pass a row. */
export function NarrowThreads({ lanes }: { readonly lanes: readonly NarrowLane[] }) {
  return lanes.map(({ x, tone }) => (
    <span key={x} className={styles.thread} style={{ left: x, background: tone }} />
  ));
}

/** The lanes as threads side by side: closer together the more there are. */
interface NarrowLane {
  readonly tone: string;
  /** Middle, in px from the left edge. */
  readonly x: number;
}

const left = 22;
const widest = 13;
const room = 92;

export function narrowLanes(tones: readonly string[]): readonly NarrowLane[] {
  const spacing = Math.min(widest, room / Math.max(tones.length - 1, 1));
  return tones.map((tone, at) => ({ tone, x: left + at * spacing }));
}

/** Where the text begins, right of all threads. */
export function textLeft(lanes: readonly NarrowLane[]): number {
  return (lanes.at(-1)?.x ?? left) + 18;
}
