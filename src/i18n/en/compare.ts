import type { Change, Compared } from "../../model/comparison.ts";
import { number, plural } from "./counts.ts";

/** A rate with two digits that count: "1.3", "0.25", "120". */
const rate = (events: number): string => number(Number(events.toPrecision(2)));

const spoken: Readonly<Record<Change, string>> = {
  new: "new",
  gone: "none in these sources",
  stronger: "more",
  weaker: "fewer",
  same: "unchanged",
};

const groups: Readonly<Record<Exclude<Change, "gone">, string>> = {
  new: "New",
  stronger: "More",
  weaker: "Fewer",
  same: "Unchanged",
};

export const compare = {
  button: "Compare",
  stop: "Stop comparing",
  periods: { before: "First period", now: "Second period" },
  periodHint: "A year, a month or a day, or two of them, such as 2022-03 to 2022-09.",
  onlyChanges: "Only changes",
  swap: "Swap",
  swapHint: "Swap the two periods",
  previous: "Previous period",
  halves: "First half with second",
  region: "Compared periods",
  heading: (before: string, now: string): string => `${before} → ${now}`,
  same: (period: string): string =>
    `Both periods are ${period}. Move one of them, in the overview or here.`,
  or: "Or compare at once:",
  nothing: "No event in either period.",
  overlap: "The periods overlap: events in the overlap count in both.",
  byRate: (before: string, now: string): string =>
    `The periods differ in length (${before} and ${now}), so more and fewer go by events a year.`,
  length: (days: number): string =>
    days < 365
      ? plural(days, { one: "day", other: "days" })
      : plural(Math.round((days / 365.2425) * 10) / 10, { one: "year", other: "years" }),
  years: (years: string): string =>
    `The filter by year (${years}) holds for the second period alone.`,
  /** Sources that no longer speak of a tie do not say that it has ended. */
  group: (change: Change, now: string): string =>
    change === "gone" ? `None in these sources for ${now}` : groups[change],
  changes: spoken,
  noneNote: (now: string): string => `No source here reports them in ${now}; they may go on.`,
  sources: {
    title: "What the sources cover",
    count: (count: number): string =>
      count === 0 ? "No source" : plural(count, { one: "source", other: "sources" }),
    span: (first: string, last: string): string => `${first} to ${last}`,
    undated: (count: number): string => `${number(count)} without a date`,
  },
  tie: (one: string, other: string): string => `${one} and ${other}`,
  concern: "mentioned only",
  /** In the network; a count that is the same is said once. */
  fromTo: (before: number, now: number): string =>
    before === now ? number(now) : `${number(before)} → ${number(now)}`,
  ratesUpTo: (before: number, now: number): string => `${rate(before)} → ${rate(now)}/yr`,
  eventsFromTo: (before: number, now: number): string =>
    `${number(before)} → ${plural(now, { one: "event", other: "events" })}`,
  rates: (before: number, now: number): string => `${rate(before)} → ${rate(now)} a year`,
  more: (count: number): string => `${number(count)} more`,
  /** After the present count: "stronger, 2 before". */
  spoken: ({ change, before }: Compared): string =>
    change === "new" || change === "same"
      ? spoken[change]
      : `${spoken[change]}, ${number(before)} before`,
  all: "All changes",
  legend: "How to read the comparison",
  lead: (events: string, relationships: string): string => `${events}, ${relationships}`,
  relationshipsFromTo: (before: number, now: number): string =>
    `${number(before)} → ${plural(now, { one: "relationship", other: "relationships" })}`,
  sourcesFromTo: (before: number, now: number): string =>
    `${before === now ? "" : `${number(before)} → `}${plural(now, { one: "source", other: "sources" })}`,
  /** At the bar of a period. */
  events: (count: number): string => plural(count, { one: "event", other: "events" }),
  ends: { start: "First period start", end: "First period end" },
};
