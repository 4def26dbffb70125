import { useCallback, useMemo, useRef, useState } from "react";
import { yearWords } from "../../i18n/yearWords.ts";
import { useLanguage, useMusubi } from "../../store/StoreContext.tsx";
import { Brush } from "./Brush.tsx";
import { DayLines } from "./DayLines.tsx";
import { DensityDrawing } from "./DensityDrawing.tsx";
import { FoldButtons } from "./FoldButtons.tsx";
import styles from "./Overview.module.css";
import { useBrush } from "./useBrush.ts";
import { useDensity } from "./useDensity.ts";
import type { useOverviewWindow } from "./useOverviewWindow.ts";
import { useSize } from "../../ui/useSize.ts";
import { yearLabels } from "./yearLabels.ts";
import { YearRow } from "./YearRow.tsx";

/** As in the style sheet. */
const height = 34;

/** The whole span as a density of events, with the window on it. */
export function OverviewPicture({ window, today, moves }: ReturnType<typeof useOverviewWindow>) {
  const track = useRef<HTMLDivElement>(null);
  const width = useSize(track)?.width ?? 800;
  const index = useMusubi((state) => state.index);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const { scale, bins, paths } = useDensity(today, open, width, height);
  const language = useLanguage();
  const labels = useMemo(
    () => yearLabels(scale, (year) => yearWords(year, language)),
    [scale, language],
  );
  const { dragging, ...gestures } = useBrush(track, scale, bins, moves);
  const toggle = useCallback((from: number) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(from)) after.add(from);
      return after;
    });
  }, []);
  return (
    <div className={styles.picture}>
      <div
        ref={track}
        className={styles.track}
        data-dragging={dragging ?? undefined}
        onDoubleClick={({ target }) => {
          if (target instanceof Element && target.closest("button") === null) moves.rest();
        }}
        {...gestures}
      >
        <DensityDrawing index={index} scale={scale} paths={paths} height={height} />
        <DayLines scale={scale} today={today} />
        <Brush window={window} scale={scale} moves={moves} />
        <FoldButtons scale={scale} onToggle={toggle} />
      </div>
      <YearRow labels={labels} window={window} onShow={moves.show} />
    </div>
  );
}
