import { useRef, useState, type KeyboardEvent } from "react";
import { yearWords } from "../../i18n/dayWords.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { useLanguage, useText } from "../../store/StoreContext.tsx";
import styles from "./YearRow.module.css";
import type { YearLabel } from "./yearLabels.ts";

interface YearRowProps {
  readonly labels: readonly YearLabel[];
  readonly window: DayWindow;
  readonly onShow: (window: DayWindow) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The years under the picture; a click fits the window to one. One tab stop, then arrow keys. */
export function YearRow({ labels, window, onShow }: YearRowProps) {
  const text = useText().overview;
  const language = useLanguage();
  const row = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const active = Math.min(stop, labels.length - 1);

  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined || event.shiftKey) return;
    event.preventDefault();
    const next = Math.min(Math.max(active + step, 0), labels.length - 1);
    setStop(next);
    row.current?.querySelectorAll("button")[next]?.focus();
  }

  return (
    <div
      ref={row}
      className={styles.row}
      role="group"
      aria-label={text.years}
      onKeyDown={onKeyDown}
    >
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
