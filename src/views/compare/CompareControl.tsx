import { ArrowLeftRight, ArrowLeftToLine, GitCompareArrows } from "lucide-react";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./CompareControl.module.css";
import { usePeriods } from "./usePeriods.ts";
import { useDeferredValue } from "react";
import { changes } from "../../model/comparison.ts";
import { comparesItself, comparison } from "../../store/comparing.ts";
import { ChangeSign } from "../marks/ChangeText.tsx";

const icon = { size: 16, strokeWidth: 1.75, "aria-hidden": true } as const;

/** Pins the window to compare it with another; while pinned, names it, swaps the two, or compares with the period before. */
export function CompareControl() {
  const text = useText().compare;
  const { beforeWords, nowWords, toggle, swap, previous } = usePeriods();
  const pinned = beforeWords !== null;
  return (
    <div className={styles.control}>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.toggle}
          aria-label={text.button}
          aria-pressed={pinned}
          title={pinned ? text.letGo(beforeWords) : text.pin(nowWords)}
          onClick={toggle}
        >
          <GitCompareArrows {...icon} />
          <span className={styles.word}>{text.button}</span>
        </button>
        {pinned && (
          <>
            <button
              type="button"
              className={styles.icon}
              aria-label={text.swap}
              title={text.swapHint}
              onClick={swap}
            >
              <ArrowLeftRight {...icon} />
            </button>
            <button
              type="button"
              className={styles.icon}
              aria-label={text.previous}
              title={text.previousHint(previous.words)}
              onClick={previous.act}
            >
              <ArrowLeftToLine {...icon} />
            </button>
          </>
        )}
      </div>
      {pinned && <p className={styles.period}>{text.with(beforeWords)}</p>}
      {pinned && <ChangeSummary />}
    </div>
  );
}

/** Where the list is further down the page: the number of changes, as a button that scrolls to it. */
function ChangeSummary() {
  const { summary } = useText().compare;
  const { select } = useActions();
  const compared = useDeferredValue(useMusubi(comparison));
  const itself = useMusubi(comparesItself);
  if (compared === null || itself) return null;
  const counts = changes
    .filter((change) => change !== "same")
    .map((change) => ({
      change,
      count: compared.ties.relationships.filter((tie) => tie.change === change).length,
    }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  const goToList = (): void => {
    select(null);
    requestAnimationFrame(() => {
      const list = document.getElementById(compareListId);
      list?.scrollIntoView({ block: "start" });
      list?.focus({ preventScroll: true });
    });
  };
  return (
    <button type="button" className={styles.summary} onClick={goToList}>
      {counts.map(({ change, count }, place) => (
        <span key={change}>
          <ChangeSign change={change} />
          {summary[change](count)}
          {place < counts.length - 1 && ","}{" "}
        </span>
      ))}
    </button>
  );
}

/** The element id of the list in words, which the control scrolls to. */
export const compareListId = "compared-periods";
