import type { Role, TimelineEvent } from "../../../model/eventGraph.ts";
import { nearest } from "../../../model/parse/nearest.ts";
import { isNobody } from "./cellText.ts";

/**
 * Columns whose cells are of a list that Musubi itself has: what each word of a file means there, and of a slip what was
 * meant.
 *
 *   status.valueOf("held") → "happened"     status.valueOf("hapened") → null     status.meant("hapened") → "happened"
 *   precision.valueOf("ca.") → "about"      language.valueOf("Deutsch") → "de"      role.valueOf("chair") → "host"
 */
export interface ClosedList<Value extends string> {
  /** Of a cell that says nothing. */
  readonly none: Value;
  /** null: the cell says something that is not of the list. */
  readonly valueOf: (cell: string) => Value | null;
  readonly meant: (cell: string) => string | undefined;
}

type Status = TimelineEvent["status"];
type Basis = TimelineEvent["dateBasis"];

/** How much of a date is meant. */
export type Precision =
  | ""
  | "day"
  | "month"
  | "year"
  | "decade"
  | "century"
  | "about"
  | "uncertain";

/**
 * Calendars call what is settled "confirmed", which says nothing of whether it took place: they pass words of their own.
 */
const statuses = listOf<Status>("unrecorded", {
  happened: [
    "done",
    "held",
    "completed",
    "confirmed",
    "past",
    "closed",
    "geschehen",
    "abgeschlossen",
  ],
  ongoing: ["open", "active", "in progress", "laufend", "andauernd"],
  planned: ["scheduled", "tentative", "geplant"],
  expected: ["forecast", "erwartet"],
  cancelled: ["canceled", "abgesagt", "storniert"],
  claimed: ["alleged", "behauptet"],
  unrecorded: [],
});

/** The numbers are those of Wikidata. */
const precisions = listOf<Precision>("", {
  day: [
    "exact",
    "exact day",
    "exact date",
    "full",
    "tag",
    "genau",
    "taggenau",
    "exakt",
    "jour",
    "11",
  ],
  month: ["month only", "monat", "monatsgenau", "mois", "10"],
  year: ["year only", "jahr", "jahrgenau", "annee", "année", "9"],
  decade: ["jahrzehnt", "décennie", "8"],
  century: ["jahrhundert", "siècle", "7"],
  about: [
    ...[
      "approximate",
      "approximately",
      "approx",
      "approx.",
      "circa",
      "ca",
      "ca.",
      "c.",
      "estimated",
    ],
    ...["estimate", "around", "ungefähr", "etwa", "geschätzt", "um", "environ", "vers"],
  ],
  uncertain: ["doubtful", "questionable", "unsure", "?", "unsicher", "fraglich", "incertain"],
});

/** How a date is known. */
const bases = listOf<Basis>("unrecorded", {
  stated: ["in the source", "from the source", "documented", "explicit", "angegeben", "belegt"],
  relative: ["calculated", "derived", "computed", "relative date", "berechnet", "errechnet"],
  inferred: ["deduced", "supplied", "conjectured", "guess", "guessed", "erschlossen", "vermutet"],
  unrecorded: ["not recorded", "nicht angegeben"],
});

/** Of an empty cell nothing is known but that who is named takes part. */
const partsTaken = listOf<Role>("participant", {
  participant: ["participates", "attendee", "member", "party", "guest", "teilnehmer", "gast"],
  host: ["organizer", "organiser", "chair", "convenor", "gastgeber", "gastgeberin", "veranstalter"],
  initiator: ["sender", "author", "visitor", "caller", "source", "absender", "verfasser"],
  signatory: ["signer", "signed", "signs", "unterzeichner", "unterzeichnete"],
  speaker: ["speaks", "redner", "rednerin", "sprecher", "sprach"],
  recipient: ["addressee", "receiver", "target", "empfänger", "empfängerin", "adressat"],
  named: ["mentioned", "mention", "genannt", "erwähnt"],
  subject: ["topic", "mentioned only", "nur erwähnt"],
});

function listOf<Value extends string>(
  none: Value,
  words: Readonly<Record<Exclude<Value, "">, readonly string[]>>,
): ClosedList<Value> {
  const byWord = new Map(
    (Object.entries(words) as [Value, readonly string[]][]).flatMap(([value, others]) =>
      [value, ...others].map((word): [string, Value] => [word, value]),
    ),
  );
  return {
    none,
    valueOf: (cell) => {
      const word = cell.toLowerCase();
      return byWord.get(word) ?? (word === "" || isNobody(cell) ? none : null);
    },
    meant: (cell) => nearest(cell, byWord.keys()),
  };
}

/** Of names of languages: those that have one in tables that people keep. */
const codes =
  "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko la lb lt lv mk mn ms mt nb nl no pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi yi zh";
/** In which their names are looked for, beside their own. */
const readers = ["en", "de", "fr", "es"];

/** By their codes, in any form, and by their names. As a tag (BCP 47). */
const languages: ClosedList<string> = {
  none: "",
  valueOf: (cell) =>
    cell === "" || isNobody(cell) ? "" : (names().get(cell.toLowerCase()) ?? tagOf(cell)),
  // Any two letters are near the code of a language.
  meant: (cell) => (cell.length < 5 ? undefined : nearest(cell, names().keys())),
};

let known: ReadonlyMap<string, string> | null = null;

function names(): ReadonlyMap<string, string> {
  known ??= new Map(
    codes.split(" ").flatMap((code) =>
      [...readers, code].flatMap((reader) => {
        const name = new Intl.DisplayNames([reader], { type: "language" }).of(code);
        return name === undefined ? [] : [[name.toLowerCase(), code] as const];
      }),
    ),
  );
  return known;
}

/** "DEU" → "de", "en-gb" → "en-GB"; null: nobody knows such a language. */
function tagOf(cell: string): string | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/iu.test(cell)) return null;
  try {
    const [tag = ""] = Intl.getCanonicalLocales(cell.replaceAll("_", "-"));
    const [language = ""] = tag.split("-");
    const name = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(language);
    return name === undefined ? null : tag;
  } catch {
    return null;
  }
}

/** By what a column of them is said to hold. */
export const closedLists = {
  status: statuses,
  precision: precisions,
  basis: bases,
  role: partsTaken,
  language: languages,
};
