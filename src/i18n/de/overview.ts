import type { Catalogue } from "../catalogue.ts";
import type { overview as en } from "../en/overview.ts";
import { plural } from "./counts.ts";

export const overview: Catalogue<typeof en> = {
  region: "Überblick",
  start: "Anfang des Zeitfensters",
  end: "Ende des Zeitfensters",
  earlier: "Ein Jahr früher",
  later: "Ein Jahr später",
  years: "Jahre",
  showYear: (year) => `${year} zeigen`,
  showYears: (first, last) => `${first} bis ${last} zeigen`,
  emptyYears: (count) => plural(count, { one: "Jahr", other: "Jahre" }),
  unfold: (first, last, count) =>
    `${first} bis ${last} aufklappen, ${plural(count, { one: "Jahr", other: "Jahre" })} in denen nichts beginnt oder endet`,
  fold: (first, last, count) =>
    `${first} bis ${last} zuklappen, ${plural(count, { one: "Jahr", other: "Jahre" })} in denen nichts beginnt oder endet`,
  period: (first, last) => `${first} – ${last}`,
  today: "Heute",
};
