import type { Language } from "./locales.ts";

/** `languageName("de", "en")` → "German"; a code that `Intl` does not take stays as it is. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
