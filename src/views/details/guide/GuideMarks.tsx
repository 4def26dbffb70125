import { createContext, type ReactNode, useContext } from "react";
import { dateShort } from "../../../i18n/dateText.ts";
import type { IndexedEvent } from "../../../model/graphIndex.ts";
import type { StrandStyle } from "../../../model/projection.ts";
import { focusFirst } from "../../../model/selectedEvents.ts";
import { shownEvents } from "../../../store/selectors.ts";
import {
  useActorName,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../../store/StoreContext.tsx";
import { ActorMark } from "../../marks/ActorMark.tsx";
import { Trefoil } from "../../marks/BrandMarks.tsx";
import { DateMark } from "../../marks/DateMark.tsx";
import { DateLegend } from "../../marks/DateLegend.tsx";
import { LegendRow } from "../../marks/LegendRow.tsx";
import { partnerTone } from "../../../scene/partnerTone.ts";
import { type Choice, useLinked } from "../Choices.tsx";
import { eventTone, Mark, Strand } from "../Mark.tsx";
import { guideExamples } from "./examples.ts";
import styles from "./GuideMarks.module.css";

interface GuideMarksProps {
  readonly onChoose: () => void;
  /** As on a card: only what is met at once, each a line that is its own example. */
  readonly brief?: boolean;
}

const Brief = createContext(false);

/** Each mark with what it means and, where there is one, an example of the data, which closes it all when chosen. */
export function GuideMarks({ onChoose, brief = false }: GuideMarksProps) {
  const { guide: text } = useText();
  const { dates } = useExamples();
  const examples = new Map(
    [...dates].map(([key, event]) => [
      key,
      <EventExample key={event.id} event={event} onChoose={onChoose} />,
    ]),
  );
  return (
    <Brief.Provider value={brief}>
      {!brief && <p className={styles.lead}>{text.lead}</p>}
      <div className={brief ? `${styles.columns} ${styles.brief}` : styles.columns}>
        <NetworkMarks onChoose={onChoose} />
        <section>
          <h3 className={styles.part}>{text.inTimeline}</h3>
          <DateLegend examples={examples} brief={brief} />
        </section>
      </div>
      {brief && <BothMarks onChoose={onChoose} />}
    </Brief.Provider>
  );
}

function useExamples() {
  const index = useMusubi((state) => state.index);
  return guideExamples(index, useMusubi(shownEvents));
}

function NetworkMarks({ onChoose }: { readonly onChoose: () => void }) {
  const brief = useContext(Brief);
  const { guide: text, counts } = useText();
  const { legend } = text;
  const nameOf = useActorName();
  const index = useMusubi((state) => state.index);
  const { strand, planned, named, cord, knot, actor, body, mentioned } = useExamples();
  const { focus } = index.graph.meta;
  const toneOf = (event: IndexedEvent | undefined): string =>
    event === undefined ? "var(--ink2)" : eventTone(index, event);
  const example = (event: IndexedEvent | undefined): ReactNode =>
    event && <EventExample event={event} onChoose={onChoose} />;
  const actorExample = (id: string | undefined): ReactNode =>
    id !== undefined && (
      <Example choice={{ kind: "actor", id }} onChoose={onChoose} name={nameOf(id)} />
    );
  const pair = cord && focusFirst(cord, focus);
  return (
    <section>
      <h3 className={styles.part}>{text.inNetwork}</h3>
      <ul className={styles.legend}>
        <LegendRow
          mark={<Strand strandStyle="solid" tone={toneOf(strand)} />}
          words={legend.strand}
          example={example(strand)}
        />
        {!brief && (
          <>
            <LegendRow
              mark={<Strand strandStyle="planned" tone={toneOf(planned)} />}
              words={legend.planned}
              example={example(planned)}
            />
            <LegendRow
              mark={<Strand strandStyle="named" tone={toneOf(named)} />}
              words={legend.named}
              example={example(named)}
            />
          </>
        )}
        {cord !== undefined && pair !== undefined && (
          <LegendRow
            mark={<CordMark tone={partnerTone(index, pair[1])} />}
            words={legend.cord}
            example={
              <Example
                choice={{ kind: "relationship", id: cord.id }}
                onChoose={onChoose}
                name={legend.pair(pair.map(nameOf).join(" · "), cord.count)}
              />
            }
          />
        )}
        <LegendRow
          mark={<Trefoil size={18} weight={2.4} />}
          words={legend.knot}
          example={example(knot)}
        />
        <LegendRow mark={<Sizes />} words={legend.size} example={actorExample(actor)} />
        {body !== undefined && (
          <LegendRow
            mark={<Mark actor={body} size={18} />}
            words={legend.body}
            example={actorExample(body)}
          />
        )}
        <LegendRow
          mark={<ActorMark shape="circle" tone="var(--ink3)" look="dotted" size={16} />}
          words={legend.rail}
          example={actorExample(mentioned)}
        />
        <LegendRow mark={<Colours />} words={legend.colour} />
        {!brief && (
          <>
            <LegendRow mark={<Chosen />} words={legend.chosen} />
            <LegendRow
              mark={<span className={styles.number}>{counts.shownOf({ shown: 19, of: 21 })}</span>}
              words={legend.shownOf}
            />
            <LegendRow
              mark={<span className={styles.number}>16 + 2</span>}
              words={legend.withOthers}
            />
          </>
        )}
      </ul>
    </section>
  );
}

/** What strands and marks of dates say alike, side by side. */
function BothMarks({ onChoose }: { readonly onChoose: () => void }) {
  const { guide: text } = useText();
  const { strand, planned, named } = useExamples();
  const row = (style: StrandStyle, words: string, event: IndexedEvent | undefined) => (
    <LegendRow
      mark={
        <span className={styles.pair}>
          <Strand strandStyle={style} tone="var(--ink2)" width={22} />
          <DateMark look="day" style={style} width={14} />
        </span>
      }
      words={words}
      example={event && <EventExample event={event} onChoose={onChoose} />}
    />
  );
  return (
    <section className={styles.both}>
      <h3 className={styles.part}>{text.inBoth}</h3>
      <ul className={`${styles.legend} ${styles.brief}`}>
        {row("solid", text.both.solid, strand)}
        {row("planned", text.both.planned, planned)}
        {row("named", text.both.named, named)}
        <LegendRow mark={<Chosen />} words={text.legend.chosen} />
      </ul>
    </section>
  );
}

interface ExampleProps {
  readonly choice: Choice;
  readonly onChoose: () => void;
  readonly name: string;
  readonly date?: string;
}

/** Lights up in the pictures while it is pointed at; a click selects it there. */
function Example({ choice, onChoose, name, date }: ExampleProps) {
  const brief = useContext(Brief);
  const { onClick, ...linked } = useLinked(choice);
  return (
    <button
      type="button"
      className={brief ? styles.line : styles.example}
      aria-label={brief ? name : undefined}
      {...linked}
      onClick={() => {
        onChoose();
        onClick();
      }}
    >
      {!brief && name}
      {!brief && date !== undefined && (
        <>
          {" "}
          <span className={styles.date}>{date}</span>
        </>
      )}
    </button>
  );
}

interface EventExampleProps {
  readonly event: IndexedEvent;
  readonly onChoose: () => void;
}

function EventExample({ event, onChoose }: EventExampleProps) {
  const language = useLanguage();
  const localized = useLocalized();
  return (
    <Example
      choice={{ kind: "event", id: event.id }}
      onChoose={onChoose}
      name={localized(event.row.shortTitle ?? event.row.title)}
      date={dateShort(event.date, language)}
    />
  );
}

function CordMark({ tone }: { readonly tone: string }) {
  return (
    <svg width={28} height={16} viewBox="0 0 28 16" aria-hidden="true">
      <path d="M1 3H27M1 6.5H27M1 10H27M1 13.5H27" stroke={tone} strokeWidth={1.75} />
    </svg>
  );
}

function Chosen() {
  return (
    <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx={10} cy={10} r={8.5} fill="none" stroke="var(--accent)" strokeWidth={2} />
      <circle cx={10} cy={10} r={5} fill="var(--ink2)" />
    </svg>
  );
}

function Colours() {
  return (
    <svg width={28} height={10} viewBox="0 0 28 10" aria-hidden="true">
      {[1, 2, 3].map((tone, at) => (
        <circle key={tone} cx={4 + at * 10} cy={5} r={4} fill={`var(--series-${tone})`} />
      ))}
    </svg>
  );
}

function Sizes() {
  return (
    <svg width={28} height={16} viewBox="0 0 28 16" aria-hidden="true">
      <circle cx={6} cy={8} r={3.5} fill="var(--ink2)" />
      <circle cx={19} cy={8} r={7} fill="var(--ink2)" />
    </svg>
  );
}
