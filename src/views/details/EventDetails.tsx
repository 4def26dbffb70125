import { DataText } from "../marks/DataText.tsx";
import { ChevronLeft, ChevronRight } from "lucide-react";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { shownEvents } from "../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { BetweenSection } from "./BetweenSection.tsx";
import { DateSection } from "./DateSection.tsx";
import styles from "./Headline.module.css";
import { KindSection } from "./KindSection.tsx";
import { LinkedEvents } from "./LinkedEvents.tsx";
import { PanelHead } from "./PanelHead.tsx";
import { ParticipantSection } from "./ParticipantSection.tsx";
import { PartiesLine } from "./PartiesLine.tsx";
import { PlaceSection } from "./PlaceSection.tsx";
import { ReadingsSection } from "./ReadingsSection.tsx";
import { SelectionHidden } from "./SelectionHidden.tsx";
import { SourceSection } from "./SourceSection.tsx";
import { StandingSection } from "./StandingSection.tsx";

/** One event: what, when, where, who, what came of it, and who says so. */
export function EventDetails({ event }: { readonly event: IndexedEvent }) {
  const text = useText().details;
  const { stepEvent } = useActions();
  const events = useMusubi(shownEvents);
  const at = events.findIndex(({ id }) => id === event.id);
  const { title, summary } = event.row;
  return (
    <>
      <PanelHead kicker={at < 0 ? text.outside : text.position(at + 1, events.length)}>
        <IconButton label={text.previousEvent} onClick={() => stepEvent(-1)} disabled={at === 0}>
          <ChevronLeft size={18} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={text.nextEvent}
          onClick={() => stepEvent(1)}
          disabled={at === events.length - 1}
        >
          <ChevronRight size={18} aria-hidden="true" />
        </IconButton>
      </PanelHead>
      <DataText as="h2" className={styles.headline} text={title} />
      <PartiesLine parties={event.parties} />
      {summary !== undefined && <DataText as="p" className={styles.lead} text={summary} />}
      <SelectionHidden />
      <DateSection event={event} />
      <StandingSection event={event} />
      <PlaceSection event={event} />
      <ParticipantSection event={event} />
      <LinkedEvents event={event} />
      <ReadingsSection event={event} />
      <SourceSection event={event} />
      <BetweenSection event={event} />
      <KindSection event={event} />
    </>
  );
}
