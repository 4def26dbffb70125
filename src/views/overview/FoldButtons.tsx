import { FoldHorizontal } from "lucide-react";
import { yearWords } from "../../i18n/yearWords.ts";
import { yearOfEpochDay } from "../../model/dates/calendar.ts";
import type { FoldedScale } from "../../model/overview/foldedScale.ts";
import { useLanguage, useText } from "../../store/StoreContext.tsx";
import styles from "./FoldButtons.module.css";

interface FoldButtonsProps {
  readonly scale: FoldedScale;
  readonly onToggle: (from: number) => void;
}

/** The breaks in the scale, each a button that unfolds its years, or folds them again. */
export function FoldButtons({ scale, onToggle }: FoldButtonsProps) {
  const text = useText().overview;
  const language = useLanguage();
  return scale.pieces
    .filter(({ empty }) => empty)
    .map(({ from, to, folded, left, right }) => {
      const [first, last] = [yearOfEpochDay(from), yearOfEpochDay(to - 1)];
      const name = folded ? text.unfold : text.fold;
      const label = name(yearWords(first, language), yearWords(last, language), last - first + 1);
      return (
        <button
          key={from}
          type="button"
          className={folded ? styles.folded : styles.open}
          style={folded ? { left, width: right - left } : { left: (left + right) / 2 }}
          aria-label={label}
          title={label}
          onClick={() => onToggle(from)}
        >
          {folded ? (
            <span className={styles.words}>{text.emptyYears(last - first + 1)}</span>
          ) : (
            <FoldHorizontal size={14} strokeWidth={1.75} aria-hidden="true" />
          )}
        </button>
      );
    });
}
