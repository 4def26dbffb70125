import { useMemo } from "react";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { shownEvents, statusCounts } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./Timeline.module.css";
import { TimelineLegend } from "./TimelineLegend.tsx";
import type { WindowMoves } from "./useWindowMoves.ts";
import {
  CalendarCheck,
  ChevronLeft,
  ChevronRight,
  Home,
  MoveHorizontal,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import { IconButton } from "../../ui/IconButton.tsx";

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

function TimelineToolbar({ moves }: { readonly moves: WindowMoves }) {
  const text = useText().timeline.toolbar;
  const buttons = [
    [text.earlier, ChevronLeft, moves.earlier],
    [text.later, ChevronRight, moves.later],
    [text.zoomOut, ZoomOut, moves.zoomOut],
    [text.zoomIn, ZoomIn, moves.zoomIn],
    [text.home, Home, moves.goHome],
    [text.fit, MoveHorizontal, moves.fit],
    [text.today, CalendarCheck, moves.goToday],
  ] as const;
  return (
    <div className={styles.toolbar} role="group" aria-label={text.name}>
      {buttons.map(([label, Icon, onClick]) => (
        <IconButton key={label} label={label} onClick={onClick} className={styles.tool}>
          <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
        </IconButton>
      ))}
    </div>
  );
}
