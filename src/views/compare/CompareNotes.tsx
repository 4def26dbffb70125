import { listWords } from "../../i18n/intlWords.ts";
import { yearWords } from "../../i18n/dayWords.ts";
import type { PeriodComparison } from "../../store/comparing.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./ComparePanel.module.css";
import { usePeriods } from "./usePeriods.ts";

/** Notes that are needed to read the numbers correctly; usually none. */
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
