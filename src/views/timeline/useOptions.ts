import { useDeferredValue, useMemo } from "react";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useLanguage, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { filteredEvents } from "../../store/selectors.ts";
import { optionName } from "./optionName.ts";

export interface EventOption {
  readonly event: IndexedEvent;
  readonly title: string;
  /** How it is spoken. */
  readonly name: string;
}

/** The options of the listbox: every event the filters leave, inside the window or not. */
export interface EventOptions {
  readonly events: readonly IndexedEvent[];
  /** Named when asked for: of very many events only a few are ever in the page. */
  readonly optionOf: (event: IndexedEvent) => EventOption;
}

export function useOptions(): EventOptions {
  const events = useDeferredValue(useMusubi(filteredEvents));
  const actors = useMusubi(({ index }) => index.actorById);
  const language = useLanguage();
  const localized = useLocalized();
  const words = useText().timeline.option;
  const optionOf = useMemo(() => {
    const nameOf = (id: string): string => {
      const actor = actors.get(id);
      return localized(actor?.shortName ?? actor?.name) || id;
    };
    return (event: IndexedEvent): EventOption => {
      const title = localized(event.row.title);
      return { event, title, name: optionName(event, { language, words, nameOf, title }) };
    };
  }, [actors, language, localized, words]);
  return useMemo(() => ({ events, optionOf }), [events, optionOf]);
}
