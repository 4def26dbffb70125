import type { ReactNode } from "react";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./Network.module.css";
import { periodWords } from "../../i18n/periodWords.ts";
import { changes } from "../../model/comparison.ts";
import { windowOf } from "../../store/selectors.ts";
import { ChangeSign } from "../marks/ChangeText.tsx";

const Entry = ({ mark, words }: { readonly mark: ReactNode; readonly words: string }) => (
  <li>
    {mark}
    {words}
  </li>
);

const Line = () => (
  <svg width="22" height="8" aria-hidden="true">
    <path d="M1 4H21" stroke="currentColor" strokeWidth="2" />
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
