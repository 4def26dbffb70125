import { useRef, type KeyboardEvent } from "react";

/**
 * The keyboard of every list here: arrows, Home, End, pages where wanted, and typing the beginning of a name.
 * Pure where it decides, so that a listbox, a menu, tabs and a table differ only in what they do with the answer.
 *
 *   listMove("ArrowDown", 4, 5) → 4                      listMove("ArrowDown", 4, 5, { wrap: true }) → 0
 *   typeAheadMatch("s", 1, ["Rome", "Seoul", "Sofia"]) → 2
 */
export interface ListMoveOptions {
  /** From the last item on to the first, and back. */
  readonly wrap?: boolean;
  /** The arrows that move. */
  readonly axis?: "vertical" | "horizontal" | "both";
  /** How many items PageUp and PageDown pass; 0 leaves these keys alone. */
  readonly page?: number;
}

/** The item a key leads to; null if the key moves nothing. */
export function listMove(
  key: string,
  at: number,
  count: number,
  { wrap = false, axis = "vertical", page = 0 }: ListMoveOptions = {},
): number | null {
  if (count === 0) return null;
  const step = stepOf(key, axis, page);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (step === 0) return null;
  if (wrap && at < 0) return step > 0 ? 0 : count - 1;
  const to = at + step;
  return wrap ? (to + count) % count : Math.min(Math.max(to, 0), count - 1);
}

function stepOf(key: string, axis: ListMoveOptions["axis"], page: number): number {
  switch (key) {
    case "ArrowDown":
      return axis === "horizontal" ? 0 : 1;
    case "ArrowUp":
      return axis === "horizontal" ? 0 : -1;
    case "ArrowRight":
      return axis === "vertical" ? 0 : 1;
    case "ArrowLeft":
      return axis === "vertical" ? 0 : -1;
    case "PageDown":
      return page;
    case "PageUp":
      return -page;
    default:
      return 0;
  }
}

/** The next item that begins with what is typed; the same letter again and again goes through them. */
export function typeAheadMatch(typed: string, at: number, names: readonly string[]): number | null {
  const [first = ""] = typed;
  const repeated = [...typed].every((letter) => letter === first);
  const wanted = (repeated ? first : typed).toLocaleLowerCase();
  const from = repeated ? at + 1 : Math.max(at, 0);
  for (let step = 0; step < names.length; step += 1) {
    const candidate = (from + step) % names.length;
    if (names[candidate]?.toLocaleLowerCase().startsWith(wanted) === true) return candidate;
  }
  return null;
}

export interface ListKeys extends ListMoveOptions {
  readonly at: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  /** In the order of the items. Without them typing does nothing. */
  readonly names?: () => readonly string[];
  /** Enter, and Space unless it is typed into a name. */
  readonly onChoose?: (at: number) => void;
  /** A key that such a list has beyond these, as a tree has; whether it was one. */
  readonly onOther?: (key: string) => boolean;
}

/** In ms, after which typing begins a new name. */
const typingPause = 700;

/** Handles a key of a list, and says whether it did; a handled key goes no further. */
export function useListKeys(): (event: KeyboardEvent, list: ListKeys) => boolean {
  const typed = useRef({ text: "", at: -Infinity });
  return (event, { at, count, onMove, names, onChoose, onOther, ...options }) => {
    const { key, shiftKey, timeStamp } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const isTyping = timeStamp - typed.current.at < typingPause;
    const to = shiftKey ? null : listMove(key, at, count, options);
    // What is typed next begins a name.
    if (onOther?.(key) === true) typed.current.at = -Infinity;
    else if (to !== null) {
      typed.current.at = -Infinity;
      onMove(to);
    } else if (onChoose !== undefined && (key === "Enter" || (key === " " && !isTyping))) {
      if (shiftKey) return false;
      onChoose(at);
    } else if (names !== undefined && isTypeAheadKey(key, isTyping)) {
      typed.current = { text: isTyping ? typed.current.text + key : key, at: timeStamp };
      const match = typeAheadMatch(typed.current.text, at, names());
      if (match !== null) onMove(match);
    } else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
}

const isTypeAheadKey = (key: string, isTyping: boolean): boolean =>
  key === " " ? isTyping : [...key].length === 1 && /[\p{L}\p{N}]/u.test(key);

export interface ElementKeys extends ListMoveOptions {
  /** Typing goes to the next whose text begins so. */
  readonly typing?: boolean;
  /** What follows the focus, as for tabs. */
  readonly onFocus?: (to: number) => void;
}

/** The same for elements that take the focus one by one: those inside the list that match the selector. */
export function useElementKeys(
  selector: string,
  { typing = false, onFocus, ...options }: ElementKeys = {},
): (event: KeyboardEvent<HTMLElement>) => boolean {
  const listKeys = useListKeys();
  return (event) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
    return listKeys(event, {
      ...options,
      at: items.findIndex((item) => item === document.activeElement),
      count: items.length,
      ...(typing && { names: () => items.map((item) => item.textContent.trim()) }),
      onMove: (to) => {
        items[to]?.focus();
        onFocus?.(to);
      },
    });
  };
}

/** Whether a key pressed there belongs to what has the focus: a field, or what lies over the page. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], dialog, [popover]") !== null
  );
}
