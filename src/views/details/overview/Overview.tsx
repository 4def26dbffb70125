import { DataText } from "../../marks/DataText.tsx";
import { dateWords } from "../../../i18n/dateText.ts";
import { dateOf } from "../../../model/dates/dateOf.ts";
import { statusCounts } from "../../../store/selectors.ts";
import {
  useActorName,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../../store/StoreContext.tsx";
import { CiteButton } from "../PanelHead.tsx";
import { Figures, Section } from "../Section.tsx";
import headStyles from "../PanelHead.module.css";
import styles from "./Overview.module.css";
import { SourcesPanel } from "./SourcesPanel.tsx";
import { focusFirst } from "../../../model/selectedEvents.ts";
import { type Choice, useLinked } from "../Choices.tsx";
import { memoizeLast } from "../../../lib/memoize.ts";
import type { GraphIndex, IndexedEvent } from "../../../model/graphIndex.ts";
import type { Cord } from "../../../model/projection.ts";
import { ActorMark } from "../../marks/ActorMark.tsx";
import { DateLegend } from "../../marks/DateLegend.tsx";
import { LegendRow } from "../../marks/LegendRow.tsx";
import { Trefoil } from "../../marks/BrandMarks.tsx";
import { Strand } from "../Mark.tsx";

/** With nothing chosen: what this is, how to read it, and where to begin. */
export function Overview() {
  const { overview: text, shownOf } = useText().details;
  const lang = useLanguage();
  const { graph } = useMusubi((state) => state.index);
  const { events, relationships } = useMusubi(statusCounts);
  const { meta } = graph;
  const asOf = dateOf(meta.asOf);
  return (
    <>
      <DataText as="h2" className={headStyles.headline} text={meta.title} />
      <DataText as="p" className={headStyles.lead} text={meta.description} />
      <Figures
        figures={[
          { value: shownOf(events), label: text.events(events.of) },
          { value: shownOf(relationships), label: text.ties(relationships.of) },
          { value: String(graph.sources.length), label: text.sources(graph.sources.length) },
        ]}
      />
      <TryThis />
      <ReadingLegend />
      <SourcesPanel />
      <div className={styles.foot}>
        <p className={styles.asOf}>{asOf !== null && text.asOf(dateWords(asOf, lang))}</p>
        <CiteButton worded />
      </div>
    </>
  );
}

/** Two suggestions, each a button. */
function TryThis() {
  const text = useText().details.overview;
  const localized = useLocalized();
  const nameOf = useActorName();
  const index = useMusubi((state) => state.index);
  const { tie, event } = firstTry(index);
  if (tie === undefined && event === undefined) return null;
  return (
    <Section title={text.tryThis}>
      <ul className={styles.tries}>
        {tie !== undefined && (
          <Try
            choice={{ kind: "relationship", id: tie.id }}
            words={text.tryTie(focusFirst(tie, index.graph.meta.focus).map(nameOf).join(" · "))}
          />
        )}
        {event !== undefined && (
          <Try
            choice={{ kind: "event", id: event.id }}
            words={text.tryEvent(localized(event.row.title))}
          />
        )}
      </ul>
    </Section>
  );
}

function Try({ choice, words }: { readonly choice: Choice; readonly words: string }) {
  return (
    <li>
      <button type="button" className={styles.try} {...useLinked(choice)}>
        {words}
      </button>
    </li>
  );
}

/** Up to this many strands the network draws one by one. */
const mostStrands = 5;

interface FirstTry {
  readonly tie: Cord | undefined;
  readonly event: IndexedEvent | undefined;
}

/**
 * Suggestions for a first visit: the tie of the focus with most events that are still drawn one by one, and the event that ties the most parties.
 * Remembered, because the panel is drawn again at every change of filters and window.
 */
const firstTry = memoizeLast(({ graph, projection, events, ties }: GraphIndex): FirstTry => {
  const { focus } = graph.meta;
  const [tie] = projection.cords
    .filter(({ a, b, count }) => (a === focus || b === focus) && count <= mostStrands)
    .toSorted((one, other) => other.count - one.count);
  const { starts } = ties.present;
  let event: IndexedEvent | undefined;
  let most = 2;
  for (const one of events) {
    const tied = (starts[one.order + 1] ?? 0) - (starts[one.order] ?? 0);
    if (tied <= most) continue;
    most = tied;
    event = one;
  }
  return { tie, event };
});

/** The marks of both pictures, each with its words. */
function ReadingLegend() {
  const text = useText().details.overview;
  const { legend } = text;
  const { shownOf } = useText().counts;
  const ink = "var(--ink2)";
  return (
    <Section title={text.howToRead}>
      <h4 className={styles.part}>{text.inNetwork}</h4>
      <ul className={styles.legend}>
        <LegendRow mark={<Strand strandStyle="solid" tone={ink} />} words={legend.strand} />
        <LegendRow mark={<Trefoil size={18} weight={2.4} />} words={legend.knot} />
        <LegendRow mark={<Sizes />} words={legend.size} />
        <LegendRow
          mark={<span className={styles.number}>{shownOf({ shown: 19, of: 21 })}</span>}
          words={legend.shownOf}
        />
        <LegendRow mark={<span className={styles.number}>16 + 2</span>} words={legend.withOthers} />
        <LegendRow
          mark={<ActorMark shape="circle" tone="var(--ink3)" look="dotted" size={16} />}
          words={legend.rail}
        />
      </ul>
      <h4 className={styles.part}>{text.inTimeline}</h4>
      <DateLegend />
    </Section>
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
