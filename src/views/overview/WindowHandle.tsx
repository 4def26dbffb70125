import type { KeyboardEvent } from "react";
import { dayWords } from "../../i18n/dayWords.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { reachOf, type WindowEnd } from "../../model/overview/windowSteps.ts";
import { language } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { handleKey } from "./handleKey.ts";
import styles from "./Brush.module.css";
import type { OverviewMoves } from "./useOverviewWindow.ts";

interface WindowHandleProps {
  readonly which: WindowEnd;
  readonly window: DayWindow;
  readonly x: number;
  readonly moves: OverviewMoves;
}

/** One end of the window, by hand or by keys. */
export function WindowHandle({ which, window, x, moves }: WindowHandleProps) {
  const text = useText().overview;
  const inLanguage = useMusubi(language);
  const reach = reachOf(window, which, moves.limits);

  function onKeyDown(event: KeyboardEvent): void {
    const next = handleKey(event, which, moves.current(), moves.limits);
    if (next === null) return;
    event.preventDefault();
    moves.show(next);
  }

  return (
    <div
      className={styles.handle}
      data-grip={which}
      style={{ transform: `translateX(${x}px)` }}
      role="slider"
      tabIndex={0}
      aria-label={text[which]}
      aria-valuemin={reach.start}
      aria-valuemax={reach.end}
      aria-valuenow={window[which]}
      aria-valuetext={dayWords(window[which], inLanguage, "long")}
      onKeyDown={onKeyDown}
    />
  );
}
