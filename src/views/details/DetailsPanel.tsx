import {
  memo,
  type ReactNode,
  type UIEvent,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useRef,
} from "react";
import type { Selected } from "../../model/emphasis.ts";
import { type DrawerContent, drawerContent } from "../../store/drawer.ts";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorDetails } from "./actor/ActorDetails.tsx";
import styles from "./DetailsPanel.module.css";
import { EventDetails } from "./event/EventDetails.tsx";
import { DrawerFoot } from "./DrawerFoot.tsx";
import { EventListPanel } from "./EventListPanel.tsx";
import { PanelHead } from "./PanelHead.tsx";
import { RelationshipDetails } from "./relationship/RelationshipDetails.tsx";
import { SheetHandle } from "./SheetHandle.tsx";
import { SourcesPanel } from "./SourcesPanel.tsx";
import { SpokenChoice } from "./SpokenChoice.tsx";
import { useDrawerFocus } from "./useDrawerFocus.ts";

interface DetailsPanelProps {
  /** While two periods are compared. */
  readonly comparison?: Comparison;
}

interface Comparison {
  /** All changes, and what can be done with them. */
  readonly list: ReactNode;
  readonly tools: ReactNode;
  /** The change of the selection. */
  readonly chosen: (selection: Selected) => ReactNode;
}

/**
 * The drawer: all that is known about the selection, or a list. It is there only while it shows something. What was chosen is
 * spoken, unless the focus goes to its heading, which speaks for itself.
 */
export function DetailsPanel({ comparison }: DetailsPanelProps) {
  const shows = useMusubi(drawerContent);
  // The chosen mark answers a click first; the drawer comes in the pass in which the pictures light up.
  const content = useDeferredValue(shows);
  const panel = useRef<HTMLElement>(null);
  const about = aboutOf(content);
  const isRead = useDrawerFocus(panel, about, aboutOf(shows));
  const onScroll = useScrollToTop(about);
  const { region } = useText().details;
  return (
    <>
      <SpokenChoice about={about} content={content} isRead={isRead} />
      {content !== null && (
        <aside
          ref={panel}
          className={styles.panel}
          aria-label={region}
          data-about={content.kind}
          tabIndex={-1}
          onScroll={onScroll}
        >
          <SheetHandle sheet={panel} />
          <PanelHead content={content} />
          <Content content={content} comparison={comparison} />
        </aside>
      )}
    </>
  );
}

/** Another text begins at the top. */
function useScrollToTop(about: string | null): (event: UIEvent) => void {
  const shownAbout = useRef(about);
  // To read or set `scrollTop` lays out the whole page within the click, so it is done only after a scroll.
  const scrolled = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (shownAbout.current === about) return;
    shownAbout.current = about;
    if (scrolled.current !== null) scrolled.current.scrollTop = 0;
    scrolled.current = null;
  }, [about]);
  return useCallback(({ currentTarget }) => {
    scrolled.current = currentTarget;
  }, []);
}

/** The same text for the same thing. */
function aboutOf(content: DrawerContent | null): string | null {
  return content && `${content.kind} ${content.id}`;
}

interface ContentProps {
  readonly content: DrawerContent;
  readonly comparison: Comparison | undefined;
}

/** Memoized: the render in which the pictures answer must not describe the old choice again. */
const Content = memo(function Content({ content, comparison }: ContentProps) {
  const index = useMusubi((state) => state.index);
  const compares = useMusubi((state) => state.view.compare !== null);
  const changeOf = (selection: Selected) => compares && comparison?.chosen(selection);
  switch (content.kind) {
    case "event": {
      const event = index.eventById.get(content.id);
      return event && <EventDetails event={event} change={changeOf(content)} />;
    }
    case "relationship": {
      const tie = index.projection.relationshipById.get(content.id);
      return tie && <RelationshipDetails tie={tie} change={changeOf(content)} />;
    }
    case "actor": {
      const actor = index.actorById.get(content.id);
      return actor && <ActorDetails actor={actor} change={changeOf(content)} />;
    }
    case "sources":
      return <SourcesPanel />;
    case "knot":
    case "events":
      return <EventListPanel list={content} />;
    case "comparison":
      return (
        comparison && (
          <>
            {comparison.list}
            <DrawerFoot>{comparison.tools}</DrawerFoot>
          </>
        )
      );
  }
});
