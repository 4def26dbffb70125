import type { AllMessages, Messages } from "./catalogue.ts";
import { languages, locales, type Language, type Locale } from "./locales.ts";

export type { Messages } from "./catalogue.ts";

/** The words of each language that is ready: `messagesFor("de").timeline.region` → "Zeitleiste". */
const catalogues = new Map<Language, Messages>();
/** Where those for what is wrong with a file are ready too. */
const whole = new Map<Language, AllMessages>();

/** Makes a language's words ready; rejects where its file cannot be loaded. */
export async function loadMessages(language: Language): Promise<void> {
  if (whole.has(language)) return;
  const { messages } = await locales[language].load();
  whole.set(language, messages);
  if (!catalogues.has(language)) catalogues.set(language, messages);
}

/** Those with which the page begins, and the rest as well once it is there in another language. */
export async function loadPageWords(language: Language): Promise<void> {
  if (catalogues.has(language)) return;
  const { loadPageWords: load }: Locale = locales[language];
  if (load === undefined || whole.size > 0) return loadMessages(language);
  const { pageWords } = await load();
  if (!catalogues.has(language)) catalogues.set(language, pageWords);
}

/** For what speaks several languages at once: the commands of the search, texts in all languages of the data. */
export async function loadAllMessages(): Promise<void> {
  await Promise.all(languages.map(loadMessages));
}

/** For what says what is wrong with a file: the rest of the words of the languages that are spoken. */
export async function loadReadyMessages(): Promise<void> {
  await Promise.all([...catalogues.keys()].map(loadMessages));
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

/** What is said where a part of an engine's data is chosen. */
export function scopeWordsFor(language: Language): AllMessages["scope"] {
  return wholeFor(language).scope;
}

/** What is said of each problem of a file. */
export function problemCodesFor(language: Language): AllMessages["problems"]["codes"] {
  return wholeFor(language).problems.codes;
}

function wholeFor(language: Language): AllMessages {
  const messages = whole.get(readyLanguage(language));
  if (messages === undefined)
    throw new Error(`Not all words are loaded: call loadMessages("${language}") first.`);
  return messages;
}
