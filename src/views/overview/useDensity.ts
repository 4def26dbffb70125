import { useDeferredValue, useMemo } from "react";
import { density, densityTable } from "../../model/overview/density.ts";
import { foldedScale } from "../../model/overview/foldedScale.ts";
import { timeBins } from "../../model/overview/timeBins.ts";
import { timeStretches } from "../../model/overview/timeStretches.ts";
import { filteredEvents } from "../../store/selectors.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import { densityPaths } from "./densityPaths.ts";

/** The least width of a bar and its gap. */
const barWidth = 6;

/** A break in the scale has room for its words, where there is room. */
function foldWidth(width: number): number {
  return width < 600 ? 34 : 64;
}

/** The scale, its bins and the bars; none of it depends on the window. */
export function useDensity(
  today: number,
  open: ReadonlySet<number>,
  width: number,
  height: number,
) {
  const index = useMusubi((state) => state.index);
  const events = useDeferredValue(useMusubi(filteredEvents));
  const table = useMemo(() => densityTable(index), [index]);
  const stretches = useMemo(() => {
    const dates = index.events.map(({ date }) => date);
    return timeStretches(dates, today);
  }, [index, today]);
  const scale = useMemo(
    () => foldedScale(stretches, open, width, foldWidth(width)),
    [stretches, open, width],
  );
  const bins = useMemo(() => timeBins(scale, barWidth), [scale]);
  const paths = useMemo(
    () => densityPaths(density(table, bins, events), bins, scale, height),
    [table, bins, events, scale, height],
  );
  return { scale, bins, paths };
}
