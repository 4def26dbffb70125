import { useEffect, useRef, type KeyboardEvent } from "react";
import { useActions, useText } from "../../store/StoreContext.tsx";
import type { Point, Size } from "./geometry.ts";
import styles from "./Network.module.css";

interface KnotEventsProps {
  readonly parties: string;
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: string;
  }[];
  /** Where the knot lies in the picture. */
  readonly at: Point;
  readonly within: Size;
}

const WIDTH = 264;
const HEIGHT = 240;

/** The events of one knot beside it, to choose one. The keyboard goes into it, and Escape closes it. */
export function KnotEvents({ parties, events, at, within }: KnotEventsProps) {
  const { network } = useText();
  const { select, openKnot, hover } = useActions();
  const menu = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    menu.current?.querySelector("button")?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && document.activeElement === document.body)
        before.focus({ preventScroll: true });
    };
  }, []);

  const close = () => openKnot(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    const place = buttons.findIndex((button) => button === document.activeElement);
    const step = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: -1 }[event.key];
    if (step !== undefined) buttons.at(step % buttons.length)?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
  };

  const left = at.x + 18 + WIDTH < within.width ? at.x + 18 : Math.max(4, at.x - 18 - WIDTH);
  const top = Math.max(4, Math.min(at.y - 20, within.height - HEIGHT));
  return (
    <div
      ref={menu}
      role="menu"
      aria-label={network.knotEvents(parties)}
      className={styles.knotEvents}
      style={{ left: `calc(${left} * var(--u))`, top: `calc(${top} * var(--u))` }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      {events.map(({ id, title, date }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onPointerEnter={() => hover({ kind: "event", id })}
          onPointerLeave={() => hover(null)}
          onFocus={() => hover({ kind: "event", id })}
          onClick={() => {
            hover(null);
            close();
            select({ kind: "event", id });
          }}
        >
          {title}
          <span>{date}</span>
        </button>
      ))}
    </div>
  );
}
