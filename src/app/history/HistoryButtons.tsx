import { Redo2, RotateCcw, Undo2 } from "lucide-react";
import { useEffect, useSyncExternalStore } from "react";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { isAtStart } from "../../store/history.ts";
import { below } from "../../ui/breakpoints.ts";
import { dialogHasKeys } from "../../ui/singleKeys.ts";
import { useMedia } from "../../ui/useMedia.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Menu } from "../../ui/Menu.tsx";
import styles from "./HistoryButtons.module.css";
import type { ViewHistory } from "./viewHistory.ts";

/** Back, forward and all the way to the start; on a phone in a menu. A frame has none: its history belongs to its host. */
export function HistoryButtons({ history }: { readonly history: ViewHistory }) {
  const text = useText().history;
  const reach = useSyncExternalStore(history.subscribe, history.reach);
  const atStart = useMusubi((state) => isAtStart(state.view));
  const embed = useMusubi((state) => state.view.embed);
  const narrow = useMedia(below("narrow"));
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
  if (narrow)
    return (
      <Menu
        label={text.group}
        place="end-above"
        items={offers.map(({ label, Icon, can }) => ({
          id: label,
          content: (
            <>
              <Icon size={16} aria-hidden="true" />
              {label}
            </>
          ),
          disabled: !can,
        }))}
        onChoose={(id) => offers.find(({ label }) => label === id)?.does()}
      >
        <Undo2 size={18} aria-hidden="true" />
      </Menu>
    );
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

/** The usual keys, except where they belong to a text that is being typed, or to a dialog. */
function useHistoryKeys(history: ViewHistory, active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const asked = historyKey(event);
      if (asked === null || event.defaultPrevented || dialogHasKeys() || isTyped(event.target))
        return;
      event.preventDefault();
      history[asked]();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [history, active]);
}

/** Boxes that are ticked and sliders that are drawn have no undoing of their own. */
const textless = ["checkbox", "radio", "range", "button", "reset", "submit", "file", "color"];
const typed = `textarea, [contenteditable], input${textless.map((type) => `:not([type="${type}"])`).join("")}`;

function isTyped(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(typed) !== null;
}

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/**
 * What a press asks of the history: Ctrl or Cmd + Z undoes; with Shift, or as Ctrl + Y, it redoes.
 * By the letter and not by its place: Z and Y change places on a German keyboard.
 */
export function historyKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed) {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && ctrlKey && !shiftKey ? "redo" : null;
}
