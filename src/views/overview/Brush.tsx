import { dayWords } from "../../i18n/dayWords.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { extentOf, type FoldedScale } from "../../model/overview/foldedScale.ts";
import { language } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./Brush.module.css";
import type { OverviewMoves } from "./useOverviewWindow.ts";
import type { KeyboardEvent } from "react";
import {
  endStepped,
  reachOf,
  steppedBy,
  type WindowEnd,
  withEnd,
  withStart,
} from "../../model/overview/windowSteps.ts";

interface BrushProps {
  readonly window: DayWindow;
  readonly scale: FoldedScale;
  readonly moves: OverviewMoves;
}

/** The timeline's window over the whole span; what is outside is dimmed. */
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

interface WindowHandleProps {
  readonly which: WindowEnd;
  readonly window: DayWindow;
  readonly x: number;
  readonly moves: OverviewMoves;
}

/** One end of the window, moved by pointer or keyboard. */
function WindowHandle({ which, window, x, moves }: WindowHandleProps) {
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

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const months: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

/**
 * The window after a key on one of its ends: arrows move it by a month, Page Up and Down by a year, Home
 * and End all the way; with Shift both ends move. null: not a key of the handle.
 */
function handleKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey,
  which: WindowEnd,
  window: DayWindow,
  limits: DayWindow,
): DayWindow | null {
  if (ctrlKey || metaKey || altKey) return null;
  const by = months[key];
  if (by !== undefined)
    return shiftKey ? steppedBy(window, by, limits) : endStepped(window, which, by, limits);
  if (key !== "Home" && key !== "End") return null;
  const day = key === "Home" ? limits.start : limits.end;
  return which === "start" ? withStart(window, day, limits) : withEnd(window, day, limits);
}
