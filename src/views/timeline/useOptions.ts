import { useMemo } from "react";
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
export function useOptions(): readonly EventOption[] {
  const events = useMusubi(filteredEvents);
  const actors = useMusubi(({ index }) => index.actorById);
  const language = useLanguage();
  const localized = useLocalized();
  const words = useText().timeline.option;
  return useMemo(() => {
    const nameOf = (id: string): string => {
      const actor = actors.get(id);
      return localized(actor?.shortName ?? actor?.name) || id;
    };
    // Of very many events only a few are ever in the page.
    return events.map((event): EventOption => {
      let name: string | undefined;
      return {
        event,
        get title() {
          return localized(event.row.title);
        },
        get name() {
          return (name ??= optionName(event, { title: this.title, language, words, nameOf }));
        },
      };
    });
  }, [events, actors, language, localized, words]);
}
