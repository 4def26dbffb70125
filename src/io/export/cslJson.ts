import type { Language } from "../../i18n/locales.ts";
import { citedSource } from "../../model/citation.ts";
import type { Source } from "../../model/eventGraph.ts";
import { type CitedPlace, type CitedRecord, citeKeys, recordNote } from "./citedRecord.ts";
import { dateWords } from "../../i18n/dateText.ts";
import type { DatePart, Season } from "../../model/dates/datePart.ts";
import type { FuzzyDate, IntervalEnd } from "../../model/dates/fuzzyDate.ts";

/**
 * CSL-JSON, which Zotero, Mendeley, Pandoc and others read: an item for the record, then one for each
 * document it stands on. Authors are literal, because a source's "dpa" or "Anita Faake" does not say
 * which part is the family's name. Public knowledge is no document and stays in the record's note.
 */
export function cslJson(record: CitedRecord): string {
  const documents = record.sources.filter(({ source }) => source.kind !== "public-knowledge");
  const [own = "", ...keys] = citeKeys([record.id, ...documents.map(({ source }) => source.id)]);
  const { year, month, day } = record.accessed;
  const item: CslItem = {
    id: own,
    type: "webpage",
    title: record.title,
    "container-title": record.collection,
    ...(record.happened && { "event-date": cslDate(record.happened, record.language) }),
    URL: record.address,
    accessed: { "date-parts": [[year, month, day]] },
    language: record.language,
    note: recordNote(record),
  };
  const items = documents.map((place, at) => cslSource(keys[at] ?? "", place, record.language));
  return `${JSON.stringify([item, ...items], null, 2)}\n`;
}

interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly "container-title"?: string;
  readonly "event-date"?: CslDate;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly note?: string;
}

const types: Readonly<Record<Source["kind"], string>> = {
  article: "article-newspaper",
  statement: "document",
  treaty: "treaty",
  dataset: "dataset",
  "public-knowledge": "document",
  other: "document",
};

/** `accessed` is left out: nobody knows when a reader looked at it, or whether. */
function cslSource(id: string, { source, places }: CitedPlace, reader: Language): CslItem {
  const { author, title, publisher, published, language, address } = citedSource(source);
  return {
    id,
    type: types[source.kind],
    title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(publisher !== undefined && { publisher }),
    ...(published && { issued: cslDate(published, reader) }),
    ...(address !== undefined && { URL: address }),
    ...(language !== undefined && { language }),
    ...(places !== "" && { note: places }),
  };
}

/**
 * A date as CSL-JSON holds it: one or two lists of year, month and day, as far as each is known. What
 * that cannot say (one of several, open at an end, before the year 1) is said in words.
 *
 *   "2024-07"  → { "date-parts": [[2024, 7]] }      "[..2035]" → { "literal": "by 2035" }
 *
 * Source: csl-data.json, the JSON Schema of the Citation Style Language 1.0.2.
 */
type CslDate =
  | { readonly literal: string }
  | {
      readonly "date-parts": readonly (readonly number[])[];
      readonly season?: number;
      readonly circa?: true;
    };

const seasons: Readonly<Record<Season, number>> = { spring: 1, summer: 2, autumn: 3, winter: 4 };

export function cslDate(date: FuzzyDate, language: Language): CslDate {
  const { written, approximate, uncertain } = date;
  const circa = (approximate || uncertain) && { circa: true as const };
  if (written.kind === "one") {
    const parts = partsOf(written.part);
    const { grain } = written.part;
    const season = grain.kind === "season" && { season: seasons[grain.season] };
    if (parts !== null) return { "date-parts": [parts], ...season, ...circa };
  } else if (written.kind === "interval") {
    const [from, to] = [endOf(written.from), endOf(written.to)];
    if (from !== null && to !== null) return { "date-parts": [from, to], ...circa };
  }
  return { literal: dateWords(date, language) };
}

/** An end in a season has no place of its own in a range. */
function endOf(end: IntervalEnd): readonly number[] | null {
  if (end === "open" || end === "unknown" || end.grain.kind === "season") return null;
  return partsOf(end);
}

function partsOf({ grain }: DatePart): readonly number[] | null {
  if (grain.kind === "years" || grain.year < 1) return null;
  switch (grain.kind) {
    case "day":
      return [grain.year, grain.month, grain.day];
    case "month":
      return [grain.year, grain.month];
    case "season":
    case "year":
      return [grain.year];
    // Some days of a month, some months of a year: words say it more exactly.
    case "days":
    case "months":
      return null;
  }
}
