import { citationWords } from "../i18n/citationWords.ts";
import { dateWords } from "../i18n/dateWords.ts";
import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { citedSource } from "../model/citation.ts";
import type { CitedPlace, CitedRecord } from "./citedRecord.ts";

/** "Data as of 22 November 2026, CC-BY-4.0": which state of the collection is cited. */
export function stateOfData({ asOf, licence, language }: CitedRecord): string {
  const text = messagesFor(language).cite;
  const parts = asOf === undefined ? [] : [text.dataAsOf(dateWords(asOf, language))];
  return [...parts, licence].filter((part) => part !== "").join(", ");
}

/** A source as a bibliography gives it, with the place: "Anita Faake, Japan und USA …. In German. ¶ 2." */
export function sourceWords({ source, places }: CitedPlace, language: Language): string {
  const { before, title, after } = citationWords(source, language);
  const place = places === "" ? "" : ` ${places}.`;
  const { address } = citedSource(source);
  return `${before}${title}${after}${place}${address === undefined ? "" : ` ${address}`}`;
}

/** What a reference manager has no field for: when it took place, the state of the data, the evidence. */
export function recordNote(record: CitedRecord): string {
  const { happened, language, sources } = record;
  const parts = [
    happened === undefined ? "" : `${dateWords(happened, language)}.`,
    `${stateOfData(record)}.`,
    sources.length === 0 ? "" : `${messagesFor(language).cite.sources}:`,
    sources.map((place) => sourceWords(place, language)).join(" "),
  ];
  return parts.filter((part) => part !== "" && part !== ".").join(" ");
}
