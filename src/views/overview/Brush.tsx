import { dayWords } from "../../i18n/dayWords.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { extentOf, type FoldedScale } from "../../model/overview/foldedScale.ts";
import { language } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./Brush.module.css";
import type { OverviewMoves } from "./useOverviewWindow.ts";
import { WindowHandle } from "./WindowHandle.tsx";

interface BrushProps {
  readonly window: DayWindow;
  readonly scale: FoldedScale;
  readonly moves: OverviewMoves;
}

/** The timeline's window over the whole span: what is outside it stands back. */
export function Brush({ window, scale, moves }: BrushProps) {
  const text = useText().overview;
  const inLanguage = useMusubi(language);
  const { left, right } = extentOf(scale, window);
  const middle = Math.min(Math.max((left + right) / 2, 96), Math.max(scale.width - 96, 96));
  const [first, last] = [window.start, window.end].map((day) => dayWords(day, inLanguage, "short"));
  return (
    <>
      <div className={styles.veil} style={{ left: 0, width: left }} />
      <div className={styles.veil} style={{ left: right, right: 0 }} />
      <div
        className={styles.band}
        data-grip="move"
        style={{ left, width: Math.max(right - left, 2) }}
      />
      <WindowHandle which="start" window={window} x={left} moves={moves} />
      <WindowHandle which="end" window={window} x={right} moves={moves} />
      <div className={styles.bubble} style={{ left: middle }} aria-hidden="true">
        {text.period(first ?? "", last ?? "")}
      </div>
    </>
  );
}
