import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useActions, useMusubi, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import styles from "./PanelHead.module.css";
import { comparesSelection } from "../../store/comparing.ts";
import { filteredEvents, selectionHidden } from "../../store/selectors.ts";
import { eventsOf } from "../../model/selectedEvents.ts";
import { wholeYears } from "../../model/defaultWindow.ts";

interface PanelHeadProps {
  readonly kicker: string;
  /** What the button at the end does, where it is more than to close. */
  readonly closeLabel?: string;
  /** Buttons before the one that closes. */
  readonly children?: ReactNode;
}

/** The first line of a panel: the kind of thing it is about, and the button that closes it. */
export function PanelHead({ kicker, closeLabel, children }: PanelHeadProps) {
  const text = useText().details;
  const { closeDrawer } = useActions();
  return (
    <div className={styles.head}>
      <p className={styles.kicker}>{kicker}</p>
      <div className={styles.buttons}>
        {children}
        <button
          type="button"
          className={styles.close}
          aria-label={closeLabel ?? text.close}
          title={closeLabel ?? text.close}
          onClick={closeDrawer}
        >
          <kbd aria-hidden="true">Esc</kbd>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}

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
