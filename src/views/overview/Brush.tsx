import { dayWords } from "../../i18n/dayWords.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { extentOf, type FoldedScale } from "../../model/overview/foldedScale.ts";
import { language } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./Brush.module.css";
import type { BrushMoves } from "./useOverviewWindow.ts";
import type { Brushes } from "./useBrush.ts";
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
  readonly moves: BrushMoves;
  readonly brush: keyof Brushes;
  /** Two periods are compared: which is which shows at their handles. */
  readonly compares: boolean;
}

/** Half of the gap between two brushes that meet, in px; half of a handle, too. */
const apart = 4;
/** What both handles take of a brush, in px; where it is shorter they are taken from beside it. */
const handlesInside = 28;
/** How far a handle reaches beyond its end of the window, in px, as in the style sheet. */
export const handleReach = (span: number): number => (span < handlesInside ? 24 : 10);

/** A period over the whole span: the window that the timeline shows, or the one it is compared with. */
export function Brush({ window, scale, moves, brush, compares }: BrushProps) {
  const text = useText().overview;
  const inLanguage = useMusubi(language);
  const { left, right } = extentOf(scale, window);
  const middle = Math.min(Math.max((left + right) / 2, 96), Math.max(scale.width - 96, 96));
  const [first, last] = [window.start, window.end].map((day) => dayWords(day, inLanguage, "short"));
  const of = { window, moves, brush, compares, isShort: right - left < handlesInside };
  // Two that meet have a gap between them, so that each end can be taken.
  const gap = compares ? apart : 0;
  return (
    <div data-brush={brush}>
      <div
        className={styles.band}
        data-grip="move"
        data-brush={brush}
        style={{ left: left + gap, width: Math.max(right - left - 2 * gap, 2) }}
      />
      <WindowHandle which="start" x={left} {...of} />
      <WindowHandle which="end" x={right} {...of} />
      <div className={styles.bubble} style={{ left: middle }} aria-hidden="true">
        {text.period(first ?? "", last ?? "")}
      </div>
    </div>
  );
}

/** What is in no brush is dimmed. */
export function Veils({
  periods,
  scale,
}: {
  readonly periods: readonly DayWindow[];
  readonly scale: FoldedScale;
}) {
  const spans = periods
    .map((period) => extentOf(scale, period))
    .toSorted((one, other) => one.left - other.left);
  const gaps: { readonly left: number; readonly right: number }[] = [];
  let reached = 0;
  for (const { left, right } of spans) {
    if (left > reached) gaps.push({ left: reached, right: left });
    reached = Math.max(reached, right);
  }
  if (reached < scale.width) gaps.push({ left: reached, right: scale.width });
  return gaps.map(({ left, right }) => (
    <div key={left} className={styles.veil} style={{ left, width: right - left }} />
  ));
}

interface WindowHandleProps {
  readonly which: WindowEnd;
  readonly window: DayWindow;
  readonly x: number;
  readonly moves: BrushMoves;
  readonly brush: keyof Brushes;
  readonly compares: boolean;
  readonly isShort: boolean;
}

/** One end of a brush, moved by pointer or keyboard. */
function WindowHandle({ which, window, x, moves, brush, compares, isShort }: WindowHandleProps) {
  const text = useText();
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
      data-brush={brush}
      data-compares={compares || undefined}
      data-short={isShort || undefined}
      style={{ transform: `translateX(${x}px)` }}
      role="slider"
      tabIndex={0}
      aria-label={brush === "live" ? text.overview[which] : text.compare.ends[which]}
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
