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
import { comparison } from "../../store/comparing.ts";

interface ChangeGroupProps {
  readonly change: Change;
  readonly ties: readonly ComparedRelationship[];
}

/** Lines shown at first, and added per press: a large graph has thousands. */
const first = 8;
const step = 40;

/** The ties of one kind of change; the unchanged ones are collapsed at first. */
export function ChangeGroup({ change, ties }: ChangeGroupProps) {
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
      {change === "gone" && <p className={styles.note}>{text.noneNote(nowWords)}</p>}
      {open && (
        <ul className={styles.list}>
          {ties.slice(0, limit).map((tie) => (
            <ChangeLine key={tie.id} tie={tie} />
          ))}
        </ul>
      )}
      {open && left > 0 && (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + step)}>
          {text.more(left)}
        </button>
      )}
    </section>
  );
}

/** "Japan and Italy: 2 → 5 events": hover highlights the relationship in both pictures, a click selects it. */
function ChangeLine({ tie }: { readonly tie: ComparedRelationship }) {
  const text = useText().compare;
  const nameOf = useActorName();
  const { hover, select } = useActions();
  const { graph } = useMusubi((state) => state.index);
  const compared = useMusubi(comparison);
  const choice = { kind: "relationship", id: tie.id } as const;
  const answers = useMusubi((state) => sameFocus(state.hover, choice));
  const [near, far] = tie.b === graph.meta.focus ? [tie.b, tie.a] : [tie.a, tie.b];
  const { before, now } = tie;
  const rates = compared?.byRate === true ? ratesOf(tie, compared.lengths, text.rates) : null;
  return (
    <li>
      <button
        type="button"
        className={styles.line}
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
        <span className={styles.name}>{`${text.tie(nameOf(near), nameOf(far))}:`}</span>{" "}
        <span className={styles.counts}>
          <ArrowText>{text.eventsFromTo(before, now)}</ArrowText>
          {tie.kind === "concern" && `, ${text.concern}`}
        </span>
        {rates !== null && <span className={styles.rates}> {<ArrowText>{rates}</ArrowText>}</span>}
      </button>
    </li>
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
