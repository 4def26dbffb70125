import type { Catalogue } from "../catalogue.ts";
import type * as english from "../en/cite.ts";
import { number, plural, pluralOf } from "./counts.ts";

export const cite: Catalogue<typeof english.cite> = {
  cite: "Zitieren",
  title: {
    event: "Dieses Ereignis zitieren",
    relationship: "Diese Beziehung zitieren",
    actor: "Ereignisse mit diesem Akteur zitieren",
    view: "Diese Ansicht zitieren",
  },
  close: "Schließen",
  plain: "Einfacher Text",
  copy: (format) => `${format} kopieren`,
  copyShort: "Kopieren",
  copied: "Kopiert",
  notCopied: "Nicht kopiert: Der Text ist markiert, bitte von Hand kopieren",
  evidence: "Angegeben ist nur, was die Quellen von sich selbst sagen.",
  quoted: (title) => `„${title}“`,
  view: (shown, of) =>
    shown === of
      ? `Alle ${plural(of, { one: "Ereignis", other: "Ereignisse" })}`
      : pluralOf({ shown, of }, { one: "Ereignis", other: "Ereignissen" }),
  dataAsOf: (date) => `Datenstand ${date}`,
  accessed: (date) => `abgerufen am ${date}`,
  sources: "Quellen",
  count: (sources) => plural(sources, { one: "Quelle", other: "Quellen" }),
  filterBy: "Ein Klick behält nur die Ereignisse einer Quelle.",
  supports: (events) => `belegt ${plural(events, { one: "Ereignis", other: "Ereignisse" })}`,
  contradicts: (events) => `widerspricht ${number(events)}`,
  mentions: (events) => `erwähnt ${number(events)}`,
};

export const citation: Catalogue<typeof english.citation> = {
  inLanguage: (language) => `Auf ${language}`,
};
