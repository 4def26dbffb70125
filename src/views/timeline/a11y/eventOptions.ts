import { useDeferredValue, useMemo } from "react";
import type { IndexedEvent } from "../../../model/graphIndex.ts";
import {
  useActorName,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../../store/StoreContext.tsx";
import { filteredEvents } from "../../../store/selectors.ts";
import { dateWords } from "../../../i18n/dateText.ts";
import type { Language } from "../../../i18n/locales.ts";
import { listWords } from "../../../i18n/intlWords.ts";
import type { Messages } from "../../../i18n/messages.ts";

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
  const language = useLanguage();
  const localized = useLocalized();
  const nameOf = useActorName("short");
  const words = useText().timeline.option;
  const optionOf = useMemo(() => {
    return (event: IndexedEvent): EventOption => {
      const title = localized(event.row.title);
      return { event, title, name: optionName(event, { language, words, nameOf, title }) };
    };
  }, [language, localized, nameOf, words]);
  return useMemo(() => ({ events, optionOf }), [events, optionOf]);
}

interface OptionWords {
  readonly title: string;
  readonly language: Language;
  readonly words: Messages["timeline"]["option"];
  readonly nameOf: (actor: string) => string;
}

/** "Kishida and Meloni, Rome, 10 January 2023, with Japan and Italy, date stated": how an event is spoken. */
function optionName(event: IndexedEvent, { title, language, words, nameOf }: OptionWords): string {
  const names = event.parties
    .filter(({ presence }) => presence !== "subject")
    .map(({ actor }) => nameOf(actor));
  return [
    title,
    dateWords(event.date, language),
    names.length > 0 ? words.participants(listWords(names, language)) : "",
    words.status[event.row.status],
    words.basis[event.row.dateBasis],
  ]
    .filter((part) => part !== "")
    .join(", ");
}
