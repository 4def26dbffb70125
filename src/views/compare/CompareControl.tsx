import { ArrowLeftRight, ArrowLeftToLine, GitCompareArrows } from "lucide-react";
import { useText } from "../../store/StoreContext.tsx";
import { ChangeSummary } from "./ChangeSummary.tsx";
import styles from "./CompareControl.module.css";
import { usePeriods } from "./usePeriods.ts";

const icon = { size: 16, strokeWidth: 1.75, "aria-hidden": true } as const;

/** Pins the window to set another beside it; while it is pinned, says which, swaps the two, or takes the one before. */
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
          aria-pressed={pinned}
          title={pinned ? text.letGo(beforeWords) : text.pin(nowWords)}
          onClick={toggle}
        >
          <GitCompareArrows {...icon} />
          {text.button}
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
