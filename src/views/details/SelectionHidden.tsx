import { comparesSelection } from "../../store/comparing.ts";
import { filteredEvents, selectionHidden } from "../../store/selectors.ts";
import { useActions, useMusubi, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import { eventsOf } from "../../model/selectedEvents.ts";
import styles from "./SelectionHidden.module.css";
import { wholeYears } from "../../model/wholeYears.ts";

/** Says that the pictures do not show what is chosen, and brings it back. */
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
      <p className={styles.words}>{words}</p>
      <button type="button" className={styles.button} onClick={bringBack}>
        {way}
      </button>
    </div>
  );
}

/** Moves the window to the years of what is chosen, as far as the filters leave it. */
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
