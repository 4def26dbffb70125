import { dateWords } from "../../i18n/dateText.ts";
import { listWords } from "../../i18n/intlWords.ts";
import type { ActorId } from "../../model/eventGraph.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import type { Party } from "../../model/parties.ts";
import { derive } from "../../store/derive.ts";
import { voiceOf } from "../../store/voice.ts";
import type { Language } from "../../i18n/locales.ts";
import { monthName, yearWords } from "../../i18n/dayWords.ts";
import { roomForYear } from "./matrixSizes.ts";
import { textWidth } from "../../scene/text.ts";
import type { TimeBand } from "../../model/matrix/timeBands.ts";

export interface MatrixWords {
  readonly name: (actor: ActorId) => string;
  /** The shortest title in the data, for the head of a column. */
  readonly short: (event: IndexedEvent) => string;
  readonly title: (event: IndexedEvent) => string;
  readonly date: (event: IndexedEvent) => string;
  /** "Japan, host, Fumio Kishida": the actor, its role, and who acted for it. */
  readonly part: (party: Party) => string;
  /** "Japan and Italy": all parties except those only mentioned. */
  readonly parties: (event: IndexedEvent) => string;
  readonly column: (event: IndexedEvent) => string;
  /** Where an event that is pointed at would be read. */
  readonly pointHint: string;
  readonly cell: (event: IndexedEvent, party: Party) => string;
}

export const matrixWords = derive(
  (state) => [voiceOf(state)],
  ({ language, localized, shortNameOf: name, text }): MatrixWords => {
    const words = text.matrix;
    const title = ({ row }: IndexedEvent): string => localized(row.title);
    const date = (event: IndexedEvent): string => dateWords(event.date, language);
    const part = ({ actor, roles, planned, persons }: Party): string => {
      const namedRoles = roles.length > 1 ? roles.filter((role) => role !== "participant") : roles;
      return [
        name(actor),
        ...namedRoles.map((role) => words.parts[role]),
        ...(planned ? [words.parts.planned] : []),
        ...persons.map(name),
      ].join(", ");
    };
    const parties = (event: IndexedEvent): string => {
      const present = event.parties.filter(({ presence }) => presence !== "subject");
      return listWords(
        present.map(({ actor }) => name(actor)),
        language,
      );
    };
    return {
      name,
      short: ({ row }) => localized(row.shortTitle ?? row.title),
      title,
      date,
      part,
      parties,
      pointHint: words.pointHint,
      column: (event) => words.column(title(event), date(event), parties(event)),
      cell: (event, party) => words.cell(part(party), date(event), title(event)),
    };
  },
);

/** In px of 13 px type. */
const letter = 8.5;
const digit = 6.8;

/** The label over the columns of a year: "2024", or "’24" over a single narrow one; an era is never cut off. */
export function yearWord(
  { year, from, to, name }: TimeBand,
  room: number,
  language: Language,
): string {
  if (name !== undefined) return room < name.length * letter ? "" : name;
  const word = yearWords(year, language);
  if (year <= 0 && room < word.length * letter) return "";
  const short = to - from === 1 && year >= 1000 && room < roomForYear;
  const fitting = short ? `’${word.slice(-2)}` : word;
  return room < fitting.length * digit ? "" : fitting;
}

/** In px: the line before it and its distance from that. Its weight of 400 is a little narrower than what is measured. */
const month = { before: 2, size: 12 * 0.94 };

/** The label over the columns of a month, as much as there is room for: "Sept", "Sep". */
export function monthWord({ month: number }: TimeBand, room: number, language: Language): string {
  const name = monthName(number, language, "short");
  const fits = (word: string): boolean => textWidth(word, month.size) + month.before <= room;
  // A letter would be that of several months.
  return [name, name.slice(0, 3)].find(fits) ?? "";
}

/** The label over the events of one day, or of some days of a month: "28", "22–29". */
export function daysWord(first: number, last: number, room: number): string {
  const word = first === last ? String(first) : `${first}–${last}`;
  return room < word.length * digit ? "" : word;
}
