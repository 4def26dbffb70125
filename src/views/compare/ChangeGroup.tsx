import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import {
  type Change,
  type Compared,
  type ComparedRelationship,
  type PeriodLengths,
  perYear,
} from "../../model/comparison.ts";
import { numberWords } from "../../i18n/intlWords.ts";
import {
  useActions,
  useActorName,
  useLanguage,
  useMusubi,
  useText,
} from "../../store/StoreContext.tsx";
import { ArrowText, ChangeSign } from "../marks/ChangeText.tsx";
import styles from "./ComparePanel.module.css";
import { usePeriods } from "./usePeriods.ts";
import { sameFocus } from "../../model/emphasis.ts";
import { comparison, projectionBefore } from "../../store/comparing.ts";
import type { Projection } from "../../model/projection.ts";
import { partnerTone } from "../../scene/partnerTone.ts";
import { shownProjection } from "../../store/selectors.ts";

interface ChangeGroupProps {
  readonly change: Change;
  readonly ties: readonly ComparedRelationship[];
  /** Of any tie in either period: the full length of a bar. */
  readonly most: number;
}

/** Lines shown at first, and added per press: a large graph has thousands. */
const first = 8;
const step = 40;

/** The ties of one kind of change; the unchanged ones are collapsed at first. */
export function ChangeGroup({ change, ties, most }: ChangeGroupProps) {
  const text = useText().compare;
  const language = useLanguage();
  const heading = useId();
  const { nowWords } = usePeriods();
  const [open, setOpen] = useState(change !== "same");
  const [limit, setLimit] = useState(first);
  if (ties.length === 0) return null;
  const left = ties.length - limit;
  const title = (
    <>
      <ChangeSign change={change} />
      {text.group(change, nowWords)}{" "}
      <span className={styles.count}>{numberWords(ties.length, language)}</span>
    </>
  );
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {change === "same" ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {title}
            <ChevronRight size={14} aria-hidden="true" />
          </button>
        ) : (
          title
        )}
      </h3>
      {open && (
        <ul className={styles.ties}>
          {ties.slice(0, limit).map((tie) => (
            <ChangeLine key={tie.id} tie={tie} most={most} />
          ))}
        </ul>
      )}
      {open && left > 0 && (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + step)}>
          {text.more(left)}
        </button>
      )}
      {change === "gone" && <p className={styles.note}>{text.noneNote(nowWords)}</p>}
    </section>
  );
}

interface ChangeLineProps {
  readonly tie: ComparedRelationship;
  readonly most: number;
}

/** "Japan and Italy: 2 → 5 events, 1 → 2 sources": hover highlights the tie in both pictures, a click selects it. */
function ChangeLine({ tie, most }: ChangeLineProps) {
  const text = useText().compare;
  const nameOf = useActorName();
  const { hover, select } = useActions();
  const index = useMusubi((state) => state.index);
  const compared = useMusubi(comparison);
  const { focus } = index.graph.meta;
  const choice = { kind: "relationship", id: tie.id } as const;
  const answers = useMusubi((state) => sameFocus(state.hover, choice));
  const sources = useTieSources(tie.id);
  const [near, far] = tie.b === focus ? [tie.b, tie.a] : [tie.a, tie.b];
  const { before, now } = tie;
  const name = text.tie(nameOf(near), nameOf(far));
  const more = [
    ...(tie.kind === "concern" ? [text.concern] : []),
    text.sourcesFromTo(...sources),
    ...(compared?.byRate === true ? [ratesOf(tie, compared.lengths, text.rates)] : []),
  ];
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        aria-label={`${name}: ${[text.eventsFromTo(before, now), ...more].join(", ")}`}
        data-answers={answers}
        onClick={() => {
          hover(null);
          select(choice);
        }}
        onPointerEnter={() => hover(choice)}
        onPointerLeave={() => hover(null)}
        onFocus={() => hover(choice)}
        onBlur={() => hover(null)}
      >
        <span className={styles.name}>{name}</span>{" "}
        <Bars before={before / most} now={now / most} tone={partnerTone(index, far)} />
        <span className={styles.counts}>
          <ArrowText>{text.fromTo(before, now)}</ArrowText>
        </span>{" "}
        <span className={styles.sources}>
          {more.map((words) => (
            <span key={words}>
              <ArrowText>{words}</ArrowText>
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}

/** How many sources speak of a tie in each period. */
function useTieSources(id: string): readonly [number, number] {
  const { eventById } = useMusubi((state) => state.index);
  const before = useMusubi(projectionBefore);
  const now = useMusubi(shownProjection);
  const count = ({ relationshipById }: Projection): number => {
    const events = relationshipById.get(id)?.events ?? [];
    const cited = events.flatMap((event) => eventById.get(event)?.citations ?? []);
    return new Set(cited.map(({ source }) => source)).size;
  };
  return [count(before), count(now)];
}

interface BarsProps {
  /** Shares of the longest bar. */
  readonly before: number;
  readonly now: number;
  readonly tone: string;
}

const longest = 74;

/** The two counts as bars: hollow the first period, solid the second, as in the pictures. */
function Bars({ before, now, tone }: BarsProps) {
  const width = (share: number) => Math.max(3, share * longest);
  return (
    <svg className={styles.bars} width={longest} height="14" aria-hidden="true">
      {before > 0 && (
        <rect
          x="0.75"
          y="0.75"
          width={width(before) - 1.5}
          height="4.5"
          rx="1.5"
          fill="none"
          stroke={tone}
          strokeWidth="1.5"
        />
      )}
      {now > 0 && <rect y="8" width={width(now)} height="6" rx="1" fill={tone} />}
    </svg>
  );
}

/** The counts as events per year, in words. */
export function ratesOf(
  { before, now }: Compared,
  lengths: PeriodLengths,
  words: (before: number, now: number) => string,
): string {
  return words(perYear(before, lengths.before), perYear(now, lengths.now));
}
