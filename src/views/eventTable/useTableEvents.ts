import { useMemo } from "react";
import { participantCells, typeCell, type CellVoice } from "../../i18n/eventCells.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { sortEvents } from "../../model/eventSort.ts";
import { shownEvents } from "../../store/selectors.ts";
import { useLanguage, useLocalized, useMusubi, useActorName } from "../../store/StoreContext.tsx";

/** The shown events in the chosen order, and the functions that word their cells. */
export function useTableEvents(): {
  readonly events: readonly IndexedEvent[];
  readonly voice: CellVoice;
} {
  const index = useMusubi((state) => state.index);
  const shown = useMusubi(shownEvents);
  const sort = useMusubi(({ view }) => view.sort);
  const language = useLanguage();
  const localized = useLocalized();
  const nameOf = useActorName();
  const voice = useMemo(
    () => ({ index, language, localized, nameOf }),
    [index, language, localized, nameOf],
  );
  const events = useMemo(() => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return sortEvents(shown, sort, {
      compare,
      textOf: (event, column) => {
        if (column === "title") return localized(event.row.title);
        if (column === "type") return typeCell(event, voice);
        return participantCells(event, voice).join(", ");
      },
    });
  }, [shown, sort, language, localized, voice]);
  return { events, voice };
}
