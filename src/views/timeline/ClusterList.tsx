import { DataText } from "../marks/DataText.tsx";
import { X } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Virtualizer } from "virtua";
import { dateShort } from "../../i18n/dateShort.ts";
import type { EventId } from "../../model/eventGraph.ts";
import { useActions, useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { clusterListPlace } from "./clusterListPlace.ts";
import styles from "./ClusterList.module.css";
import type { OpenedCluster } from "./timelineProps.ts";

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
  const [place, setPlace] = useState<ReturnType<typeof clusterListPlace> | null>(null);

  useEffect(() => {
    const element = menu.current;
    if (element === null) return;
    const around = element.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const { clientWidth, clientHeight } = document.documentElement;
    setPlace(clusterListPlace(cluster.box, around, { width: clientWidth, height: clientHeight }));
    // Not every browser has popovers; without, the list is simply there.
    if (typeof element.showPopover === "function" && !element.matches(":popover-open"))
      element.showPopover();
    element.querySelector<HTMLElement>("li button")?.focus({ preventScroll: true });
  }, [cluster]);
  // What was pointed at in the list says no farewell when it goes.
  useEffect(() => () => hover(null), [hover]);

  const onKeyDown = (press: KeyboardEvent): void => {
    press.stopPropagation();
    if (press.key === "Escape") return onClose();
    if (press.key !== "ArrowDown" && press.key !== "ArrowUp") return;
    press.preventDefault();
    const buttons = [...(menu.current?.querySelectorAll<HTMLElement>("li button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[at + (press.key === "ArrowDown" ? 1 : -1)]?.focus();
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
  return (
    <div
      ref={menu}
      popover="auto"
      role="dialog"
      aria-label={name}
      className={styles.menu}
      style={place ?? undefined}
      onKeyDown={onKeyDown}
      onToggle={({ newState }) => newState === "closed" && onClose()}
    >
      <div className={styles.head}>
        <span>{name}</span>
        <IconButton label={text.close} onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <div ref={scroller} className={styles.scroller}>
        <ul className={styles.list}>
          {rows.length > mostPlain ? <Virtualizer scrollRef={scroller}>{rows}</Virtualizer> : rows}
        </ul>
      </div>
    </div>
  );
}
