import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useText } from "../../store/StoreContext.tsx";
import { ReadingSwitch } from "./ReadingSwitch.tsx";
import styles from "./Timeline.module.css";
import { TimelineLegend } from "./TimelineLegend.tsx";
import { TimelineToolbar } from "./TimelineToolbar.tsx";
import type { WindowMoves } from "./useWindowMoves.ts";

interface TimelineHeaderProps {
  readonly events: readonly IndexedEvent[];
  /** Events in the window that found no place in the picture. */
  readonly hiddenInside: number;
  readonly moves: WindowMoves;
}

export function TimelineHeader({ events, hiddenInside, moves }: TimelineHeaderProps) {
  const text = useText().timeline;
  const sources = new Set(events.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{text.title}</h2>
      <p className={styles.count}>{text.counted(events.length, sources.size)}</p>
      {hiddenInside > 0 && <p className={styles.thinned}>{text.thinned(hiddenInside)}</p>}
      <ReadingSwitch />
      <TimelineLegend />
      <TimelineToolbar moves={moves} />
    </header>
  );
}
