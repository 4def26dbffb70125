import { isSeen } from "../../../store/comparing.ts";
import { namesOfActors } from "../../../store/selectors.ts";
import { ActorText } from "../../marks/DataText.tsx";
import { isolated } from "../../../lib/bidi.ts";
import type { IndexedEvent } from "../../../model/graphIndex.ts";
import type { Actor, ActorId, Relation } from "../../../model/eventGraph.ts";
import { useLanguage, useLocalized, useMusubi, useText } from "../../../store/StoreContext.tsx";
import styles from "./ActorDetails.module.css";
import { ChoiceFoot } from "../DrawerFoot.tsx";
import headStyles from "../PanelHead.module.css";
import { Mark } from "../Mark.tsx";
import { membershipsOf, membersOf, nativeName, officeHolders, officesOf } from "./actorFacts.ts";
import { SelectionHidden } from "../PanelHead.tsx";
import { ActorLink, EventLine, MentionSection, TieLine } from "../Choices.tsx";
import { MoreList, Section } from "../Section.tsx";
import { dateShort } from "../../../i18n/dateText.ts";
import { dateOf } from "../../../model/dates/dateOf.ts";
import lineStyles from "../Choices.module.css";
import { type ReactNode, useMemo } from "react";
import { spokenAbout } from "../../../model/selectedEvents.ts";

interface ActorDetailsProps {
  readonly actor: Actor;
  /** While two periods are compared: what became of its ties. */
  readonly change?: ReactNode;
}

/** A state, organisation or person: its names, offices, ties, and every event that names it. */
export function ActorDetails({ actor, change }: ActorDetailsProps) {
  const text = useText().details;
  const name = useMusubi(namesOfActors).full(actor.id);
  const index = useMusubi((state) => state.index);
  const native = nativeName(index, actor);
  const aliases = (actor.aliases ?? []).filter((alias) => alias !== name);
  return (
    <>
      {change}
      {actor.code !== undefined && <Mark actor={actor.id} size={36} />}
      <h2 className={headStyles.headline} dir="auto">
        <ActorText actor={actor.id} />
        {native !== null && native.name !== name && (
          <span className={styles.native} dir="auto" lang={native.language}>
            {native.name}
          </span>
        )}
      </h2>
      {aliases.length > 0 && (
        <p className={styles.aliases}>
          {text.actor.alsoWritten}: {aliases.map(isolated).join(", ")}
        </p>
      )}
      <SelectionHidden />
      <ActorRelations actor={actor.id} />
      <ActorTies actor={actor.id} />
      <ActorEvents actor={actor.id} />
      <ChoiceFoot selection={{ kind: "actor", id: actor.id }} />
    </>
  );
}

/** What is stored about an actor apart from events: offices and memberships. */
function ActorRelations({ actor }: { readonly actor: ActorId }) {
  const text = useText().details.actor;
  const index = useMusubi((state) => state.index);
  const offices = officesOf(index, actor);
  const actsFor = [...(index.ownStates.get(actor) ?? [])].filter((state) =>
    offices.every(({ to }) => to !== state),
  );
  return (
    <>
      <Relations of={actor} title={text.offices} relations={offices} end="to" />
      {actsFor.length > 0 && (
        <Section title={text.actsFor}>
          <MoreList key={actor} items={actsFor} first={12} className={styles.list}>
            {(body) => (
              <li key={body}>
                <ActorLink actor={body} strong />
              </li>
            )}
          </MoreList>
        </Section>
      )}
      <Relations
        of={actor}
        title={text.heldBy}
        relations={officeHolders(index, actor)}
        end="from"
      />
      <Relations
        of={actor}
        title={text.memberOf}
        relations={membershipsOf(index, actor)}
        end="to"
      />
      <Relations of={actor} title={text.members} relations={membersOf(index, actor)} end="from" />
    </>
  );
}

interface RelationsProps {
  readonly of: ActorId;
  readonly title: string;
  readonly relations: readonly Relation[];
  /** Which end of the relation is listed. */
  readonly end: "from" | "to";
}

function Relations({ of, title, relations, end }: RelationsProps) {
  if (relations.length === 0) return null;
  return (
    <Section title={title}>
      <MoreList key={of} items={relations} first={12} className={styles.list}>
        {(relation) => (
          <li key={relation.id}>
            <ActorLink actor={relation[end]} strong />
            <RelationTerm relation={relation} />
          </li>
        )}
      </MoreList>
    </Section>
  );
}

/** The office or kind of membership, and from when until when. */
function RelationTerm({ relation }: { readonly relation: Relation }) {
  const text = useText().details.actor;
  const lang = useLanguage();
  const localized = useLocalized();
  const worded = (edtf: string | undefined): string | undefined => {
    const date = dateOf(edtf);
    return date === null ? undefined : dateShort(date, lang);
  };
  const [start, end] = [worded(relation.start), worded(relation.end)];
  const term =
    start !== undefined && end !== undefined
      ? text.fromUntil(start, end)
      : start !== undefined
        ? text.from(start)
        : end !== undefined && text.until(end);
  if (relation.role === undefined && !term) return null;
  return (
    <p className={styles.term}>
      {relation.role !== undefined && localized(relation.role)}
      {term && <span className={styles.dates}>{term}</span>}
    </p>
  );
}

/** The actor's ties, most events first; ties that are only mentions are listed apart. */
function ActorTies({ actor }: { readonly actor: ActorId }) {
  const text = useText().details;
  const { relationshipsOf } = useMusubi((state) => state.index.projection);
  const own = relationshipsOf(actor).toSorted((one, other) => other.count - one.count);
  const groups = [
    { title: text.actor.ties, ties: own.filter(({ kind }) => kind === "cooperation") },
    { title: text.kinds.concern, ties: own.filter(({ kind }) => kind === "concern") },
  ];
  return groups
    .filter(({ ties }) => ties.length > 0)
    .map(({ title, ties }) => (
      <Section key={title} title={title}>
        <MoreList key={actor} items={ties} className={lineStyles.list}>
          {(tie) => <TieLine key={tie.id} tie={tie} of={actor} />}
        </MoreList>
      </Section>
    ));
}

/** Every event that names the actor, newest first; events that only mention it are listed apart. */
function ActorEvents({ actor }: { readonly actor: ActorId }) {
  const text = useText().details;
  const index = useMusubi((state) => state.index);
  const isVisible = useMusubi(isSeen);
  const { mentions, events } = useMemo(() => {
    const [about, own]: [IndexedEvent[], IndexedEvent[]] = [[], []];
    const isAbout = spokenAbout(index, actor);
    for (const event of index.eventsByActor.get(actor) ?? [])
      (isAbout(event) ? about : own).push(event);
    return { mentions: about, events: own };
  }, [index, actor]);
  const count = { shown: events.filter(isVisible).length, of: events.length };
  if (events.length + mentions.length === 0)
    return <p className={headStyles.lead}>{text.actor.noEvents}</p>;
  return (
    <>
      {events.length > 0 && (
        <Section title={text.actor.events} aside={text.shownOf(count)}>
          <MoreList key={actor} items={events.toReversed()} className={lineStyles.list}>
            {(event) => (
              <EventLine
                key={event.id}
                event={event}
                named={event.parties.some(
                  (party) => party.actor === actor && party.presence === "named",
                )}
                muted={!isVisible(event)}
              />
            )}
          </MoreList>
        </Section>
      )}
      <MentionSection key={actor} title={text.actor.mentions} events={mentions} />
    </>
  );
}
