import { Redo2, RotateCcw, Undo2 } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { isAtStart } from "../../store/viewAtStart.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./HistoryButtons.module.css";
import { useHistoryKeys } from "./historyKeys.ts";
import type { ViewHistory } from "./viewHistory.ts";

/** Back, forward and all the way to the start. A frame has none: its history belongs to its host. */
export function HistoryButtons({ history }: { readonly history: ViewHistory }) {
  const text = useText().history;
  const reach = useSyncExternalStore(history.subscribe, history.reach);
  const atStart = useMusubi((state) => isAtStart(state.view));
  const embed = useMusubi((state) => state.view.embed);
  useHistoryKeys(history, !embed);
  if (embed) return null;
  const offers = [
    {
      label: text.undo,
      Icon: Undo2,
      does: history.undo,
      can: reach.undo,
      keys: "Control+Z Meta+Z",
    },
    {
      label: text.redo,
      Icon: Redo2,
      does: history.redo,
      can: reach.redo,
      keys: "Control+Y Shift+Meta+Z",
    },
    { label: text.reset, Icon: RotateCcw, does: history.reset, can: !atStart, keys: undefined },
  ];
  return (
    <div role="group" aria-label={text.group} className={styles.group}>
      {offers.map(({ label, Icon, does, can, keys }) => (
        // Not `disabled`: the last undo would take the focus from under the fingers.
        <IconButton
          key={label}
          label={label}
          className={styles.button}
          aria-disabled={!can}
          aria-keyshortcuts={keys}
          onClick={can ? does : undefined}
        >
          <Icon size={16} aria-hidden="true" />
        </IconButton>
      ))}
    </div>
  );
}
