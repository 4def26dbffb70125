import type { AllMessages, Messages } from "./catalogue.ts";

export interface Locale {
  /** In the language itself. */
  readonly name: string;
  /** For `Intl`. */
  readonly tag: string;
  readonly load: () => Promise<{ readonly messages: AllMessages }>;
  /** What of it the page begins with. */
  readonly loadPageWords?: () => Promise<{ readonly pageWords: Messages }>;
}

/**
 * The languages of the interface, the one list: a language is an entry here and a folder with its
 * catalogue, which is loaded when the language is first wanted. A catalogue imports nothing from here.
 *
 *   locales.de.name → "Deutsch"      negotiate(["fr", "de-AT"]) → "de"
 */
export const locales = {
  en: {
    name: "English",
    tag: "en-GB",
    load: () => import("./en/en.ts"),
    loadPageWords: () => import("./en/pageWords.ts"),
  },
  de: {
    name: "Deutsch",
    tag: "de-DE",
    load: () => import("./de/de.ts"),
    loadPageWords: () => import("./de/pageWords.ts"),
  },
} as const satisfies Readonly<Record<string, Locale>>;

export type Language = keyof typeof locales;

/** Where no other is asked for, or none that there is. */
export const fallbackLanguage: Language = "en";

export const languages = Object.keys(locales) as readonly Language[];

export function isLanguage(value: string): value is Language {
  return Object.hasOwn(locales, value);
}

/** The first of a browser's preferred languages ("de-AT", "fr", …) that there is a catalogue for. */
export function negotiate(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.split("-")[0]?.toLowerCase() ?? "";
    if (isLanguage(primary)) return primary;
  }
  return fallbackLanguage;
}

/** Cached per language: creating an `Intl` format takes longer than formatting with it. */
export function perLanguage<Made>(make: (tag: string) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>();
  return (language) => {
    let own = made.get(language);
    if (own === undefined) made.set(language, (own = make(locales[language].tag)));
    return own;
  };
}
