import { useId } from "react";
import { dateMatchings, type DateMatching } from "../../model/dates/dayWindow.ts";
import { dateMatchingDifference } from "../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import hidden from "../../ui/visuallyHidden.module.css";
import styles from "./DateMatchingSwitch.module.css";

/**
 * Whether events count that may be outside the time shown. It is visible where that makes a
 * difference, and where the stricter matching is chosen, so that it can be seen and undone.
 */
export function DateMatchingSwitch() {
  const text = useText().dateMatching;
  const matching = useMusubi((state) => state.view.dateMatching);
  const count = useMusubi(dateMatchingDifference).length;
  const { setDateMatching } = useActions();
  const note = useId();
  if (count === 0 && matching === "possible") return null;

  const words = wordsOf(text, matching, count);
  return (
    <div className={styles.matching}>
      <Segmented
        size="small"
        label={text.name}
        describedBy={note}
        options={dateMatchings.map((id) => ({ id, name: text[id] }))}
        chosen={matching}
        onChoose={setDateMatching}
      />
      <p id={note} className={hidden.visuallyHidden}>
        {words.full}
      </p>
      <p className={styles.note} aria-hidden="true" title={words.full}>
        <span className={styles.full}>{words.full}</span>
        <span className={styles.brief}>{words.brief}</span>
      </p>
    </div>
  );
}

function wordsOf(
  text: ReturnType<typeof useText>["dateMatching"],
  matching: DateMatching,
  count: number,
): { readonly full: string; readonly brief: string } {
  if (count === 0) return { full: text.same, brief: text.briefSame };
  return matching === "possible"
    ? { full: text.shown(count), brief: text.brief(count) }
    : { full: text.leftOut(count), brief: text.briefLeftOut(count) };
}
