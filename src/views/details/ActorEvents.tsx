import { useMemo } from "react";
import type { ActorId } from "../../model/eventGraph.ts";
import { shownEvents } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { EventLine } from "./EventLine.tsx";
import styles from "./EventList.module.css";
import { onlySpokenAbout } from "../../model/selectedEvents.ts";
import headStyles from "./Headline.module.css";
import { MentionSection } from "./MentionSection.tsx";
import { MoreList } from "./MoreList.tsx";
import { Section } from "./Section.tsx";

/** Every event that names the actor, newest first; where it is only spoken about is apart. */
export function ActorEvents({ actor }: { readonly actor: ActorId }) {
  const text = useText().details;
  const index = useMusubi((state) => state.index);
  const shown = useMusubi(shownEvents);
  const visible = useMemo(() => new Set(shown), [shown]);
  const all = index.eventsByActor.get(actor) ?? [];
  const mentions = all.filter((event) => onlySpokenAbout(event, actor));
  const events = all.filter((event) => !onlySpokenAbout(event, actor));
  const count = { shown: events.filter((event) => visible.has(event)).length, of: events.length };
  if (all.length === 0) return <p className={headStyles.lead}>{text.actor.noEvents}</p>;
  return (
    <>
      {events.length > 0 && (
        <Section title={text.actor.events} aside={text.shownOf(count)}>
          <MoreList key={actor} items={events.toReversed()} className={styles.list}>
            {(event) => (
              <EventLine
                key={event.id}
                event={event}
                named={event.parties.some(
                  (party) => party.actor === actor && party.presence === "named",
                )}
                muted={!visible.has(event)}
              />
            )}
          </MoreList>
        </Section>
      )}
      <MentionSection key={actor} title={text.actor.mentions} events={mentions} />
    </>
  );
}
