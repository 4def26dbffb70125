import type { Language } from "../i18n/locales.ts";
import { citedSource } from "../model/citation.ts";
import type { Source } from "../model/eventGraph.ts";
import type { CitedPlace, CitedRecord } from "./citedRecord.ts";
import { citeKeys } from "./citeKeys.ts";
import { cslDate, type CslDate } from "./cslDate.ts";
import { recordNote } from "./recordNote.ts";

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
