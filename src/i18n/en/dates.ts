/** Dates in words. What comes in is already in words; `first` and `last` are bare day numbers. */
export const dates = {
  dayOf: (day: number, month: string) => `${day} ${month}`,
  inMonth: (month: string, year: string) => `${month} ${year}`,
  bce: (year: number) => `${year} BCE`,
  days: (first: number, last: number, month: string) => `between ${first} and ${last} ${month}`,
  dayRange: (first: number, last: number, month: string) => `${first}–${last} ${month}`,
  dayUnknown: (when: string) => `${when}, day unknown`,
  monthUnknown: (when: string) => `${when}, month unknown`,
  seasons: {
    spring: (year: string) => `spring ${year}`,
    summer: (year: string) => `summer ${year}`,
    autumn: (year: string) => `autumn ${year}`,
    winter: (year: string, next: string) => `winter ${year}/${next}`,
  },
  decade: (year: number) => `the ${year}s`,
  century: (number: number) => `${number}${ordinal(number)} century`,
  around: (when: string) => `around ${when}`,
  possibly: (when: string) => `possibly ${when}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  beginningOf: (month: string) => `beginning of ${month}`,
  middleOf: (month: string) => `mid-${month}`,
  endOf: (month: string) => `end of ${month}`,
  by: (when: string) => `by ${when}`,
  orLater: (when: string) => `${when} or later`,
  fromOpen: (when: string) => `from ${when}, end open`,
  fromUnknown: (when: string) => `from ${when}, end unknown`,
  untilOpen: (when: string) => `until ${when}, beginning open`,
  untilUnknown: (when: string) => `until ${when}, beginning unknown`,
};

function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return (teen ? undefined : ["th", "st", "nd", "rd"][number % 10]) ?? "th";
}
