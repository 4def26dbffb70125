import { dateWords } from "../../i18n/dateText.ts";
import type { Language } from "../../i18n/locales.ts";
import { citedSource } from "../../model/citation.ts";
import type { FuzzyDate } from "../../model/dates/fuzzyDate.ts";
import { type CitedPlace, type CitedRecord, citeKeys, isoDay, recordNote } from "./citedRecord.ts";

/**
 * BibTeX in UTF-8: an entry for the record, then one for each document it stands on. All are `@misc`,
 * the one type that requires no field, because a source often says neither who nor when. Public
 * knowledge is no document and stays in the record's note.
 *
 *   bibtex(record) → "@misc{2023-01-10-rome,\n  title = {{Talks in Rome}},\n  …\n}\n\n@misc{…"
 */
export function bibtex(record: CitedRecord): string {
  const documents = record.sources.filter(({ source }) => source.kind !== "public-knowledge");
  const [own = "", ...keys] = citeKeys([record.id, ...documents.map(({ source }) => source.id)]);
  const entries = [
    entry(own, [
      ["title", whole(record.title)],
      ["howpublished", braced(record.collection)],
      ["url", verbatim(record.address)],
      ["urldate", braced(isoDay(record.accessed))],
      ["language", braced(record.language)],
      ["note", braced(recordNote(record))],
    ]),
    ...documents.map((place, at) => sourceEntry(keys[at] ?? "", place, record.language)),
  ];
  return `${entries.join("\n\n")}\n`;
}

type Field = readonly [name: string, value: string];

function sourceEntry(key: string, { source, places }: CitedPlace, reader: Language): string {
  const { author, title, publisher, published, language, address } = citedSource(source);
  const dated = published === undefined ? [] : dateFields(published);
  // A date that year and month cannot say exactly is said in words instead.
  const inWords =
    published !== undefined && dated.length === 0 ? `${dateWords(published, reader)}. ` : "";
  const note = `${inWords}${places}`.trim();
  return entry(key, [
    ...(author === undefined ? [] : [["author", whole(author)] as const]),
    ["title", whole(title)],
    ...(publisher === undefined ? [] : [["howpublished", braced(publisher)] as const]),
    ...dated,
    ...(address === undefined ? [] : [["url", verbatim(address)] as const]),
    ...(language === undefined ? [] : [["language", braced(language)] as const]),
    ...(note === "" ? [] : [["note", braced(note)] as const]),
  ]);
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** None unless the date is a plain day, month or year after Christ. */
function dateFields({ written, approximate, uncertain }: FuzzyDate): readonly Field[] {
  if (written.kind !== "one" || approximate || uncertain) return [];
  const { grain } = written.part;
  if (grain.kind !== "day" && grain.kind !== "month" && grain.kind !== "year") return [];
  if (grain.year < 1) return [];
  const year = ["year", braced(String(grain.year))] as const;
  if (grain.kind === "year") return [year];
  // A month is one of the macros that every style defines, so it has no braces.
  const month = ["month", months[grain.month - 1] ?? ""] as const;
  return grain.kind === "day" ? [year, month, ["day", braced(String(grain.day))]] : [year, month];
}

function entry(key: string, fields: readonly Field[]): string {
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}

/** Braces twice: otherwise styles make German nouns lower case, and cut a name such as "NHK and AP" at its "and". */
const whole = (text: string): string => `{${braced(text)}}`;

const braced = (text: string): string => `{${escapeTex(text)}}`;

/**
 * BibTeX counts a brace even behind a backslash, so `\{` in a text that never closes it would swallow
 * the rest of the file: braces are written by name.
 */
const escapes: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "{": String.raw`\textbraceleft{}`,
  "}": String.raw`\textbraceright{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
  "%": String.raw`\%`,
  $: String.raw`\$`,
  "#": String.raw`\#`,
  _: String.raw`\_`,
  "&": String.raw`\&`,
};

/** Letters beyond ASCII stay as they are; line breaks and control characters become a space. */
export function escapeTex(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replaceAll(/[\\{}~^%$#_&]/gu, (character) => escapes[character] ?? character);
}

/** The url field is read letter by letter, so an escape would become part of the address; only braces must go. */
function verbatim(address: string): string {
  return `{${address.replaceAll(/[\\{}\s]/gu, (character) => encodeURIComponent(character))}}`;
}
