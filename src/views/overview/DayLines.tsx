import { extentOf, xOf, type FoldedScale } from "../../model/overview/foldedScale.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./Overview.module.css";

interface DayLinesProps {
  readonly scale: FoldedScale;
  readonly today: number;
}

/** Today, where the player stands, and the period that is pinned for comparison. */
export function DayLines({ scale, today }: DayLinesProps) {
  const text = useText().overview;
  const at = useMusubi((state) => state.view.at);
  const compare = useMusubi((state) => state.view.compare);
  const inSpan = (day: number): boolean =>
    day >= (scale.pieces[0]?.from ?? Infinity) && day < (scale.pieces.at(-1)?.to ?? -Infinity);
  const pinned = compare === null ? null : extentOf(scale, compare);
  return (
    <>
      {pinned !== null && (
        <div
          className={styles.pinned}
          data-line="compare"
          style={{ left: pinned.left, width: Math.max(pinned.right - pinned.left, 2) }}
        />
      )}
      {inSpan(today) && (
        <div
          className={styles.today}
          data-line="today"
          title={text.today}
          style={{ left: xOf(scale, today + 0.5) }}
        />
      )}
      {at !== null && (
        <div className={styles.at} data-line="at" style={{ left: xOf(scale, at + 0.5) }} />
      )}
    </>
  );
}
