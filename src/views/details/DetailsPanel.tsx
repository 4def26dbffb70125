import { memo, useDeferredValue, useLayoutEffect, useRef, type ReactNode } from "react";
import type { Selected } from "../../model/emphasis.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorDetails } from "./actor/ActorDetails.tsx";
import styles from "./DetailsPanel.module.css";
import { EventDetails } from "./event/EventDetails.tsx";
import { Overview } from "./overview/Overview.tsx";
import { RelationshipDetails } from "./relationship/RelationshipDetails.tsx";

/** Everything known about what is chosen; with nothing chosen, how to read the pictures. */
export function DetailsPanel({ top }: { readonly top?: ReactNode }) {
  const text = useText().details;
  const selection = useMusubi((state) => state.view.selection);
  // The chosen mark answers a click first; Details comes in the pass in which the pictures light up.
  const described = useDeferredValue(selection);
  const panel = useRef<HTMLElement>(null);
  const about = described === null ? "" : `${described.kind} ${described.id}`;
  const shownAbout = useRef(about);
  // To read or set `scrollTop` lays out the whole page within the click, so it is done only after a scroll.
  const scrolled = useRef(false);
  useLayoutEffect(() => {
    const here = panel.current;
    // On a narrow screen the parent scrolls instead.
    const scroller = here?.parentElement ?? here;
    if (here === null || scroller === null) return undefined;
    const remember = ({ target }: Event): void => {
      if (target === here || target === scroller) scrolled.current = true;
    };
    // A scroll does not bubble.
    scroller.addEventListener("scroll", remember, { capture: true, passive: true });
    return () => scroller.removeEventListener("scroll", remember, { capture: true });
  }, []);
  useLayoutEffect(() => {
    if (panel.current === null || shownAbout.current === about) return;
    shownAbout.current = about;
    if (!scrolled.current) return;
    scrolled.current = false;
    panel.current.scrollTop = 0;
    if (panel.current.parentElement !== null) panel.current.parentElement.scrollTop = 0;
  }, [about]);
  return (
    <aside ref={panel} className={styles.panel} aria-label={text.region} tabIndex={-1}>
      {top}
      <Chosen selection={described} />
    </aside>
  );
}

/** Memoized: the render in which the pictures answer must not describe the old choice again. */
const Chosen = memo(function Chosen({ selection }: { readonly selection: Selected | null }) {
  const index = useMusubi((state) => state.index);
  switch (selection?.kind) {
    case "event": {
      const event = index.eventById.get(selection.id);
      return event === undefined ? <Overview /> : <EventDetails event={event} />;
    }
    case "relationship": {
      const tie = index.projection.relationshipById.get(selection.id);
      return tie === undefined ? <Overview /> : <RelationshipDetails tie={tie} />;
    }
    case "actor": {
      const actor = index.actorById.get(selection.id);
      return actor === undefined ? <Overview /> : <ActorDetails actor={actor} />;
    }
    default:
      return <Overview />;
  }
});
