import fc from "fast-check";
import { messagesFor } from "../../../../src/i18n/messages.ts";
import type { CitedRecord } from "../../../../src/io/export/citedRecord.ts";
import { parseEdtf } from "../../../../src/model/dates/parseEdtf.ts";
import type { FuzzyDate } from "../../../../src/model/dates/fuzzyDate.ts";
import type { Source } from "../../../../src/model/eventGraph.ts";
import { edtfText } from "../../../fixtures/edtfText.ts";

export function dateOf(edtf: string): FuzzyDate {
  const date = parseEdtf(edtf);
  if (!date.ok) throw new Error(`${edtf} is no date.`);
  return date.value;
}

export const faake: Source = {
  id: "japan-us-ministers",
  kind: "article",
  title: "Japan und USA stärken Sicherheitskooperation",
  author: "Anita Faake",
  language: "de",
  published: "2025-03-29",
};

export const bare: Source = { id: "bare", kind: "article", title: "Ohne alles", language: "de" };

export const rome: CitedRecord = {
  id: "2023-01-10-rome",
  title: "Talks in Rome",
  happened: dateOf("2023-01-10"),
  collection: "Japan’s security ties",
  asOf: dateOf("2026-11-22"),
  licence: "CC-BY-4.0",
  address: "https://example.org/musubi/?v=1&sel=event:2023-01-10-rome",
  accessed: { year: 2026, month: 11, day: 23 },
  language: "en",
  sources: [
    { source: faake, places: messagesFor("en").details.source.paragraph("2, 3") },
    { source: bare, places: "" },
  ],
};

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(...'\\{}%$#_&~^"@,= \n\r\tä結𝄞'), maxLength: 12 }),
);

const source: fc.Arbitrary<Source> = fc.record(
  {
    id: fc.oneof(fc.stringMatching(/^\S{1,12}$/u), fc.constantFrom("a{b", "ü,x", "}", "%")),
    kind: fc.constantFrom("article", "statement", "treaty", "dataset", "public-knowledge", "other"),
    title: text,
    language: fc.constantFrom("de", "en", "ja", "zh-Hant"),
    author: text,
    publisher: text,
    published: edtfText(),
    url: fc.oneof(fc.webUrl({ withQueryParameters: true }), text, fc.constant("https://e.org/?{{")),
  },
  { requiredKeys: ["id", "kind", "title", "language"] },
);

/** Records of any words and any sources, as a file that is open to everyone may hold them. */
export const anyRecord: fc.Arbitrary<CitedRecord> = fc.record({
  id: fc.oneof(text, fc.constant("2023-rome")),
  title: text,
  collection: text,
  licence: text,
  address: fc.oneof(fc.webUrl(), fc.constant("https://e.org/?q=}{\\")),
  accessed: fc.constant({ year: 2026, month: 11, day: 22 }),
  language: fc.constantFrom("en" as const, "de" as const),
  sources: fc.array(fc.record({ source, places: text }), { maxLength: 4 }),
});
