import { Search, X } from "lucide-react";
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { loadAllMessages } from "../../i18n/messages.ts";
import { afterStart } from "../../lib/afterStart.ts";
import { useText } from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { isTyping } from "../../ui/listNavigation.ts";
import { dialogHasKeys, isSwitchedOff, useSingleKeys } from "../../ui/singleKeys.ts";
import { LazyView } from "../../ui/LazyView.tsx";
import type { CommandHost } from "./commands.ts";
import styles from "./SearchField.module.css";
import type { SuggestionKeys } from "./Suggestions.tsx";

interface SearchFieldProps {
  readonly host: CommandHost;
  readonly className: string | undefined;
}

/** In characters; no name is longer, but a pasted page is. */
const longestQuery = 200;
const isMac = /Mac|iPhone|iPad/u.test(navigator.platform);

/**
 * The one search: it suggests where to go while something is typed, and filters by it. Where the header has no room it is a
 * button that opens the field over the header. Its index comes later; what is typed before stays in the field.
 */
export function SearchField({ className, host }: SearchFieldProps) {
  const { search: words, filters } = useText();
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const sign = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState("");
  /** The list is wanted. */
  const [open, setOpen] = useState(false);
  /** Over the header, where the field has no place in it. */
  const [over, setOver] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const singleKeys = useSingleKeys();
  const keys = useRef<SuggestionKeys | null>(null);
  const entered = useRef<string | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);

  const show = (from: Element | null): void => {
    if (from !== input.current) cameFrom.current = from instanceof HTMLElement ? from : null;
    // The focus follows at once, so that a phone shows its keyboard and no letter is lost.
    flushSync(() => setOver(true));
    input.current?.focus();
    input.current?.select();
  };
  const leave = (): void => {
    const back = cameFrom.current?.isConnected === true ? cameFrom.current : sign.current;
    cameFrom.current = null;
    flushSync(() => {
      setOpen(false);
      setOver(false);
    });
    back?.focus();
    if (document.activeElement === input.current) input.current?.blur();
  };
  const done = (): void => {
    setTyped("");
    setOpen(false);
    if (cameFrom.current !== null) leave();
  };
  useSearchKeys(() => show(document.activeElement));
  useEarlySuggestions();

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key === "Escape") {
      if (open && typed !== "") setOpen(false);
      else if (typed !== "") setTyped("");
      else leave();
      event.stopPropagation();
    } else if (!open && (key === "ArrowDown" || key === "ArrowUp")) setOpen(true);
    else if (key === "Enter" && keys.current === null) entered.current = typed;
    else if (!open || keys.current?.press(key, event.altKey) !== true) return;
    event.preventDefault();
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && root.current?.contains(relatedTarget) === true) return;
    setOpen(false);
    setOver(false);
  };

  return (
    <div
      ref={root}
      role="search"
      aria-label={filters.region}
      className={className === undefined ? styles.search : `${styles.search} ${className}`}
      data-over={over || undefined}
      onBlur={onBlur}
    >
      <Button
        ref={sign}
        className={styles.sign}
        aria-label={words.title}
        title={words.title}
        aria-expanded={over}
        onClick={({ currentTarget }) => show(currentTarget)}
      >
        <Search size={18} aria-hidden="true" />
      </Button>
      <div className={styles.field}>
        <Search className={styles.icon} size={16} aria-hidden="true" />
        <input
          ref={input}
          className={styles.input}
          dir="auto"
          role="combobox"
          aria-label={words.title}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={open && active !== null}
          aria-controls={open ? listId : undefined}
          aria-activedescendant={open && active !== null ? active : undefined}
          aria-keyshortcuts={`${isMac ? "Meta+K" : "Control+K"}${singleKeys ? " /" : ""}`}
          placeholder={words.placeholder}
          maxLength={longestQuery}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setOpen(target.value !== "");
          }}
          onKeyDown={onKeyDown}
        />
        {typed === "" && !over && (
          <kbd className={styles.key} aria-hidden="true">
            {isMac ? words.keyOnMac : words.key}
          </kbd>
        )}
        <IconButton
          className={typed === "" && !over ? styles.away : styles.clear}
          label={words.close}
          onClick={() => {
            setTyped("");
            leave();
          }}
        >
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      {open && (
        <LazyView
          load={loadSuggestions}
          props={{
            listId,
            typed,
            host,
            keysRef: keys,
            enteredRef: entered,
            onActive: setActive,
            onDone: done,
          }}
        />
      )}
    </div>
  );
}

/** `/` and Ctrl+K or ⌘K go to the search, the latter also while something is being typed; not behind a dialog. */
function useSearchKeys(show: () => void): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || dialogHasKeys()) return;
      const held = event.ctrlKey !== event.metaKey;
      const isCommand = held && !event.shiftKey && event.key.toLowerCase() === "k";
      const isSlash =
        event.key === "/" &&
        !event.ctrlKey &&
        !event.metaKey &&
        !isTyping(event.target) &&
        !isSwitchedOff(event);
      if (!isCommand && !isSlash) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

/** In ms: the pictures are drawn by then. Not every browser has `requestIdleCallback`. */
const restTime = 3_000;

/** Loads the suggestions ahead, once the page is idle. */
function useEarlySuggestions(): void {
  // If it fails, opening the list tries again.
  useEffect(() => afterStart(() => void loadSuggestions().catch(() => null), restTime), []);
}

/** Commands are found by the words of every language. */
const loadSuggestions = async () => {
  const [{ Suggestions }] = await Promise.all([import("./Suggestions.tsx"), loadAllMessages()]);
  return Suggestions;
};
