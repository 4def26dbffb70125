import { type KeyboardEvent, useState } from "react";
import type { EventId } from "../../../model/eventGraph.ts";
import type { IndexedEvent } from "../../../model/graphIndex.ts";
import { useListKeys } from "../../../ui/listNavigation.ts";
import type { WindowMoves } from "../useWindowMoves.ts";

interface EventListParameters {
  readonly events: readonly IndexedEvent[];
  /** In the order of the events, what typing looks for. */
  readonly titles: () => readonly string[];
  readonly selected: EventId | null;
  readonly onSelect: (id: EventId) => void;
  /** The option that has the focus, null when the list has lost it. */
  readonly onFocus: (id: EventId | null) => void;
}

/** A listbox whose options get the focus by `aria-activedescendant`; Enter and Space choose. */
export function useEventList({ events, titles, selected, onSelect, onFocus }: EventListParameters) {
  const [active, setActive] = useState<EventId | null>(null);
  const listKeys = useListKeys();
  const position = (id: EventId | null): number =>
    id === null ? -1 : events.findIndex((event) => event.id === id);
  const own = position(active);
  const at = Math.max(own < 0 ? position(selected) : own, 0);
  const current = events[at]?.id ?? null;

  // 0 shows all years. Left and right move too, because that is how the picture beside the list runs.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "0") return;
    listKeys(event, {
      at,
      count: events.length,
      axis: "both",
      page: 10,
      names: titles,
      onMove: (to) => {
        const id = events[to]?.id ?? null;
        setActive(id);
        onFocus(id);
      },
      onChoose: () => current !== null && onSelect(current),
    });
  };

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

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The move of the window for a key: + and −, 0 for all years, Shift with the arrows to pan. */
export function keyMove(
  { key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey,
  moves: Pick<WindowMoves, "zoomIn" | "zoomOut" | "fit" | "earlier" | "later">,
): (() => void) | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "+" || key === "=") return moves.zoomIn;
  if (key === "-" || key === "_" || key === "−") return moves.zoomOut;
  if (key === "0") return moves.fit;
  if (shiftKey && key === "ArrowLeft") return moves.earlier;
  if (shiftKey && key === "ArrowRight") return moves.later;
  return null;
}
