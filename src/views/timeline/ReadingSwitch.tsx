import { useId, useRef, type KeyboardEvent } from "react";
import { readings, type Reading } from "../../model/dates/dayWindow.ts";
import { readingDifference } from "../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./ReadingSwitch.module.css";

/**
 * Whether events count that lie in the time shown only possibly. It is there where that makes a
 * difference, and where the stricter reading is chosen, so that it can be seen and undone.
 */
export function ReadingSwitch() {
  const text = useText().timeReading;
  const reading = useMusubi((state) => state.view.reading);
  const count = useMusubi(readingDifference).length;
  const { setReading } = useActions();
  const buttons = useRef(new Map<Reading, HTMLButtonElement>());
  const note = useId();
  if (count === 0 && reading === "possible") return null;

  const choose = (next: Reading): void => {
    setReading(next);
    buttons.current.get(next)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!/^Arrow(?:Left|Right|Up|Down)$/u.test(event.key)) return;
    event.preventDefault();
    choose(reading === "possible" ? "certain" : "possible");
  };
  const words = wordsOf(text, reading, count);
  return (
    <div className={styles.reading}>
      <div
        className={styles.switch}
        role="radiogroup"
        aria-label={text.name}
        aria-describedby={note}
        onKeyDown={onKeyDown}
      >
        {readings.map((one) => (
          <button
            key={one}
            ref={(element) => {
              if (element === null) buttons.current.delete(one);
              else buttons.current.set(one, element);
            }}
            type="button"
            role="radio"
            aria-checked={one === reading}
            tabIndex={one === reading ? 0 : -1}
            onClick={() => choose(one)}
          >
            {text[one]}
          </button>
        ))}
      </div>
      <p id={note} className={styles.note}>
        {words.full}
      </p>
      <p className={styles.brief} aria-hidden="true" title={words.full}>
        {words.brief}
      </p>
    </div>
  );
}

function wordsOf(
  text: ReturnType<typeof useText>["timeReading"],
  reading: Reading,
  count: number,
): { readonly full: string; readonly brief: string } {
  if (count === 0) return { full: text.same, brief: text.briefSame };
  return reading === "possible"
    ? { full: text.shown(count), brief: text.brief(count) }
    : { full: text.leftOut(count), brief: text.briefLeftOut(count) };
}
