import type { EventCount } from "../../model/eventCounts.ts";
import { plural, pluralOf } from "./counts.ts";

export const filters = {
  region: "Filters",
  byText: "Filter by text",
  partners: "Partners",
  years: "Years",
  more: "More filters",
  close: "Close filters",
  facets: {
    partner: "Partner",
    year: "Year",
    type: "Kind",
    topic: "Topic",
    source: "Source",
    text: "Text",
  },
  active: "Active filters",
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
  },
};
