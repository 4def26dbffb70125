import { type Focus, sameFocus } from "../../model/emphasis.ts";
import {
  useActions,
  useActorName,
  useLanguage,
  useMusubi,
  useText,
} from "../../store/StoreContext.tsx";
import { ActorText, DataText } from "../marks/DataText.tsx";
import type { ActorId } from "../../model/eventGraph.ts";
import styles from "./Choices.module.css";
import { dateShort } from "../../i18n/dateText.ts";
import { hasDate, type IndexedEvent } from "../../model/graphIndex.ts";
import { DateMark } from "../marks/DateMark.tsx";
import { dateLook } from "../../scene/dateLook.ts";
import { eventTone, Mark } from "./Mark.tsx";
import type { Relationship } from "../../model/projection.ts";
import { eventCounts } from "../../store/selectors.ts";
import { focusFirst } from "../../model/selectedEvents.ts";
import { MoreList, Section } from "./Section.tsx";

/** What may be chosen from a list; a knot has no selection of its own. */
export type Choice = Exclude<Focus, { kind: "knot" }>;

/**
 * The props of a button for something in the pictures: hover and keyboard focus highlight it in both
 * pictures, their hover highlights the button, and a click chooses it. The click also ends the hover,
 * because a removed button fires no `pointerleave`.
 */
export function useLinked(choice: Choice) {
  const { hover, select } = useActions();
  const answers = useMusubi((state) => sameFocus(state.hover, choice));
  const answer = () => hover(choice);
  const rest = () => hover(null);
  return {
    "data-answers": answers,
    onClick: () => {
      rest();
      select(choice);
    },
    onPointerEnter: answer,
    onPointerLeave: rest,
    onFocus: answer,
    onBlur: rest,
  };
}

interface ActorLinkProps {
  readonly actor: ActorId;
  readonly strong?: boolean;
}

/** An actor's name in running text; chooses the actor. */
export function ActorLink({ actor, strong = false }: ActorLinkProps) {
  const linked = useLinked({ kind: "actor", id: actor });
  return (
    <button
      type="button"
      className={strong ? `${styles.link} ${styles.strong}` : styles.link}
      {...linked}
    >
      <ActorText actor={actor} />
    </button>
  );
}

interface EventLineProps {
  readonly event: IndexedEvent;
  readonly tone?: string;
  /** The actor of this list is only mentioned or expected: the mark is dotted. */
  readonly named?: boolean;
  /** Words after the date, such as "With Italy". */
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
        className={`${styles.line} ${styles.eventLine} ${muted ? styles.muted : ""}`}
        {...linked}
      >
        <DateMark
          look={hasDate(event) ? dateLook(event, named) : null}
          basis={event.basis}
          tone={muted ? "var(--mute)" : (tone ?? eventTone(index, event))}
        />
        <span className={styles.words}>
          <span className={styles.figure}>
            {dateShort(event.date, lang)}
            {remark !== undefined && <span className={styles.remark}> {remark}</span>}
          </span>{" "}
          <DataText className={`${styles.name} ${styles.title}`} text={event.row.title} />
        </span>
      </button>
    </li>
  );
}

interface TieLineProps {
  readonly tie: Relationship;
  /** The actor whose list this is: only the counterpart is named. Without it, both are. */
  readonly of?: ActorId;
}

/** A relationship in a list, with its number of events; chooses the relationship. */
export function TieLine({ tie, of }: TieLineProps) {
  const text = useText().details;
  const nameOf = useActorName();
  const linked = useLinked({ kind: "relationship", id: tie.id });
  const counts = useMusubi(eventCounts);
  const { focus } = useMusubi((state) => state.index.graph.meta);
  const [near, far] = focusFirst(tie, of ?? focus);
  const named = of === undefined ? [near, far] : [far];
  return (
    <li>
      <button type="button" className={`${styles.line} ${styles.tieLine}`} {...linked}>
        <span className={styles.marks}>
          {named.map((actor) => (
            <Mark key={actor} actor={actor} absent={tie.kind === "concern" && of !== undefined} />
          ))}
        </span>
        <span className={`${styles.name} ${styles.tieName}`}>{named.map(nameOf).join(" · ")}</span>{" "}
        <span className={`${styles.figure} ${styles.count}`}>
          {text.events(counts.relationship(tie.id))}
        </span>
      </button>
    </li>
  );
}

interface MentionSectionProps {
  readonly title: string;
  readonly events: readonly IndexedEvent[];
}

/** Events that only mention it, newest first. */
export function MentionSection({ title, events }: MentionSectionProps) {
  if (events.length === 0) return null;
  return (
    <Section title={title}>
      <MoreList items={events.toReversed()} className={styles.list}>
        {(event) => <EventLine key={event.id} event={event} />}
      </MoreList>
    </Section>
  );
}
