import { type MouseEvent, useState } from "react";
import { yearWords } from "../../i18n/dayWords.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { facets } from "../../store/selectors.ts";
import { useActions, useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { useElementKeys } from "../../ui/listNavigation.ts";
import styles from "./YearRow.module.css";
import type { YearLabel } from "./yearLabels.ts";

interface YearRowProps {
  readonly labels: readonly YearLabel[];
  /** The window, and what it is compared with. */
  readonly periods: readonly DayWindow[];
  readonly onShow: (window: DayWindow) => void;
}

/**
 * The years under the picture; a click filters by one, a double click fits the window to it and filters by none.
 * One tab stop, then arrow keys.
 */
export function YearRow({ labels, periods, onShow }: YearRowProps) {
  const text = useText().overview;
  const language = useLanguage();
  const { hover } = useActions();
  const keys = useElementKeys("button", { axis: "horizontal" });
  const [stop, setStop] = useState(0);
  const { yearsIn, isChosen, toggle } = useYears();
  const active = Math.min(stop, labels.length - 1);

  function onClick({ detail }: MouseEvent, label: YearLabel): void {
    const years = yearsIn(label);
    // The second click of two takes back the first.
    if (years.length > 0) toggle(years);
    if (detail === 2 || years.length === 0) onShow(label.window);
  }

  return (
    <div className={styles.row} role="group" aria-label={text.years} onKeyDown={keys}>
      {labels.map((label, at) => {
        const { first, last, window: own, left, width } = label;
        const years = yearsIn(label);
        const words =
          first === last
            ? yearWords(first, language)
            : text.period(yearWords(first, language), yearWords(last, language));
        return (
          <button
            key={first}
            type="button"
            className={styles.year}
            style={{ left, width }}
            tabIndex={at === active ? 0 : -1}
            data-inside={
              periods.some(({ start, end }) => own.start <= end && own.end >= start) || undefined
            }
            aria-label={words}
            aria-pressed={years.length > 0 ? isChosen(years) : undefined}
            title={text.yearHint(words)}
            onFocus={() => setStop(at)}
            onPointerMove={({ pointerType }) => {
              if (pointerType !== "touch" && first === last)
                hover({ kind: "year", id: String(first) });
            }}
            onPointerLeave={() => hover(null)}
            onClick={(event) => onClick(event, label)}
          >
            <span>{yearWords(first, language)}</span>
          </button>
        );
      })}
    </div>
  );
}

/** The years of the filter that a label covers; where no event begins there are none. */
function useYears() {
  const { year: choices } = useMusubi(facets);
  const filters = useMusubi((state) => state.view.filters);
  const { setFilters } = useActions();
  const isChosen = (years: readonly number[]): boolean =>
    years.every((year) => filters.year.includes(year));
  return {
    isChosen,
    yearsIn: ({ first, last }: YearLabel): readonly number[] =>
      choices.map(({ value }) => value).filter((year) => year >= first && year <= last),
    toggle: (years: readonly number[]): void => {
      const others = filters.year.filter((year) => !years.includes(year));
      setFilters({ ...filters, year: isChosen(years) ? others : [...others, ...years] });
    },
  };
}
