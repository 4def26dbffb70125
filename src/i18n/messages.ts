import type { Messages } from "./catalogue.ts";
import { languages, locales, type Language } from "./locales.ts";

export type { Messages } from "./catalogue.ts";

/** The words of each language that is ready: `messagesFor("de").timeline.region` → "Zeitleiste". */
const catalogues = new Map<Language, Messages>();

/** Makes a language's words ready; rejects where its file cannot be loaded. */
export async function loadMessages(language: Language): Promise<void> {
  if (catalogues.has(language)) return;
  const { messages } = await locales[language].load();
  catalogues.set(language, messages);
}

/** For what speaks several languages at once: the commands of the search, texts in all languages of the data. */
export async function loadAllMessages(): Promise<void> {
  await Promise.all(languages.map(loadMessages));
}

export function hasMessages(language: Language): boolean {
  return catalogues.has(language);
}

/** The wanted language, or one that is ready while it is still being loaded. */
export function readyLanguage(wanted: Language): Language {
  if (catalogues.has(wanted)) return wanted;
  const [ready = wanted] = catalogues.keys();
  return ready;
}

/** The words of a language that is ready. */
export function messagesFor(language: Language): Messages {
  const messages = catalogues.get(readyLanguage(language));
  if (messages === undefined)
    throw new Error(`No words are loaded: call loadMessages("${language}") first.`);
  return messages;
}
