import type { Language } from "../i18n/locales.ts";
import { readParameters, writeParameters } from "../store/linkText.ts";
import { parameters, readLooks } from "../store/parameters.ts";
import { defaultView, type ViewState } from "../store/viewState.ts";

/** Of a view, how it looks: known before there is any data, and kept when the data changes. */
export type Looks = Pick<ViewState, "lang" | "theme" | "motion" | "embed">;

/** What a link says of the looks; what it says wrongly is named in a notice once there is a view. */
export function looksOfLink(search: string): Looks {
  const given = readParameters(search).map(({ name, value }) => [name, value ?? ""] as const);
  const { lang, theme, motion, embed } = readLooks(defaultView, new Map(given.toReversed()));
  return { lang, theme, motion, embed };
}

/** The link without all that speaks of certain data. */
export function onlyLooks(search: string): string {
  const names = new Set<string>(
    parameters.filter(({ group }) => group === "look").map(({ name }) => name),
  );
  return writeParameters(
    readParameters(search)
      .filter(({ name }) => names.has(name))
      .map(({ name, value }) => [name, value ?? ""]),
  );
}

/** The link with other looks, and all else as it was. */
export function withLooks(search: string, { lang, theme }: Looks): string {
  const kept = readParameters(search).filter(({ name }) => name !== "lang" && name !== "theme");
  const changed = { lang: lang ?? "", theme: theme === "auto" ? "" : theme };
  return writeParameters([
    ...kept.map(({ name, value, raw }) => [name, value ?? raw] as const),
    ...Object.entries(changed).filter(([, value]) => value !== ""),
  ]);
}

/** Language, theme and motion belong to the document, above what React draws. */
export function showLooks({ theme, motion, embed }: Looks, language: Language): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.toggleAttribute("data-embed", embed);
  setOrRemove(root, "data-theme", theme === "auto" ? null : theme);
  setOrRemove(root, "data-motion", motion === "auto" ? null : motion);
}

function setOrRemove(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
