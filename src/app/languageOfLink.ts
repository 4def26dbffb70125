import { isLanguage, negotiate, type Language } from "../i18n/language.ts";
import { readParameters } from "../store/linkText.ts";

/** The browser's language, and the one to speak before there is a view: the link's, if it names one. */
export function languageOfLink(
  search: string,
  preferred: readonly string[],
): { readonly system: Language; readonly shown: Language } {
  const system = negotiate(preferred);
  const wanted = readParameters(search).find(({ name }) => name === "lang")?.value ?? "";
  return { system, shown: isLanguage(wanted) ? wanted : system };
}
