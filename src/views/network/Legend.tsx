import type { ReactNode } from "react";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Trefoil } from "../marks/BrandMarks.tsx";
import styles from "./Network.module.css";
import { periodWords } from "../../i18n/periodWords.ts";
import { changes } from "../../model/comparison.ts";
import { windowOf } from "../../store/selectors.ts";
import { ChangeSign } from "../marks/ChangeText.tsx";

/** What the marks mean, in one line. */
export function Legend() {
  const { legend } = useText().network;
  return (
    <ul className={`${styles.legend} ${styles.resting}`} aria-label={legend.label}>
      <Entry words={legend.strand} mark={<Line />} />
      <Entry words={legend.planned} mark={<Line dashes="6 3.5" />} />
      <Entry words={legend.named} mark={<Line dashes="0.1 4" round />} />
      <Entry words={legend.knot} mark={<Trefoil size={17} />} />
      <Entry words={legend.size} mark={<Sizes />} />
    </ul>
  );
}

const Entry = ({ mark, words }: { readonly mark: ReactNode; readonly words: string }) => (
  <li>
    {mark}
    {words}
  </li>
);

const Line = ({ dashes, round }: { readonly dashes?: string; readonly round?: boolean }) => (
  <svg width="22" height="8" aria-hidden="true">
    <path
      d="M1 4H21"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray={dashes}
      strokeLinecap={round === true ? "round" : "butt"}
    />
  </svg>
);

const Sizes = () => (
  <svg
    width="26"
    height="16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
  >
    <circle cx="5" cy="8" r="3.75" />
    <circle cx="18" cy="8" r="7" />
  </svg>
);

/** What the marks mean while two periods are set side by side; where there is little room, only which periods. */
export function CompareLegend({ compact }: { readonly compact: boolean }) {
  const { legend, changes: words } = useText().compare;
  const language = useLanguage();
  const before = useMusubi((state) => state.view.compare);
  const now = useMusubi(windowOf);
  return (
    <ul className={compact ? styles.periods : styles.legend} aria-label={legend.label}>
      {before && (
        <Entry
          words={
            compact ? periodWords(before, language) : legend.only(periodWords(before, language))
          }
          mark={<Tube />}
        />
      )}
      <Entry words={legend.now(periodWords(now, language))} mark={<Line />} />
      {!compact &&
        changes
          .filter((change) => change !== "same")
          .map((change) => (
            <Entry key={change} words={words[change]} mark={<ChangeSign change={change} />} />
          ))}
      {!compact && <Entry words={legend.ring} mark={<Ring />} />}
    </ul>
  );
}

const Tube = () => (
  <svg width="22" height="8" aria-hidden="true" fill="none" stroke="currentColor">
    <path d="M1 2.4H21M1 5.6H21" strokeWidth="1.1" />
  </svg>
);

const Ring = () => (
  <svg width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
    <circle cx="8" cy="8" r="7" strokeWidth="1.4" />
    <circle cx="8" cy="8" r="4" fill="currentColor" stroke="none" />
  </svg>
);
