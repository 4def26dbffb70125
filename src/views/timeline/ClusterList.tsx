import { DataText } from "../marks/DataText.tsx";
import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Virtualizer } from "virtua";
import { dateShort } from "../../i18n/dateText.ts";
import type { EventId } from "../../model/eventGraph.ts";
import { useActions, useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useElementKeys } from "../../ui/listNavigation.ts";
import { hidePopover, Popover, PopoverAnchor, showPopover } from "../../ui/Popover.tsx";
import styles from "./ClusterList.module.css";
import type { OpenedCluster } from "./layout/timelineProps.ts";

interface ClusterListProps {
  readonly cluster: OpenedCluster;
  readonly onChoose: (id: EventId) => void;
  readonly onClose: () => void;
}

/** Up to this many are all in the page; beyond, those in sight. */
const mostPlain = 100;

/** The events of a cluster that zooming cannot part; any of them can be chosen. */
export function ClusterList({ cluster, onChoose, onClose }: ClusterListProps) {
  const text = useText().timeline.cluster;
  const events = useMusubi(({ index }) => index.eventById);
  const language = useLanguage();
  const { hover } = useActions();
  const menu = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<HTMLDivElement>(null);
  const keys = useElementKeys("li button");

  useEffect(() => {
    const element = menu.current;
    if (element === null) return;
    showPopover(element);
    element.querySelector<HTMLElement>("li button")?.focus({ preventScroll: true });
  }, []);
  // Removed elements fire no `pointerleave`, so clear hover on unmount.
  useEffect(() => () => hover(null), [hover]);

  const close = (): void => {
    hidePopover(menu.current);
    onClose();
  };
  const name = text.list(cluster.events.length);
  const rows = cluster.events.flatMap((id) => {
    const event = events.get(id);
    if (event === undefined) return [];
    return [
      <li key={id}>
        <button
          type="button"
          className={styles.event}
          onClick={() => onChoose(id)}
          onFocus={() => hover({ kind: "event", id })}
          onPointerEnter={() => hover({ kind: "event", id })}
        >
          <span className={styles.date}>{dateShort(event.date, language)}</span>
          <DataText text={event.row.title} />
        </button>
      </li>,
    ];
  });
  const { left, top, width, bottom } = cluster.box;
  return (
    <>
      <PopoverAnchor ref={anchor} left={left} top={top} width={width} height={bottom - top} />
      <Popover
        ref={menu}
        anchor={anchor}
        place="center"
        role="dialog"
        aria-label={name}
        className={styles.menu}
        onKeyDown={(event) => {
          keys(event);
          if (event.key === "Escape") close();
          event.stopPropagation();
        }}
        onToggle={({ newState }) => newState === "closed" && onClose()}
      >
        <div className={styles.head}>
          <span>{name}</span>
          <IconButton label={text.close} onClick={close}>
            <X size={16} aria-hidden="true" />
          </IconButton>
        </div>
        <div ref={scroller} className={styles.scroller}>
          <ul className={styles.list}>
            {rows.length > mostPlain ? (
              <Virtualizer scrollRef={scroller}>{rows}</Virtualizer>
            ) : (
              rows
            )}
          </ul>
        </div>
      </Popover>
    </>
  );
}
