import { memo, useId } from "react";
import type { EventId } from "../../../model/eventGraph.ts";
import { useText } from "../../../store/StoreContext.tsx";
import hidden from "../../../ui/visuallyHidden.module.css";
import { useEventList } from "./keys.ts";
import type { EventOptions } from "./eventOptions.ts";

interface EventListboxProps {
  readonly options: EventOptions;
  readonly selected: EventId | null;
  /** Where the keyboard begins, while nothing is chosen: the first of the list if null. */
  readonly start: EventId | null;
  readonly onSelect: (id: EventId) => void;
  readonly onFocus: (id: EventId | null) => void;
}

/** Up to this many options are all in the page; beyond, those around the active one. */
const mostOptions = 500;
const around = 60;

/** The events for the keyboard and the ear, beside the picture; what has the focus is seen there. */
export const EventListbox = memo(function EventListbox({
  options: { events, optionOf },
  selected,
  start,
  onSelect,
  onFocus,
}: EventListboxProps) {
  const text = useText().timeline;
  const id = useId();
  const list = useEventList({
    events,
    titles: () => events.map((event) => optionOf(event).title),
    selected: selected ?? start,
    onSelect,
    onFocus,
  });
  const first = events.length <= mostOptions ? 0 : Math.max(list.at - around, 0);
  const last = events.length <= mostOptions ? events.length : list.at + around;
  return (
    <div className={hidden.visuallyHidden}>
      <div
        role="listbox"
        aria-label={text.events}
        tabIndex={0}
        aria-activedescendant={events.length > 0 ? `${id}-${list.at}` : undefined}
        {...list.handlers}
      >
        {events.slice(first, last).map((event, offset) => (
          <div
            key={event.id}
            id={`${id}-${first + offset}`}
            role="option"
            aria-selected={event.id === selected}
            aria-posinset={first + offset + 1}
            aria-setsize={events.length}
            onClick={() => list.choose(event.id)}
          >
            {optionOf(event).name}
          </div>
        ))}
      </div>
    </div>
  );
});
