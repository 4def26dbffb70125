import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import type { Change, ComparedRelationship } from "../../model/comparison.ts";
import { numberWords } from "../../i18n/numberWords.ts";
import { useLanguage, useText } from "../../store/StoreContext.tsx";
import { ChangeSign } from "../marks/ChangeSign.tsx";
import { ChangeLine } from "./ChangeLine.tsx";
import styles from "./CompareList.module.css";
import { usePeriods } from "./usePeriods.ts";

interface ChangeGroupProps {
  readonly change: Change;
  readonly ties: readonly ComparedRelationship[];
}

/** So many lines at first, and so many more at a time: a large graph has thousands. */
const first = 8;
const step = 40;

/** The ties of one kind of change; those without any stay folded. */
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
