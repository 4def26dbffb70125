import {
  CalendarCheck,
  ChevronLeft,
  ChevronRight,
  Home,
  MoveHorizontal,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import type { TimelineFrame } from "./layout/timelineProps.ts";
import styles from "./Timeline.module.css";
import { TimelineLegend } from "./TimelineLegend.tsx";
import type { WindowMoves } from "./useWindowMoves.ts";

interface TimelineToolsProps {
  readonly moves: WindowMoves;
  /** null: not laid out yet. */
  readonly frame: TimelineFrame | null;
}

/** As in the style sheet. */
const toolWidth = 26;
const legendWidth = 90;
/** The ground of the first button begins before the names, so that its icon does not. */
const overhang = 5;

/**
 * What moves the window, above the lanes' names: as many as there is room for, as the overview and the keyboard
 * move it too. A frame has no key beside its pictures, so the legend is here, if it has room.
 */
export function TimelineTools({ moves, frame }: TimelineToolsProps) {
  const text = useText().timeline.toolbar;
  const embed = useMusubi(({ view }) => view.embed);
  const buttons = [
    [text.zoomOut, ZoomOut, moves.zoomOut],
    [text.zoomIn, ZoomIn, moves.zoomIn],
    [text.fit, MoveHorizontal, moves.fit],
    [text.home, Home, moves.goHome],
    [text.today, CalendarCheck, moves.goToday],
    [text.earlier, ChevronLeft, moves.earlier],
    [text.later, ChevronRight, moves.later],
  ] as const;
  const room = frame === null ? Infinity : frame.plot.from - frame.gutter - frame.inset;
  const legend = embed && frame !== null && room >= legendWidth;
  const fitting = Math.floor((room + overhang - (legend ? legendWidth : 0)) / toolWidth);
  // On a phone fingers move the window.
  const least = embed || frame?.naming === "codes" ? 0 : 3;
  return (
    <div className={styles.tools} style={{ left: frame?.inset ?? 24 }}>
      {legend && <TimelineLegend />}
      <div className={styles.toolbar} role="group" aria-label={text.name}>
        {buttons.slice(0, Math.max(least, fitting)).map(([label, Icon, onClick]) => (
          <IconButton key={label} label={label} onClick={onClick} className={styles.tool}>
            <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
          </IconButton>
        ))}
      </div>
    </div>
  );
}
