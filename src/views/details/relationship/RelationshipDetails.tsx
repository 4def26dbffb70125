import { ActorText } from "../../marks/DataText.tsx";
import type { ReactNode } from "react";
import { amongEvents } from "../../../model/amongEvents.ts";
import { dateBrief } from "../../../i18n/dateText.ts";
import { listWords } from "../../../i18n/intlWords.ts";
import { datedOf, hasDate, type IndexedEvent } from "../../../model/graphIndex.ts";
import type { Relationship, StrandStyle } from "../../../model/projection.ts";
import { isSeen } from "../../../store/comparing.ts";
import { useActorName, useLanguage, useMusubi, useText } from "../../../store/StoreContext.tsx";
import { partnerTone } from "../../../scene/partnerTone.ts";
import { EventLine, MentionSection } from "../Choices.tsx";
import lineStyles from "../Choices.module.css";
import { eventsById, focusFirst } from "../../../model/selectedEvents.ts";
import { Figures, MoreList, Section } from "../Section.tsx";
import { ChoiceFoot } from "../DrawerFoot.tsx";
import headStyles from "../PanelHead.module.css";
import { SelectionHidden } from "../PanelHead.tsx";
import { othersThan, partOfPair, subjectsOf } from "./partOfPair.ts";
import { YearChart } from "./YearChart.tsx";
import { Mark, Strand } from "../Mark.tsx";
import { Subjects } from "../Subjects.tsx";
import styles from "./RelationshipDetails.module.css";

/** Beyond this many, the other parties are only counted. */
const mostNamed = 2;

interface RelationshipDetailsProps {
  readonly tie: Relationship;
  /** While two periods are compared: what became of it. */
  readonly change?: ReactNode;
}

/** A pair of actors: how many events, since when, how they are spread, and each of them. */
export function RelationshipDetails({ tie, change }: RelationshipDetailsProps) {
  const text = useText().details;
  const lang = useLanguage();
  const index = useMusubi((state) => state.index);
  const isVisible = useMusubi(isSeen);
  const nameOf = useActorName();
  const { focus } = index.graph.meta;
  const [near, far] = focusFirst(tie, focus);
  const tone = partnerTone(index, far);
  const events = eventsById(index, tie.events);
  const isOwn = amongEvents(events, index.events.length);
  const mentions = eventsById(index, tie.mentions).filter((event) => !isOwn(event));
  const units = events.map((event) => ({
    event,
    style: partOfPair(event, near, far),
    shown: isVisible(event),
  }));
  const count = { shown: events.filter(isVisible).length, of: events.length };
  const remarkOf = (event: IndexedEvent, style: StrandStyle): string | undefined => {
    if (style !== "solid") return text.pair[style];
    const others = othersThan(event, near, far);
    if (others.length > mostNamed) return text.pair.withOthers(others.length);
    return others.length > 0 ? text.pair.with(listWords(others.map(nameOf), lang)) : undefined;
  };
  const speaksAbout = ({ parties }: IndexedEvent): string => {
    const [speaker, subject] = parties.some(
      ({ actor, presence }) => actor === near && presence === "subject",
    )
      ? [far, near]
      : [near, far];
    return text.pair.speaksAbout(nameOf(speaker), nameOf(subject));
  };
  const first = events[0];
  const dated = datedOf(events);
  const [earliest, latest] = [dated[0], dated.at(-1)];
  return (
    <>
      {change}
      <CordDrawing
        concern={tie.kind === "concern"}
        a={near}
        b={far}
        tone={tone}
        strands={units.map(({ event: { id }, style }) => ({ id, style }))}
      />
      <h2 className={headStyles.headline}>
        <ActorText actor={near} /> · <ActorText actor={far} />
      </h2>
      {tie.kind === "concern" && first !== undefined && (
        <p className={headStyles.lead}>{speaksAbout(first)}</p>
      )}
      <SelectionHidden />
      {first !== undefined && (
        <Figures
          figures={[
            { value: text.shownOf(count), label: text.unit(count.of) },
            ...(earliest === undefined || latest === undefined
              ? [{ value: dateBrief(null, lang), label: text.first }]
              : [
                  { value: dateBrief(earliest.date, lang), label: text.first },
                  { value: dateBrief(latest.date, lang), label: text.latest },
                ]),
          ]}
        />
      )}
      {dated.length > 0 && (
        <Section title={text.pair.byYear}>
          <YearChart
            units={units.flatMap(({ event, ...unit }) =>
              hasDate(event) ? [{ ...unit, event }] : [],
            )}
            tone={tone}
          />
        </Section>
      )}
      <Section title={text.pair.newestFirst} aside={text.shownOf(count)}>
        <MoreList key={tie.id} items={units.toReversed()} className={lineStyles.list}>
          {({ event, style, shown: isShown }) => (
            <EventLine
              key={event.id}
              event={event}
              tone={tone}
              named={style === "named"}
              remark={remarkOf(event, style)}
              muted={!isShown}
            />
          )}
        </MoreList>
      </Section>
      <SubjectSection key={`about ${tie.id}`} events={events} isShown={isVisible} />
      <MentionSection key={`mentions ${tie.id}`} title={text.pair.alsoConcern} events={mentions} />
      <ChoiceFoot selection={{ kind: "relationship", id: tie.id }} />
    </>
  );
}

interface CordDrawingProps {
  readonly a: string;
  readonly b: string;
  readonly tone: string;
  /** The other is only mentioned, so no cord ties them. */
  readonly concern: boolean;
  readonly strands: readonly { readonly id: string; readonly style: StrandStyle }[];
}

/** Above the first the strands are drawn close, as in the network's bands; above the second as one block. */
const mostLoose = 5;
const mostStrands = 12;

/** The tie as the network draws it: a strand per event, close together when there are many. */
function CordDrawing({ a, b, tone, concern, strands }: CordDrawingProps) {
  return (
    <p className={styles.cord} aria-hidden="true">
      <Mark actor={a} />
      {concern ? (
        <Strand strandStyle="named" tone={tone} width={44} />
      ) : strands.length > mostStrands ? (
        <svg width={44} height={16} viewBox="0 0 44 16">
          <rect width={44} height={16} fill={tone} />
        </svg>
      ) : (
        <span className={strands.length > mostLoose ? styles.close : styles.strands}>
          {strands.map(({ id, style }) => (
            <Strand key={id} strandStyle={style} tone={tone} width={44} />
          ))}
        </span>
      )}
      <Mark actor={b} absent={concern} />
    </p>
  );
}

interface SubjectSectionProps {
  readonly events: readonly IndexedEvent[];
  readonly isShown: (event: IndexedEvent) => boolean;
}

/** The actors only mentioned in these events, with their number of events. */
function SubjectSection({ events, isShown }: SubjectSectionProps) {
  const { pair: text } = useText().details;
  const subjects = subjectsOf(events, isShown);
  if (subjects.length === 0) return null;
  return (
    <Section title={text.mentions}>
      <Subjects subjects={subjects} first={12} />
    </Section>
  );
}
