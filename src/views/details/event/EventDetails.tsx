import { BackButton } from "../../marks/BackButton.tsx";
import { DataText } from "../../marks/DataText.tsx";
import type { ReactNode } from "react";
import type { IndexedEvent } from "../../../model/graphIndex.ts";
import { steppedList } from "../../../store/drawer.ts";
import { namesOfActors } from "../../../store/selectors.ts";
import {
  useActions,
  useLocalized,
  useMusubi,
  usePlainText,
  useText,
} from "../../../store/StoreContext.tsx";
import { BetweenSection, LinkedEvents } from "./RelatedEvents.tsx";
import { DateSection } from "./DateSection.tsx";
import { ChoiceFoot } from "../DrawerFoot.tsx";
import headStyles from "../PanelHead.module.css";
import { SelectionHidden } from "../PanelHead.tsx";
import { ParticipantSection, PartiesLine } from "./ParticipantSection.tsx";
import { VariantsSection, SourceSection } from "./SourceSection.tsx";
import { isolated } from "../../../lib/bidi.ts";
import { isHollow } from "../../../scene/dateLook.ts";
import { basisOf, citationUse } from "../../../model/sourceRows.ts";
import { Section } from "../Section.tsx";
import { useListName } from "../useListName.ts";
import styles from "./EventDetails.module.css";
import { ActorLink } from "../Choices.tsx";
import { Chip } from "../../../ui/Chip.tsx";

interface EventDetailsProps {
  readonly event: IndexedEvent;
  /** While two periods are compared. */
  readonly change?: ReactNode;
}

/** One event: what, when, where, who, the outcome, and the sources. */
export function EventDetails({ event, change }: EventDetailsProps) {
  const { title, summary } = event.row;
  return (
    <>
      {change}
      <BackToList />
      <DataText as="h2" className={headStyles.headline} text={title} />
      <PartiesLine parties={event.parties} />
      {summary !== undefined && <DataText as="p" className={headStyles.lead} text={summary} />}
      <SelectionHidden />
      <DateSection event={event} />
      <StandingSection event={event} />
      <PlaceSection event={event} />
      <ParticipantSection event={event} />
      <LinkedEvents event={event} />
      <VariantsSection event={event} />
      <SourceSection event={event} />
      <BetweenSection event={event} />
      <KindSection event={event} />
      <ChoiceFoot selection={{ kind: "event", id: event.id }} />
    </>
  );
}

/** Back to what the event was chosen from. */
function BackToList() {
  const text = useText().details;
  const nameOf = useListName();
  const { select, list } = useActions();
  const from = useMusubi(steppedList);
  if (from === null) return null;
  const isListed = from.kind === "knot" || from.kind === "events";
  return (
    <BackButton
      words={text.backTo(nameOf(from))}
      onBack={() => (isListed ? list(from) : select(from))}
    />
  );
}

/** The status in the source, and the outcome as far as it is known. */
function StandingSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const sourceById = useMusubi((state) => state.index.sourceById);
  const localized = useLocalized();
  const since = event.citations.filter(
    (citation) => citationUse(citation, sourceById.get(citation.source)) === "standing",
  );
  if (event.status === "happened" && since.length === 0) return null;
  return (
    <Section title={text.standing}>
      <p className={styles.status}>
        {isHollow(event.status) && <span className={styles.hollow} aria-hidden="true" />}
        {text.status[event.status]}
      </p>
      {since.map((citation) => (
        <p
          className={styles.since}
          key={`${citation.source} ${citation.locator} ${citation.value}`}
        >
          <span className={styles.label}>{text.since}</span>
          {citation.note === undefined ? isolated(citation.value ?? "") : localized(citation.note)}
          <span className={styles.source} dir="auto">
            {sourceById.get(citation.source)?.title}
          </span>
        </p>
      ))}
    </Section>
  );
}

/** The place and its country; where the source does not give it, what it is inferred from. */
function PlaceSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const plain = usePlainText();
  const names = useMusubi(namesOfActors);
  const sourceById = useMusubi((state) => state.index.sourceById);
  const { place } = event.row;
  if (place === undefined) return null;
  const basis = basisOf(event, "place", sourceById);
  const name = plain(place.name);
  const country = place.actor === undefined ? "" : names.full(place.actor);
  const [before = name, after = ""] = country === "" ? [name] : name.split(country, 2);
  return (
    <Section title={text.place} evidence={basis.length > 0 ? "inferred" : undefined}>
      <p className={styles.place}>
        <bdi>{before}</bdi>
        {place.actor !== undefined && (
          <>
            {!name.includes(country) && " · "}
            <ActorLink actor={place.actor} />
          </>
        )}
        <bdi>{after}</bdi>
      </p>
      {basis.map(({ source, locator, note }) => (
        <DataText as="p" className={styles.note} key={`${source} ${locator}`} text={note} />
      ))}
    </Section>
  );
}

/** Its kind and topics, each a filter to try from here. */
function KindSection({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details.event;
  const localized = useLocalized();
  const { toggleFilter } = useActions();
  const { eventTypeById, topicById } = useMusubi((state) => state.index);
  const filters = useMusubi((state) => state.view.filters);
  const type = eventTypeById.get(event.row.type);
  const topics = (event.row.topics ?? []).flatMap((id) => topicById.get(id) ?? []);
  if (type === undefined && topics.length === 0) return null;
  return (
    <Section title={text.kind}>
      <div className={styles.chips}>
        {type !== undefined && (
          <Chip
            label={localized(type.name)}
            pressed={filters.type.includes(type.id)}
            onClick={() => toggleFilter("type", type.id)}
          />
        )}
        {topics.map(({ id, name }) => (
          <Chip
            key={id}
            label={localized(name)}
            pressed={filters.topic.includes(id)}
            onClick={() => toggleFilter("topic", id)}
          />
        ))}
      </div>
    </Section>
  );
}
