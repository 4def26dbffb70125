import { useRef, useState, type KeyboardEvent } from "react";
import type { EventId } from "../../model/eventGraph.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { listMove, typedMove } from "./listMove.ts";

interface EventListParameters {
  readonly events: readonly IndexedEvent[];
  /** In the order of the events, what typing looks for. */
  readonly titles: () => readonly string[];
  readonly selected: EventId | null;
  readonly onSelect: (id: EventId) => void;
  /** The option that has the focus, null when the list has lost it. */
  readonly onFocus: (id: EventId | null) => void;
}

const typingPause = 700;

/** A listbox whose options get the focus by `aria-activedescendant`; Enter and Space choose. */
export function useEventList({ events, titles, selected, onSelect, onFocus }: EventListParameters) {
  const [active, setActive] = useState<EventId | null>(null);
  const typed = useRef({ text: "", at: 0 });
  const position = (id: EventId | null): number =>
    id === null ? -1 : events.findIndex((event) => event.id === id);
  const own = position(active);
  const at = Math.max(own < 0 ? position(selected) : own, 0);
  const current = events[at]?.id ?? null;

  function go(next: number | null): void {
    const id = next === null ? undefined : events[next]?.id;
    if (id === undefined) return;
    setActive(id);
    onFocus(id);
  }

  function type(key: string, now: number): void {
    const text = now - typed.current.at < typingPause ? typed.current.text + key : key;
    typed.current = { text, at: now };
    go(typedMove(text, at, titles()));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const typing = event.timeStamp - typed.current.at < typingPause && typed.current.text !== "";
    const next = listMove(event.key, at, events.length);
    if (event.key === "Enter" || (event.key === " " && !typing)) {
      if (current !== null) onSelect(current);
    } else if (next !== null) go(next);
    else if (event.key.length === 1 && /[\p{L}\p{N} ]/u.test(event.key) && event.key !== "0") {
      type(event.key, event.timeStamp);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return {
    at,
    current,
    handlers: {
      onKeyDown,
      onFocus: () => onFocus(current),
      onBlur: () => onFocus(null),
    },
    choose: (id: EventId): void => {
      setActive(id);
      onSelect(id);
    },
  };
}
