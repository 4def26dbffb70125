import { useEffect, useRef } from "react";
import { listWords } from "../../i18n/intlWords.ts";
import { drawnProjection } from "../../store/comparing.ts";
import { useActions, useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { MenuList } from "../../ui/Menu.tsx";
import { PopoverAnchor, showPopover } from "../../ui/Popover.tsx";
import type { Point } from "../../scene/geometry.ts";
import styles from "./Network.module.css";
import type { NetworkWords } from "./networkState.ts";

interface OpenKnotProps {
  readonly knot: string;
  /** Where the knot lies in the picture. */
  readonly at: Point;
  readonly words: NetworkWords;
}

/** Around the middle of a knot, in px of the picture: its events are listed beside this. */
const around = { left: -14, top: -20, width: 28, height: 40 };

const px = (length: number): string => `calc(${length} * var(--u))`;

/** The events of one knot beside it, to choose one. */
export function OpenKnot({ knot, at, words }: OpenKnotProps) {
  const { network } = useText();
  const language = useLanguage();
  const { select, openKnot, hover } = useActions();
  const anchor = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const { parties, events } = useMusubi(drawnProjection).knots.find(({ id }) => id === knot) ?? {
    parties: [],
    events: [],
  };
  useEffect(() => {
    if (menu.current === null) return;
    showPopover(menu.current);
    menu.current.querySelector("button")?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <PopoverAnchor
        ref={anchor}
        left={px(at.x + around.left)}
        top={px(at.y + around.top)}
        width={px(around.width)}
        height={px(around.height)}
      />
      <MenuList
        ref={menu}
        anchor={anchor}
        place="beside"
        className={styles.knotEvents}
        label={network.knotEvents(listWords(parties.map(words.name), language))}
        items={events.map((id) => ({
          id,
          content: (
            <>
              {words.title(id)}
              <span>{words.date(id)}</span>
            </>
          ),
        }))}
        onPoint={(id) => hover(id === null ? null : { kind: "event", id })}
        onClose={() => openKnot(null)}
        onChoose={(id) => {
          hover(null);
          select({ kind: "event", id });
        }}
      />
    </>
  );
}
