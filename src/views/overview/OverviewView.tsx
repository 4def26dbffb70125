import { ChevronLeft, ChevronRight, FoldHorizontal } from "lucide-react";
import { useActions, useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./Overview.module.css";
import { useOverviewWindow } from "./useOverviewWindow.ts";
import { type PointerEvent, useCallback, useMemo, useRef, useState } from "react";
import { yearWords } from "../../i18n/dayWords.ts";
import { Brush, handleReach, Veils } from "./Brush.tsx";
import { DensityDrawing, useDensity } from "./DensityDrawing.tsx";
import { useBrush } from "./useBrush.ts";
import { textWidth } from "../../scene/text.ts";
import { useSize } from "../../ui/useSize.ts";
import { yearLabels } from "./yearLabels.ts";
import { YearRow } from "./YearRow.tsx";
import { dayAt, extentOf, type FoldedScale, xOf } from "../../model/overview/foldedScale.ts";
import { binOf } from "../../model/overview/timeBins.ts";
import type { DayWindow } from "../../model/dates/dayWindow.ts";
import { yearOfEpochDay } from "../../model/dates/calendar.ts";

const year = 12;

/** The whole span of time, and the part of it that the timeline shows. */
export function OverviewView() {
  const text = useText().overview;
  const overview = useOverviewWindow();
  const { step } = overview.moves;
  return (
    <section className={styles.overview} aria-label={text.region}>
      <IconButton className={styles.step} label={text.earlier} onClick={() => step(-year)}>
        <ChevronLeft size={16} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
      <OverviewPicture {...overview} />
      <IconButton className={styles.step} label={text.later} onClick={() => step(year)}>
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
    </section>
  );
}

/** As in the style sheet. */
const height = 34;

/** The whole span as a density of events, with the window on it. */
function OverviewPicture(overview: ReturnType<typeof useOverviewWindow>) {
  const { window, pinned, today, moves, pinnedMoves } = overview;
  const track = useRef<HTMLDivElement>(null);
  const width = useSize(track)?.width ?? 800;
  const index = useMusubi((state) => state.index);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const { scale, bins, paths, lit } = useDensity(today, open, width, height);
  const language = useLanguage();
  const labels = useMemo(
    () => yearLabels(scale, (year) => yearWords(year, language)),
    [scale, language],
  );
  const { dragging, isHeld, ...gestures } = useBrush(track, scale, bins, {
    live: moves,
    pinned: pinnedMoves,
  });
  const periods = pinned === null ? [window] : [pinned, window];
  const toggle = useCallback((from: number) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(from)) after.add(from);
      return after;
    });
  }, []);
  const { hover } = useActions();
  const pointAt = ({ clientX }: PointerEvent): void => {
    const x = clientX - (track.current?.getBoundingClientRect().left ?? 0);
    const day = dayAt(scale, x);
    const bin = binOf(bins, day);
    const isBar = bins.folded[bin] === 0 && day < (bins.edges.at(-1) ?? 0);
    hover(isBar ? { kind: "year", id: String(yearOfEpochDay(day)) } : null);
  };
  return (
    <div className={styles.picture}>
      <div
        ref={track}
        className={styles.track}
        data-dragging={dragging?.grip}
        data-dragged={dragging?.brush}
        onDoubleClick={({ target }) => {
          if (target instanceof Element && target.closest("button") === null) moves.rest();
        }}
        {...gestures}
        onPointerDown={(event) => {
          hover(null);
          gestures.onPointerDown(event);
        }}
        onPointerMove={(event) => {
          gestures.onPointerMove(event);
          if (!isHeld() && event.pointerType !== "touch") pointAt(event);
        }}
        onPointerLeave={() => hover(null)}
      >
        <DensityDrawing index={index} scale={scale} paths={paths} lit={lit} height={height} />
        <DayLines scale={scale} today={today} />
        <Veils periods={periods} scale={scale} />
        {pinned !== null && (
          <Brush brush="pinned" window={pinned} scale={scale} moves={pinnedMoves} compares />
        )}
        <Brush
          brush="live"
          window={window}
          scale={scale}
          moves={moves}
          compares={pinned !== null}
        />
        <FoldButtons scale={scale} window={pinned === null ? window : null} onToggle={toggle} />
      </div>
      <YearRow labels={labels} periods={periods} onShow={moves.show} />
    </div>
  );
}

interface DayLinesProps {
  readonly scale: FoldedScale;
  readonly today: number;
}

/** Lines for today and for the position of the player. */
function DayLines({ scale, today }: DayLinesProps) {
  const text = useText().overview;
  const at = useMusubi((state) => state.view.at);
  const inSpan = (day: number): boolean =>
    day >= (scale.pieces[0]?.from ?? Infinity) && day < (scale.pieces.at(-1)?.to ?? -Infinity);
  return (
    <>
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

/** Two torn edges, or one and half of a handle, in px. */
const besideWords = 10;

/** The smallest target (WCAG 2.5.8). */
const least = 24;

/** A fold that a handle covers in part is a button on the other side too, so far that a finger finds it. */
function besideHandles(
  { left, right }: { readonly left: number; readonly right: number },
  scale: FoldedScale,
  window: DayWindow | null,
): { readonly left: number; readonly width: number } {
  if (window === null) return { left, width: right - left };
  const brush = extentOf(scale, window);
  const reach = handleReach(brush.right - brush.left);
  const isBefore = brush.left >= left && brush.left - reach < right;
  const isAfter = brush.right <= right && brush.right + reach > left;
  const from = isBefore ? Math.min(left, brush.left - reach - least) : left;
  const to = isAfter ? Math.max(right, brush.right + reach + least) : right;
  return { left: from, width: to - from };
}

interface FoldButtonsProps {
  readonly scale: FoldedScale;
  /** Its handles are beside a fold or over it; null: they keep to the window. */
  readonly window: DayWindow | null;
  readonly onToggle: (from: number) => void;
}

/** The breaks in the scale, each a button that expands its years or folds them again. */
function FoldButtons({ scale, window, onToggle }: FoldButtonsProps) {
  const text = useText().overview;
  const language = useLanguage();
  const words = (count: number, room: number): string => {
    const whole = text.emptyYears(count);
    return textWidth(whole, 12) + besideWords <= room ? whole : text.emptyYearsShort(count);
  };
  return scale.pieces
    .filter(({ empty }) => empty)
    .map(({ from, to, folded, left, right }) => {
      const [first, last] = [yearOfEpochDay(from), yearOfEpochDay(to - 1)];
      const name = folded ? text.unfold : text.fold;
      const label = name(yearWords(first, language), yearWords(last, language), last - first + 1);
      return (
        <button
          key={from}
          type="button"
          className={folded ? styles.folded : styles.open}
          style={
            folded ? besideHandles({ left, right }, scale, window) : { left: (left + right) / 2 }
          }
          aria-label={label}
          title={label}
          onClick={() => onToggle(from)}
        >
          {folded ? (
            <span className={styles.words}>{words(last - first + 1, right - left)}</span>
          ) : (
            <FoldHorizontal size={14} strokeWidth={1.75} aria-hidden="true" />
          )}
        </button>
      );
    });
}
