/**
 * A classic script in the head, so that it runs before anything is painted: takes the first picture away from a page
 * that begins with something else, and gives it the theme of the link.
 */

/** As `negotiate` of `i18n/locales.ts`, which would bring the catalogues along. */
declare const LANGUAGES: readonly string[];

const root = document.documentElement;
const link = new URLSearchParams(location.search);
const theme = link.get("theme");
if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
if (!isDefault()) root.dataset["firstPicture"] = "off";

function isDefault(): boolean {
  if (window.parent !== window || location.hash !== "") return false;
  if ([...link.keys()].some((name) => !["v", "lang", "theme"].includes(name))) return false;
  const wanted = link.get("lang") ?? "";
  return (LANGUAGES.includes(wanted) ? wanted : ofSystem()) === LANGUAGES[0];
}

function ofSystem(): string | undefined {
  const primary = navigator.languages.map((tag) => tag.split("-")[0]?.toLowerCase() ?? "");
  return primary.find((tag) => LANGUAGES.includes(tag)) ?? LANGUAGES[0];
}
