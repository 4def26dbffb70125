import { dateWords } from "../../i18n/dateText.ts";
import type { Language } from "../../i18n/locales.ts";
import { listWords } from "../../i18n/listWords.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";

interface OptionWords {
  readonly title: string;
  readonly language: Language;
  readonly words: Messages["timeline"]["option"];
  readonly nameOf: (actor: string) => string;
}

/** "Kishida and Meloni, Rome, 10 January 2023, with Japan and Italy, date stated": how an event is spoken. */
export function optionName(
  event: IndexedEvent,
  { title, language, words, nameOf }: OptionWords,
): string {
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
