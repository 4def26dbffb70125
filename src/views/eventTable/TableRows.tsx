import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";
import { Virtualizer, type VirtualizerHandle } from "virtua";
import type { CellVoice } from "../../i18n/eventCells.ts";
import type { EventId } from "../../model/eventGraph.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useActions, useMusubi } from "../../store/StoreContext.tsx";
import { EventRow } from "./EventRow.tsx";
import { listMove } from "../../ui/listNavigation.ts";
import styles from "./EventTable.module.css";
import { useActiveRow } from "./useActiveRow.ts";

interface TableRowsProps {
  readonly events: readonly IndexedEvent[];
  readonly voice: CellVoice;
}

/** Up to this many rows are all in the page, for its search and for print; beyond, those in sight. */
export const mostPlainRows = 200;

export function TableRows({ events, voice }: TableRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const { hover } = useActions();
  const chosen = useMusubi(({ view }) =>
    view.selection?.kind === "event" ? view.selection.id : null,
  );
  const { eventById } = voice.index;
  /** By rank: of 350,000 events no id is read for it. */
  const placeOf = (id: EventId | null): number => {
    const order = id === null ? undefined : eventById.get(id)?.order;
    return order === undefined ? -1 : events.findIndex((event) => event.order === order);
  };
  const active = useActiveRow(events, placeOf, chosen, scroller);
  const long = events.length > mostPlainRows;

  const reveal = (at: number): void => {
    if (at < 0) return;
    if (list.current) list.current.scrollToIndex(at, { align: "nearest" });
    else scrollToRow(scroller.current, at);
  };
  // Only when another is chosen: a new order must not carry the reader away.
  const revealChosen = useEffectEvent(() => reveal(placeOf(chosen)));
  useEffect(() => {
    if (chosen !== null) revealChosen();
  }, [chosen]);
  // Removed elements fire no `pointerleave`, so clear hover on unmount.
  useEffect(() => () => hover(null), [hover]);

  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    const to = listMove(press.key, active.at, events.length, { page: 10 });
    if (to === null) return;
    press.preventDefault();
    active.moveTo(to);
    reveal(to);
  };
  const rowOf = (event: IndexedEvent, at: number) => (
    <EventRow
      key={event.id}
      event={event}
      at={at}
      voice={voice}
      selected={event.id === chosen}
      stop={at === active.at}
      onFocus={active.set}
    />
  );
  return (
    <div
      ref={scroller}
      className={styles.rows}
      role="rowgroup"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onPointerLeave={() => hover(null)}
    >
      {long ? (
        <Virtualizer ref={list} data={events} keepMounted={[active.at]}>
          {rowOf}
        </Virtualizer>
      ) : (
        events.map(rowOf)
      )}
    </div>
  );
}

/**
 * Brings a row into sight inside its list, no farther than needed. Unlike `scrollIntoView` it leaves
 * the page around it where it is.
 */
function scrollToRow(scroller: HTMLElement | null, at: number): void {
  const row = scroller?.querySelector(`[data-at="${at}"]`);
  if (!scroller || !row) return;
  const inside = scroller.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top < inside.top) scroller.scrollTop -= inside.top - top;
  else if (bottom > inside.bottom) scroller.scrollTop += bottom - inside.bottom;
}
