import { listWords } from "../../i18n/listWords.ts";
import { yearWords } from "../../i18n/yearWords.ts";
import type { PeriodComparison } from "../../store/comparing.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./CompareList.module.css";
import { usePeriods } from "./usePeriods.ts";

/** What must be known to read the numbers right; usually nothing. */
export function CompareNotes({ compared }: { readonly compared: PeriodComparison }) {
  const text = useText().compare;
  const language = useLanguage();
  const years = useMusubi((state) => state.view.filters.year);
  const { before, now } = usePeriods();
  const notes = [
    compared.byRate &&
      text.byRate(text.length(compared.lengths.before), text.length(compared.lengths.now)),
    before && before.start <= now.end && now.start <= before.end && text.overlap,
    years.length > 0 &&
      text.years(
        listWords(
          years.toSorted((a, b) => a - b).map((year) => yearWords(year, language)),
          language,
        ),
      ),
  ];
  return notes.map(
    (note) =>
      typeof note === "string" && (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ),
  );
}
