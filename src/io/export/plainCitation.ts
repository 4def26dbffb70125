import { dateWords } from "../../i18n/dateText.ts";
import { messagesFor } from "../../i18n/messages.ts";
import { parseEdtf } from "../../model/dates/parseEdtf.ts";
import { type CitedRecord, isoDay, sourceWords, stateOfData } from "./citedRecord.ts";

/**
 * A citation to paste into a text: the record with its link in one line, then a line a source.
 *
 *   “Talks in Rome”, 10 January 2023. Japan’s security ties. Data as of … https://… (accessed …).
 *   Sources:
 *   – Anita Faake, Japan und USA …, 29 March 2025. In German. ¶ 2.
 */
export function plainCitation(record: CitedRecord): string {
  const { title, happened, collection, address, accessed, language, sources } = record;
  const text = messagesFor(language).cite;
  const day = parseEdtf(isoDay(accessed));
  const parts = [
    `${text.quoted(title)}${happened === undefined ? "" : `, ${dateWords(happened, language)}`}.`,
    `${collection}.`,
    `${stateOfData(record)}.`,
    `${address}${day.ok ? ` (${text.accessed(dateWords(day.value, language))})` : ""}`,
  ];
  const lines = [
    parts.filter((part) => part !== ".").join(" "),
    ...(sources.length === 0 ? [] : [`${text.sources}:`]),
    ...sources.map((place) => `– ${sourceWords(place, language)}`),
  ];
  return lines.map((line) => line.replaceAll(/\s+/gu, " ").trim()).join("\n");
}
