import { yearWords } from "../../i18n/dayWords.ts";
import { facets } from "../../store/selectors.ts";
import { useActions, useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { DateMatchingSwitch } from "./DateMatchingSwitch.tsx";
import styles from "./TimeFilter.module.css";
import { WindowField } from "./WindowField.tsx";

/** When: the window, the years, and what uncertain dates mean for both where that makes a difference. */
export function TimeFilter() {
  return (
    <div className={styles.time}>
      <WindowField />
      <YearChips />
      <DateMatchingSwitch />
    </div>
  );
}

/** The years in which something begins or falls due. */
function YearChips() {
  const { filters: text, counts } = useText();
  const chosen = useMusubi((state) => state.view.filters.year);
  const { year: choices } = useMusubi(facets);
  const language = useLanguage();
  const { toggleFilter } = useActions();
  return (
    <div className={styles.years} role="group" aria-label={text.years}>
      {choices.map(({ value, count }) => (
        <Chip
          key={value}
          label={yearWords(value, language)}
          count={counts.shownOf(count)}
          none={count.shown === 0}
          pressed={chosen.includes(value)}
          onClick={() => toggleFilter("year", value)}
        />
      ))}
    </div>
  );
}
