import type { EventCount } from "../../model/eventCounts.ts";
import { plural, pluralOf } from "./counts.ts";

export const filters = {
  region: "Filters",
  partners: "Partners",
  years: "Years",
  menu: (period: string) => `${period}, filters`,
  close: "Close filters",
  facets: {
    partner: "Partner",
    year: "Year",
    type: "Kind",
    topic: "Topic",
    source: "Source",
    text: "Text",
  },
  window: {
    name: "Period shown",
    to: "to",
    hint: "A year, a month or a day, or two of them: 2022, 2022-03 to 2022-09.",
    show: "Show",
    fit: "Fit to events",
    all: "All years",
    unreadable: (text: string) =>
      text === ""
        ? "A date is missing. Write for example 2022, or 2022-03 to 2022-09."
        : `“${text}” is not a date. Write for example 2022, or 2022-03 to 2022-09.`,
    backwards: "The period ends before it begins.",
  },
  active: "Active filters",
  activeRegion: "Filters in use",
  counted: (events: EventCount) => pluralOf(events, { one: "event", other: "events" }),
  /** Before the first value of each facet: "42 of 75 events with South Korea in 2023". */
  lead: {
    partner: "with",
    year: "in",
    type: "of the kind",
    topic: "on",
    source: "from",
    text: "matching",
  },
  or: "or",
  and: "and",
  switchJoin: (word: string, other: string) => `${word}: switch to “${other}”`,
  remove: (value: string) => `Remove ${value}`,
  clear: "Clear all filters",
  quoted: (text: string) => `“${text}”`,
  empty: {
    title: "No event is left",
    alone: (value: string) => `Nothing matches ${value}.`,
    together: (values: string) => `Nothing matches ${values} at once.`,
    window: (count: number) =>
      `${plural(count, { one: "event matches", other: "events match" })} the filters, but none in the years shown.`,
    without: (value: string, count: number) =>
      `Without ${value}: ${plural(count, { one: "event", other: "events" })}`,
    only: (value: string, count: number) =>
      `Only ${value}: ${plural(count, { one: "event", other: "events" })}`,
    showThem: "Show their years",
    noEvents: "No events yet",
    noEventsWhy: "This file is sound, but it holds no event. Under Data you can open another.",
    openOther: "Open other data…",
  },
};
