import { useState } from "react";
import { yearWords } from "../../i18n/dayWords.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { useLanguage, useText } from "../../store/StoreContext.tsx";
import { useElementKeys } from "../../ui/listNavigation.ts";
import styles from "./YearRow.module.css";
import type { YearLabel } from "./yearLabels.ts";

interface YearRowProps {
  readonly labels: readonly YearLabel[];
  readonly window: DayWindow;
  readonly onShow: (window: DayWindow) => void;
}

/** The years under the picture; a click fits the window to one. One tab stop, then arrow keys. */
export function YearRow({ labels, window, onShow }: YearRowProps) {
  const text = useText().overview;
  const language = useLanguage();
  const keys = useElementKeys("button", { axis: "horizontal" });
  const [stop, setStop] = useState(0);
  const active = Math.min(stop, labels.length - 1);

  return (
    <div className={styles.row} role="group" aria-label={text.years} onKeyDown={keys}>
      {labels.map(({ first, last, window: own, left, width }, at) => (
        <button
          key={first}
          type="button"
          className={styles.year}
          style={{ left, width }}
          tabIndex={at === active ? 0 : -1}
          data-inside={(own.start <= window.end && own.end >= window.start) || undefined}
          aria-label={
            first === last
              ? text.showYear(yearWords(first, language))
              : text.showYears(yearWords(first, language), yearWords(last, language))
          }
          onFocus={() => setStop(at)}
          onClick={() => onShow(own)}
        >
          <span>{yearWords(first, language)}</span>
        </button>
      ))}
    </div>
  );
}
