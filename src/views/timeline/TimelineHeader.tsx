import { useMemo } from "react";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { shownEvents, statusCounts } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ReadingSwitch } from "./ReadingSwitch.tsx";
import styles from "./Timeline.module.css";
import { TimelineLegend } from "./TimelineLegend.tsx";
import { TimelineToolbar } from "./TimelineToolbar.tsx";
import type { WindowMoves } from "./useWindowMoves.ts";

interface TimelineHeaderProps {
  readonly moves: WindowMoves;
}

export function TimelineHeader({ moves }: TimelineHeaderProps) {
  const text = useText().timeline;
  const events = useMusubi(shownEvents);
  const { events: count } = useMusubi(statusCounts);
  const sources = useMemo(() => countSources(events), [events]);
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{text.title}</h2>
      <p className={styles.count}>{text.counted(count, sources)}</p>
      <ReadingSwitch />
      <TimelineLegend />
      <TimelineToolbar moves={moves} />
    </header>
  );
}

function countSources(events: readonly IndexedEvent[]): number {
  const sources = new Set<string>();
  for (const { citations } of events) for (const { source } of citations) sources.add(source);
  return sources.size;
}
