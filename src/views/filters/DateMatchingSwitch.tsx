import { useId } from "react";
import { dateMatchings } from "../../model/dates/dayWindow.ts";
import { dateMatchingDifference } from "../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
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

  const words =
    count === 0 ? text.same : matching === "possible" ? text.shown(count) : text.leftOut(count);
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
      <p id={note} className={styles.note}>
        {words}
      </p>
    </div>
  );
}
