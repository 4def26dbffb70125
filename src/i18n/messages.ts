import type { Catalogue } from "./catalogue.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import type { Language } from "./language.ts";

/**
 * Every word of the interface, by view: `messagesFor("de").timeline.region` → "Zeitleiste". The
 * English catalogue is the type of all others.
 */
export type Messages = Catalogue<typeof en>;

const catalogues: Readonly<Record<Language, Messages>> = { en, de };

export function messagesFor(language: Language): Messages {
  return catalogues[language];
}
