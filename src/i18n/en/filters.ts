import { plural } from "./counts.ts";

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
