import {
  CalendarCheck,
  ChevronLeft,
  ChevronRight,
  Home,
  MoveHorizontal,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import { useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./Timeline.module.css";
import type { WindowMoves } from "./useWindowMoves.ts";

export function TimelineToolbar({ moves }: { readonly moves: WindowMoves }) {
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
