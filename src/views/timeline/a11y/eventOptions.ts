import { useDeferredValue, useMemo } from "react";
import type { GraphIndex, IndexedEvent } from "../../../model/graphIndex.ts";
import { differsInBasis } from "../../../model/usualBasis.ts";
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

interface EventOption {
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
  const index = useMusubi((state) => state.index);
  const text = useText();
  const optionOf = useMemo(() => {
    return (event: IndexedEvent): EventOption => {
      const title = localized(event.row.title);
      return { event, title, name: optionName(event, { index, language, text, nameOf, title }) };
    };
  }, [index, language, localized, nameOf, text]);
  return useMemo(() => ({ events, optionOf }), [events, optionOf]);
}

interface OptionWords {
  readonly index: GraphIndex;
  readonly title: string;
  readonly language: Language;
  readonly text: Messages;
  readonly nameOf: (actor: string) => string;
}

const mostNames = 3;

/**
 * "Kishida and Meloni, 10 January 2023, with Japan and Italy": how an event is spoken. Short, because it is heard from its
 * beginning: names beyond the third are counted, and how the date is known is said only where it is unusual.
 */
function optionName(event: IndexedEvent, voice: OptionWords): string {
  const { index, title, language, text, nameOf } = voice;
  const words = text.timeline.option;
  const present = event.parties.filter(({ presence }) => presence !== "subject");
  const named = present.length === mostNames + 1 ? present : present.slice(0, mostNames);
  const names = named.map(({ actor }) => nameOf(actor));
  const rest = present.length - named.length;
  const all = rest > 0 ? [...names, text.network.more(rest)] : names;
  return [
    title,
    dateWords(event.date, language),
    all.length > 0 ? words.participants(listWords(all, language)) : "",
    words.status[event.status],
    differsInBasis(index)(event) ? words.basis[event.basis] : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}
