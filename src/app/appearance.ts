import type { Language } from "../i18n/locales.ts";
import { appearanceEntries, readAppearance, type AppearanceState } from "../store/appearance.ts";
import { readParameters, writeParameters } from "../store/linkText.ts";

/** The part of a view that is known before there is any data, and kept when the data changes. */
export type Appearance = Pick<AppearanceState, "lang" | "theme" | "motion" | "embed">;

/** The appearance that a link asks for. Wrong values are left out here and reported once there is a view. */
export function appearanceOfLink(search: string): Appearance {
  const given = readParameters(search).map(({ name, value }) => [name, value ?? ""] as const);
  const { lang, theme, motion, embed } = readAppearance(new Map(given.toReversed()));
  return { lang, theme, motion, embed };
}

/** The link without the parameters that depend on the data. */
export function onlyAppearance(search: string): string {
  return writeParameters(
    readParameters(search)
      .filter(({ name }) => Object.hasOwn(appearanceEntries, name))
      .map(({ name, value }) => [name, value ?? ""]),
  );
}

/** The link with another language and theme; its other parameters stay. */
export function withAppearance(search: string, { lang, theme }: Appearance): string {
  const kept = readParameters(search).filter(({ name }) => name !== "lang" && name !== "theme");
  const changed = { lang: lang ?? "", theme: theme === "auto" ? "" : theme };
  return writeParameters([
    ...kept.map(({ name, value, raw }) => [name, value ?? raw] as const),
    ...Object.entries(changed).filter(([, value]) => value !== ""),
  ]);
}

/** Sets language, theme and motion on the root element, which React does not draw. */
export function showAppearance({ theme, motion, embed }: Appearance, language: Language): void {
  const { documentElement: root } = document;
  // Written again, even the same makes a browser look at the style of every element of the page again.
  if (root.lang !== language) root.lang = language;
  root.toggleAttribute("data-embed", embed);
  setOrRemove(root, "data-theme", theme === "auto" ? null : theme);
  setOrRemove(root, "data-motion", motion === "auto" ? null : motion);
}

function setOrRemove(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
