import { dateWords } from "../../i18n/dateText.ts";
import { messagesFor } from "../../i18n/messages.ts";
import { toEpochDay } from "../../model/dates/calendar.ts";
import { windowDate } from "../../model/dates/windowDate.ts";
import { type CitedRecord, sourceWords, stateOfData } from "./citedRecord.ts";

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
  const today = toEpochDay(accessed.year, accessed.month, accessed.day);
  const day = windowDate({ start: today, end: today });
  const parts = [
    `${text.quoted(title)}${happened === undefined ? "" : `, ${dateWords(happened, language)}`}.`,
    `${collection}.`,
    `${stateOfData(record)}.`,
    `${address}${day === null ? "" : ` (${text.accessed(dateWords(day, language))})`}`,
  ];
  const lines = [
    parts.filter((part) => part !== ".").join(" "),
    ...(sources.length === 0 ? [] : [`${text.sources}:`]),
    ...sources.map((place) => `– ${sourceWords(place, language)}`),
  ];
  return lines.map((line) => line.replaceAll(/\s+/gu, " ").trim()).join("\n");
}
