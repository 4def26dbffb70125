import type { Change, Compared } from "../../model/comparison.ts";
import { number, plural } from "./counts.ts";

/** A rate with two digits that count: "1.3", "0.25", "120". */
const rate = (events: number): string => number(Number(events.toPrecision(2)));

const spoken: Readonly<Record<Change, string>> = {
  new: "new",
  gone: "none in these sources",
  stronger: "stronger",
  weaker: "weaker",
  same: "unchanged",
};

const groups: Readonly<Record<Exclude<Change, "gone">, string>> = {
  new: "New",
  stronger: "Stronger",
  weaker: "Weaker",
  same: "Unchanged",
};

export const compare = {
  button: "Compare",
  pin: (period: string): string => `Pin ${period}, then move the window to see what has changed`,
  letGo: (period: string): string => `Stop comparing with ${period}`,
  with: (period: string): string => `with ${period}`,
  swap: "Swap",
  swapHint: "Swap the pinned period and the window",
  previous: "Previous period",
  previousHint: (period: string): string => `Compare with the period right before: ${period}`,
  halves: "First half with second",
  region: "Compared periods",
  heading: (before: string, now: string): string => `${before} → ${now}`,
  same: (period: string): string => `Move the window to compare with ${period}.`,
  or: "Or compare at once:",
  nothing: "No event in either period.",
  overlap: "The periods overlap: events in the overlap count in both.",
  byRate: (before: string, now: string): string =>
    `The periods differ in length (${before} and ${now}), so stronger and weaker go by events a year.`,
  length: (days: number): string =>
    days < 365
      ? plural(days, { one: "day", other: "days" })
      : plural(Math.round((days / 365.2425) * 10) / 10, { one: "year", other: "years" }),
  years: (years: string): string =>
    `The filter by year (${years}) holds for the window alone, not for the pinned period.`,
  /** Sources that no longer speak of a tie do not say that it has ended. */
  group: (change: Change, now: string): string =>
    change === "gone" ? `None in these sources for ${now}` : groups[change],
  changes: spoken,
  noneNote: (now: string): string => `No source here reports them in ${now}; they may go on.`,
  sources: {
    title: "What the sources cover",
    of: (period: string, count: number, dates: string): string =>
      `${period}: ${count === 0 ? "no source" : plural(count, { one: "source", other: "sources" })}${dates === "" ? "" : `, ${dates}`}`,
    span: (first: string, last: string): string => `${first} to ${last}`,
    undated: (count: number): string => `${number(count)} without a date`,
  },
  tie: (one: string, other: string): string => `${one} and ${other}`,
  concern: "mentioned only",
  /** In the network; a count that is the same is said once. */
  fromTo: (before: number, now: number): string =>
    before === now ? number(now) : `${number(before)} → ${number(now)}`,
  eventsUpTo: (before: number, now: number): string =>
    `${before === now ? "" : `${number(before)} → `}${plural(now, { one: "event", other: "events" })}`,
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
  summary: {
    new: (count: number): string => `${number(count)} new`,
    gone: (count: number): string => `${number(count)} not in these sources`,
    stronger: (count: number): string => `${number(count)} stronger`,
    weaker: (count: number): string => `${number(count)} weaker`,
    same: (count: number): string => `${number(count)} unchanged`,
  },
  legend: {
    label: "How to read the comparison",
    only: (period: string): string => `only ${period}`,
    now: (period: string): string => period,
    ring: "size then",
  },
  pinned: (period: string): string => `Compared: ${period}`,
};
