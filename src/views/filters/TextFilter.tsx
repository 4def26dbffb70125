import { Search, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./TextFilter.module.css";

/** Keeps events whose words contain the text. `/` focuses it from anywhere, Esc empties it. */
export function TextFilter() {
  const text = useText().filters;
  const value = useMusubi((state) => state.view.filters.text);
  const { setText } = useActions();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isEditable(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <div className={styles.field}>
      <Search className={styles.icon} size={15} aria-hidden="true" />
      <input
        ref={input}
        className={styles.input}
        type="search"
        dir="auto"
        aria-label={text.byText}
        aria-keyshortcuts="/"
        placeholder={text.byText}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          event.stopPropagation();
          if (value === "") input.current?.blur();
          else setText("");
        }}
      />
      {value === "" ? (
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      ) : (
        <button
          type="button"
          className={styles.clear}
          aria-label={text.remove(text.quoted(value))}
          onClick={() => {
            setText("");
            input.current?.focus();
          }}
        >
          <X size={14} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input, textarea, select");
}
