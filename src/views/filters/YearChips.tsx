import { yearWords } from "../../i18n/dayWords.ts";
import { facets } from "../../store/selectors.ts";
import { useActions, useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Chip } from "../../ui/Chip.tsx";
import styles from "./YearChips.module.css";
import { PopMenu } from "./PopMenu.tsx";

/** The years in which something begins or falls due. */
export function YearChips({ wrapped = false }: { readonly wrapped?: boolean }) {
  const { filters: text, counts } = useText();
  const chosen = useMusubi((state) => state.view.filters.year);
  const { year: choices } = useMusubi(facets);
  const language = useLanguage();
  const { toggleFilter } = useActions();
  return (
    <div className={wrapped ? styles.wrapped : styles.row} role="group" aria-label={text.years}>
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

/** The years behind a button, where they do not fit. */
export function YearMenu() {
  const text = useText().filters;
  const chosen = useMusubi((state) => state.view.filters.year);
  return (
    <PopMenu label={text.years} count={chosen.length} hiddenWhenNarrow>
      <YearChips wrapped />
    </PopMenu>
  );
}
