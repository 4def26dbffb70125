import { sayNotStarted } from "./notStarted.ts";

/**
 * A classic script in the head, so that it runs before anything is painted: takes the first picture away from a page
 * that begins with something else, gives it the theme and the language of the link, and says so if the page cannot start.
 */

/** As `negotiate` of `i18n/locales.ts`, which would bring the catalogues along. */
declare const LANGUAGES: readonly string[];

const root = document.documentElement;
const link = new URLSearchParams(location.search);
const theme = link.get("theme");
const language = chosenLanguage();
/** What the page is built on and came last to browsers: where it is, the rest is too. */
const isSupported =
  "toSorted" in Array.prototype &&
  "popover" in HTMLElement.prototype &&
  CSS.supports("selector(:has(a))") &&
  CSS.supports("color", "light-dark(red, red)");
if (!isSupported) root.dataset["unsupported"] = "";
if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
if (language !== undefined) root.lang = language;
if (isDefault()) {
  for (const font of document.querySelectorAll<HTMLLinkElement>("link[as=font]"))
    font.removeAttribute("media");
} else root.dataset["firstPicture"] = "off";

document.addEventListener("DOMContentLoaded", () => {
  for (const words of document.querySelectorAll<HTMLElement>("#not-started [lang]"))
    if (words.lang !== language) words.remove();
  if (!isSupported) sayNotStarted("unsupported");
  else if (hasFailed) sayNotStarted("failed");
});

/** The first script did not come, or cannot be run; of later ones the page itself hears. */
let hasFailed = false;
window.addEventListener(
  "error",
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    hasFailed = true;
    if (isSupported) sayNotStarted("failed");
  },
  { capture: true },
);

function isDefault(): boolean {
  if (window.parent !== window || location.hash !== "") return false;
  if (document.querySelector('meta[name="musubi-engine"]') !== null) return false;
  if ([...link.keys()].some((name) => !["v", "lang", "theme"].includes(name))) return false;
  return language === LANGUAGES[0];
}

function chosenLanguage(): string | undefined {
  const wanted = link.get("lang") ?? "";
  if (LANGUAGES.includes(wanted)) return wanted;
  const primary = navigator.languages.map((tag) => tag.split("-")[0]?.toLowerCase() ?? "");
  return primary.find((tag) => LANGUAGES.includes(tag)) ?? LANGUAGES[0];
}
