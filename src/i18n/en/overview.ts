import { plural } from "./counts.ts";

export const overview = {
  region: "Overview",
  start: "Window start",
  end: "Window end",
  earlier: "Earlier by a year",
  later: "Later by a year",
  years: "Years",
  showYear: (year: string) => `Show ${year}`,
  showYears: (first: string, last: string) => `Show ${first} to ${last}`,
  emptyYears: (count: number) => plural(count, { one: "year", other: "years" }),
  unfold: (first: string, last: string, count: number) =>
    `Expand ${first} to ${last}, ${plural(count, { one: "year", other: "years" })} in which nothing begins or ends`,
  fold: (first: string, last: string, count: number) =>
    `Fold ${first} to ${last}, ${plural(count, { one: "year", other: "years" })} in which nothing begins or ends`,
  period: (first: string, last: string) => `${first} – ${last}`,
  today: "Today",
};
