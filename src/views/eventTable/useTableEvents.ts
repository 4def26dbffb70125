import { useCallback, useMemo } from "react";
import { participantCells, typeCell, type CellVoice } from "../../i18n/eventCells.ts";
import { amongEvents } from "../../model/amongEvents.ts";
import { sortEvents, sortEventSteps, type SortWords } from "../../model/eventSort.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { shownEvents } from "../../store/selectors.ts";
import { useLanguage, useLocalized, useMusubi, useActorName } from "../../store/StoreContext.tsx";
import { useInSteps } from "../../ui/useInSteps.ts";

/** So many are sorted at once, more in short tasks: all of them once, so that filters and window only leave some out. */
const few = 5000;

interface TableEvents {
  readonly events: readonly IndexedEvent[];
  readonly voice: CellVoice;
  /** Until they are sorted they are in order of time. */
  readonly isSorting: boolean;
}

/** The shown events in the chosen order, and the functions that word their cells. */
export function useTableEvents(): TableEvents {
  const index = useMusubi((state) => state.index);
  const shown = useMusubi(shownEvents);
  const { column, descending } = useMusubi(({ view }) => view.sort);
  const language = useLanguage();
  const localized = useLocalized();
  const nameOf = useActorName();
  const voice = useMemo(
    () => ({ index, language, localized, nameOf }),
    [index, language, localized, nameOf],
  );
  const words = useMemo((): SortWords => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return {
      compare,
      textOf: (event, of) => {
        if (of === "title") return localized(event.row.title);
        if (of === "type") return typeCell(event, voice);
        return participantCells(event, voice).join(", ");
      },
    };
  }, [language, localized, voice]);
  const isQuick = column === "date" || shown.length <= few;
  const sortAll = useCallback(
    () => sortEventSteps(index.events, { column, descending: false }, words),
    [index, column, words],
  );
  const all = useInSteps(isQuick ? null : sortAll);
  const events = useMemo(() => {
    if (isQuick) return sortEvents(shown, { column, descending }, words);
    if (all === null) return shown;
    const isShown = amongEvents(shown, index.events.length);
    const kept = shown.length === all.length ? all : all.filter(isShown);
    return descending ? kept.toReversed() : kept;
  }, [isQuick, all, shown, index, column, descending, words]);
  return { events, voice, isSorting: !isQuick && all === null };
}
