import { type CalendarDay, epochDayToIso, toEpochDay } from "../../model/dates/calendar.ts";
import type { FuzzyDate } from "../../model/dates/fuzzyDate.ts";
import type { Source } from "../../model/eventGraph.ts";
import type { Language } from "../../i18n/locales.ts";
import { citationWords } from "../../i18n/citationWords.ts";
import { dateWords } from "../../i18n/dateText.ts";
import { messagesFor } from "../../i18n/messages.ts";
import { citedSource } from "../../model/citation.ts";

/**
 * What a person cites: an event, a relationship or a whole view, as a record of this collection that
 * stands on its sources. The formats beside this file only write it; they know nothing that it does
 * not say, so what is unknown stays out of every format alike.
 *
 *   { id: "2023-01-10-rome", title: "Talks in Rome", happened: 10 January 2023, collection: "Japan’s
 *     security ties", address: "https://…?v=1&sel=event:2023-01-10-rome", sources: [{ ¶ 2 of … }], … }
 */
export interface CitedRecord {
  readonly id: string;
  readonly title: string;
  /** When it took place, or the time that a view shows; never when it was published. */
  readonly happened?: FuzzyDate;
  /** The title of the data, and its own words about itself. */
  readonly collection: string;
  readonly asOf?: FuzzyDate;
  readonly licence: string;
  /** The full link to exactly this. */
  readonly address: string;
  readonly accessed: CalendarDay;
  /** In which its words are. */
  readonly language: Language;
  readonly sources: readonly CitedPlace[];
}

/** A source with the places in it, in words: "¶ 2, 3". Empty where none is meant. */
export interface CitedPlace {
  readonly source: Source;
  readonly places: string;
}

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

/**
 * Keys that every program takes: BibTeX allows no comma, brace or space in one, and many styles only
 * ASCII. What becomes equal gets a number.
 *
 *   citeKeys(["2023-rome", "süd,korea", "süd korea"]) → ["2023-rome", "sud-korea", "sud-korea-2"]
 */
export function citeKeys(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const plain = plainKey(id);
    let key = plain;
    for (let count = 2; taken.has(key); count += 1) key = `${plain}-${count}`;
    taken.add(key);
    return key;
  });
}

function plainKey(id: string): string {
  const plain = id
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  return plain === "" ? "cited" : plain;
}

/** { year: 2026, month: 11, day: 22 } → "2026-11-22" */
export function isoDay({ year, month, day }: CalendarDay): string {
  return epochDayToIso(toEpochDay(year, month, day));
}
