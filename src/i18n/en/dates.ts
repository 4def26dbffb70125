/** A date already in words; `day` if it names a day, before which German puts an article. */
export interface When {
  readonly text: string;
  readonly day: boolean;
}

/** Dates in words: "28 July 2024", "end of August 1999", "by 2040", "May 1998, day unknown". */
export const dates = {
  none: "without a date",
  dayNumber: (day: number) => String(day),
  dayOf: (day: number, month: string) => `${day} ${month}`,
  inMonth: (month: string, year: string) => `${month} ${year}`,
  bce: (year: number) => `${year} BCE`,
  range: (first: string, last: string) => `${first}–${last}`,
  dayUnknown: (when: string) => `${when}, day unknown`,
  monthUnknown: (when: string) => `${when}, month unknown`,
  seasons: {
    spring: (year: string) => `spring ${year}`,
    summer: (year: string) => `summer ${year}`,
    autumn: (year: string) => `autumn ${year}`,
    winter: (years: string) => `winter ${years}`,
  },
  decade: (year: number) => `the ${year}s`,
  century: (number: number) => `${number}${ordinal(number)} century`,
  around: ({ text }: When) => `around ${text}`,
  aroundWithin: (when: string) => `around ${when}`,
  aroundShort: (when: string) => `c. ${when}`,
  possibly: (when: string) => `possibly ${when}`,
  possiblyShort: (when: string) => `${when}?`,
  between: (from: When, to: When) => `between ${from.text} and ${to.text}`,
  to: (from: string, to: string) => `${from} to ${to}`,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  beginningOf: (month: string) => `beginning of ${month}`,
  middleOf: (month: string) => `mid-${month}`,
  endOf: (month: string) => `end of ${month}`,
  by: ({ text }: When) => `by ${text}`,
  orEarlier: (when: string) => `${when} or earlier`,
  orLater: (when: string) => `${when} or later`,
  from: ({ text }: When) => `from ${text}`,
  until: ({ text }: When) => `until ${text}`,
  endOpen: (from: string) => `${from}, end open`,
  endUnknown: (from: string) => `${from}, end unknown`,
  beginningOpen: (until: string) => `${until}, beginning open`,
  beginningUnknown: (until: string) => `${until}, beginning unknown`,
};

const ordinals = new Intl.PluralRules("en-GB", { type: "ordinal" });
const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };

function ordinal(number: number): string {
  return suffixes[ordinals.select(number)] ?? "th";
}
