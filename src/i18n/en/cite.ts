import { number, plural, pluralOf } from "./counts.ts";

export const cite = {
  cite: "Cite",
  title: {
    event: "Cite this event",
    relationship: "Cite this relationship",
    actor: "Cite events with this actor",
    view: "Cite this view",
  },
  close: "Close",
  plain: "Plain text",
  copy: (format: string) => `Copy ${format}`,
  copyShort: "Copy",
  copied: "Copied",
  notCopied: "Not copied: the text is marked, copy it by hand",
  evidence: "Only what the sources say of themselves is given.",
  quoted: (title: string) => `“${title}”`,
  view: (shown: number, of: number) =>
    shown === of
      ? `All ${plural(of, { one: "event", other: "events" })}`
      : pluralOf({ shown, of }, { one: "event", other: "events" }),
  dataAsOf: (date: string) => `Data as of ${date}`,
  accessed: (date: string) => `accessed ${date}`,
  sources: "Sources",
  count: (sources: number) => plural(sources, { one: "source", other: "sources" }),
  filterBy: "Click one to keep only its events.",
  supports: (events: number) => `supports ${plural(events, { one: "event", other: "events" })}`,
  contradicts: (events: number) => `contradicts ${number(events)}`,
  mentions: (events: number) => `mentions ${number(events)}`,
};

export const citation = {
  inLanguage: (language: string) => `In ${language}`,
};
