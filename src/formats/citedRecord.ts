import type { CalendarDay } from "../model/dates/calendar.ts";
import type { FuzzyDate } from "../model/dates/fuzzyDate.ts";
import type { Source } from "../model/eventGraph.ts";
import type { Language } from "../i18n/locales.ts";

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
