import {
  memo,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useLayoutEffect,
  useRef,
} from "react";
import type { Selected } from "../../model/emphasis.ts";
import { drawerContent } from "../../store/selectors.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorDetails } from "./actor/ActorDetails.tsx";
import styles from "./DetailsPanel.module.css";
import { EventDetails } from "./event/EventDetails.tsx";
import { PanelHead } from "./PanelHead.tsx";
import { RelationshipDetails } from "./relationship/RelationshipDetails.tsx";
import { SourcesPanel } from "./SourcesPanel.tsx";

interface DetailsPanelProps {
  /** While two periods are compared: all changes, or the change of the selection. */
  readonly comparison?: ReactNode;
}

/** The drawer: all that is known about the selection, or a list. It is there only while it shows something. */
export function DetailsPanel({ comparison }: DetailsPanelProps) {
  const shows = useMusubi(drawerContent);
  const selection = useMusubi((state) => state.view.selection);
  // The chosen mark answers a click first; the drawer comes in the pass in which the pictures light up.
  const content = useDeferredValue(shows);
  const described = useDeferredValue(selection);
  if (content === null) return null;
  const about = described === null ? content : `${described.kind} ${described.id}`;
  return (
    <Drawer about={about}>
      {content === "selection" && described !== null && (
        <Chosen selection={described} change={comparison} />
      )}
      {content === "sources" && <SourcesPanel />}
      {content === "comparison" && <ComparisonPanel>{comparison}</ComparisonPanel>}
    </Drawer>
  );
}

function ComparisonPanel({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <PanelHead kicker={useText().details.comparison} />
      {children}
    </>
  );
}

interface DrawerProps {
  /** Another text scrolls to the top. */
  readonly about: string;
  readonly children: ReactNode;
}

function Drawer({ about, children }: DrawerProps) {
  const panel = useRef<HTMLElement>(null);
  const shownAbout = useRef(about);
  // To read or set `scrollTop` lays out the whole page within the click, so it is done only after a scroll.
  const scrolled = useRef(false);
  useFocusBack(panel);
  useLayoutEffect(() => {
    if (panel.current === null || shownAbout.current === about) return;
    shownAbout.current = about;
    if (!scrolled.current) return;
    scrolled.current = false;
    panel.current.scrollTop = 0;
  }, [about]);
  return (
    <aside
      ref={panel}
      className={styles.panel}
      aria-label={useText().details.region}
      tabIndex={-1}
      onScroll={() => {
        scrolled.current = true;
      }}
    >
      {children}
    </aside>
  );
}

/** When the drawer closes with the focus in it, the focus returns to what opened it, otherwise to the pictures. */
function useFocusBack(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const here = panel.current;
    const opener = document.activeElement;
    return () => {
      if (here?.contains(document.activeElement) !== true) return;
      queueMicrotask(() => {
        const isThere = opener !== document.body && opener?.isConnected === true;
        const place = isThere ? opener : document.querySelector("main");
        if (place instanceof HTMLElement || place instanceof SVGElement)
          place.focus({ preventScroll: true });
      });
    };
  }, [panel]);
}

interface ChosenProps {
  readonly selection: Selected;
  readonly change: ReactNode;
}

/** Memoized: the render in which the pictures answer must not describe the old choice again. */
const Chosen = memo(function Chosen({ selection, change }: ChosenProps) {
  const index = useMusubi((state) => state.index);
  switch (selection.kind) {
    case "event": {
      const event = index.eventById.get(selection.id);
      return event && <EventDetails event={event} change={change} />;
    }
    case "relationship": {
      const tie = index.projection.relationshipById.get(selection.id);
      return tie && <RelationshipDetails tie={tie} change={change} />;
    }
    default: {
      const actor = index.actorById.get(selection.id);
      return actor && <ActorDetails actor={actor} change={change} />;
    }
  }
});
