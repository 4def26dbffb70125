import { languages, type Language } from "../i18n/locales.ts";
import type { ReportNotice } from "./linkNotice.ts";

/**
 * How the page looks, as far as the link says it: known before there is any data, and kept when the data
 * changes. Apart from `parameters.ts`, so that the first screen need not wait for what reads the rest.
 */
export interface AppearanceState {
  /** null: the browser's. */
  readonly lang: Language | null;
  readonly theme: Theme;
  readonly motion: Motion;
  readonly embed: boolean;
  /** One picture that never changes, for print and export. */
  readonly still: boolean;
  /** Whether a frame has buttons of its own, or its host has them. */
  readonly controls: boolean;
}

export const themes = ["auto", "light", "dark"] as const;
export const motions = ["auto", "off"] as const;

export type Theme = (typeof themes)[number];
type Motion = (typeof motions)[number];

export const defaultAppearance: AppearanceState = {
  lang: null,
  theme: "auto",
  motion: "auto",
  embed: false,
  still: false,
  controls: true,
};

/** A parameter of the link that needs no data: `View` has at least the field that it reads. */
export interface PlainEntry<View> {
  readonly read: <Whole extends View>(
    view: Whole,
    text: string,
    context: { readonly report: ReportNotice },
  ) => Whole;
  readonly write: (view: View) => string | null;
  readonly copy: <Whole extends View>(view: Whole, from: View) => Whole;
}

export function choice<View>(
  name: keyof View,
  parameter: string,
  choices: readonly string[],
): PlainEntry<View> {
  return {
    read: (view, text, { report }) => {
      if (choices.includes(text)) return { ...view, [name]: text };
      report(parameter, text, "unknown-value");
      return view;
    },
    write: (view) => view[name] as string | null,
    copy: (view, from) => ({ ...view, [name]: from[name] }),
  };
}

function flag(
  name: "embed" | "still" | "controls",
  parameter: string,
): PlainEntry<AppearanceState> {
  return {
    read: (view, text, { report }) => {
      if (text === "0" || text === "1") return { ...view, [name]: text === "1" };
      report(parameter, text, "unknown-value");
      return view;
    },
    write: (view) => (view[name] ? "1" : "0"),
    copy: (view, from) => ({ ...view, [name]: from[name] }),
  };
}

/** The group "look" of `model/viewParameters.ts`. */
export const appearanceEntries = {
  lang: choice<AppearanceState>("lang", "lang", languages),
  theme: choice<AppearanceState>("theme", "theme", themes),
  motion: choice<AppearanceState>("motion", "motion", motions),
  embed: flag("embed", "embed"),
  static: flag("still", "static"),
  controls: flag("controls", "controls"),
};

/** What it says wrongly is left for `readView` to report. */
export function readAppearance(values: ReadonlyMap<string, string>): AppearanceState {
  const context = { report: () => undefined };
  return Object.entries(appearanceEntries).reduce((read, [name, entry]) => {
    const text = values.get(name);
    return text === undefined ? read : entry.read(read, text, context);
  }, defaultAppearance);
}
