import { periodShort } from "../../i18n/periodWords.ts";
import type { Change } from "../../model/comparison.ts";
import { windowOf } from "../../store/selectors.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { ChangeSign } from "./ChangeText.tsx";
import styles from "./CompareLegend.module.css";

const signs: readonly Change[] = ["new", "stronger", "weaker", "gone"];

/** What the marks mean while two periods are compared; where there is little room, only which periods. */
export function CompareLegend({ periodsOnly = false }: { readonly periodsOnly?: boolean }) {
  const { legend, changes } = useText().compare;
  const language = useLanguage();
  const before = useMusubi((state) => state.view.compare);
  const now = useMusubi(windowOf);
  if (before === null) return null;
  return (
    <ul className={styles.legend} aria-label={legend}>
      <li>
        <svg width="26" height="8" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="M1 2H25M1 6H25" strokeWidth="1.1" />
        </svg>
        {periodShort(before, language)}
      </li>
      <li>
        <svg width="26" height="8" aria-hidden="true" stroke="currentColor">
          <path d="M1 4H25" strokeWidth="2.4" />
        </svg>
        {periodShort(now, language)}
      </li>
      {!periodsOnly &&
        signs.map((change) => (
          <li key={change} className={styles.sign}>
            <ChangeSign change={change} />
            {changes[change]}
          </li>
        ))}
    </ul>
  );
}
