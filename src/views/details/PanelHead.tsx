import { Quote, X } from "lucide-react";
import { useState } from "react";
import { IconButton } from "../../ui/IconButton.tsx";
import { LazyView } from "../../ui/LazyView.tsx";
import { useActions, useMusubi, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import styles from "./PanelHead.module.css";
import { EventSteps, SourceSteps } from "./Steps.tsx";
import { type DrawerContent, steppedEvents } from "../../store/drawer.ts";
import { comparesSelection } from "../../store/comparing.ts";
import { filteredEvents, selectionHidden } from "../../store/selectors.ts";
import { eventsOf } from "../../model/selectedEvents.ts";
import { wholeYears } from "../../model/defaultWindow.ts";

/** The first line of the drawer: the kind of thing it is about, the steps through a list, to cite, and to close. */
export function PanelHead({ content }: { readonly content: DrawerContent }) {
  const { compare, details } = useText();
  const { closeDrawer } = useActions();
  const close = content.kind === "comparison" ? compare.stop : details.close;
  return (
    <div className={styles.head}>
      <p className={styles.kicker}>
        <Kicker content={content} />
      </p>
      <div className={styles.buttons}>
        {content.kind === "sources" ? (
          <SourceSteps />
        ) : (
          content.kind !== "comparison" && <EventSteps />
        )}
        <CiteButton />
        <button
          type="button"
          className={styles.close}
          aria-label={close}
          title={close}
          onClick={closeDrawer}
        >
          <kbd aria-hidden="true">Esc</kbd>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}

function Kicker({ content }: { readonly content: DrawerContent }): string {
  const { compare, cite, details } = useText();
  const index = useMusubi((state) => state.index);
  const stepped = useMusubi(steppedEvents);
  switch (content.kind) {
    case "event": {
      const at = stepped.findIndex(({ id }) => id === content.id);
      return at < 0 ? details.outside : details.position(at + 1, stepped.length);
    }
    case "relationship": {
      const tie = index.projection.relationshipById.get(content.id);
      return details.kinds[tie?.kind === "concern" ? "concern" : "relationship"];
    }
    case "actor":
      return details.kinds[index.actorById.get(content.id)?.kind ?? "other"];
    case "sources":
      return cite.count(index.graph.sources.length);
    case "comparison":
      return compare.button;
    case "knot":
      return details.list.kinds.knot;
    case "events":
      return content.mentioned === undefined ? details.list.kinds.events : details.kinds.concern;
  }
}

/** Opens the citations of what is chosen, or of the view. */
function CiteButton() {
  const text = useText().cite;
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={text.cite} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Quote size={16} aria-hidden="true" />
      </IconButton>
      {open && <LazyView load={loadCiteDialog} props={{ onClose: () => setOpen(false) }} />}
    </>
  );
}

const loadCiteDialog = async () => (await import("./CiteDialog.tsx")).CiteDialog;

/** Says that the pictures do not show the selection, with a button that brings it back. */
export function SelectionHidden() {
  const text = useText().details.hidden;
  const reason = useMusubi(selectionHidden);
  const compared = useMusubi(comparesSelection);
  const { clearFilters, setAt } = useActions();
  const showYears = useShowYears();
  if (reason === null || compared) return null;
  const ways = {
    filtered: { words: text.byFilters, way: text.clearFilters, bringBack: clearFilters },
    outsideWindow: { words: text.byWindow, way: text.moveWindow, bringBack: showYears },
    outsidePlay: { words: text.byPlay, way: text.endPlay, bringBack: () => setAt(null) },
  };
  const { words, way, bringBack } = ways[reason];
  return (
    <div className={styles.notice}>
      <p className={styles.noticeWords}>{words}</p>
      <button type="button" className={styles.bringBack} onClick={bringBack}>
        {way}
      </button>
    </div>
  );
}

/** Moves the window to the years of the selected events that the filters keep. */
function useShowYears(): () => void {
  const store = useMusubiStore();
  return () => {
    const state = store.getState();
    const { selection } = state.view;
    if (selection === null) return;
    const left = new Set(filteredEvents(state));
    const events = eventsOf(state.index, selection).filter((event) => left.has(event));
    state.actions.setWindow(wholeYears(events));
  };
}
