import type { EventCount } from "../../model/eventCounts.ts";
import { plural, pluralOf } from "./counts.ts";

export const timeline = {
  region: "Timeline",
  title: "Timeline",
  command: { title: "Show only the timeline", also: "view" },
  events: "Events",
  loading: "Drawing the timeline",
  noEvents: "No event passes the filters.",
  counted: (events: EventCount, sources: number) =>
    `${pluralOf(events, { one: "event", other: "events" })} from ${plural(sources, { one: "source", other: "sources" })}`,
  outsideCount: (count: number) => plural(count, { one: "event", other: "events" }),
  cluster: {
    list: (count: number) => plural(count, { one: "event", other: "events" }),
    close: "Close",
  },
  today: "Today",
  atHome: "At home",
  elsewhere: "Elsewhere",
  toolbar: {
    name: "Window of the timeline",
    earlier: "Earlier",
    later: "Later",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "All years",
    home: "Years with most events",
    today: "Go to today",
  },
  outside: {
    before: (count: number, year: string) =>
      `${plural(count, { one: "earlier event", other: "earlier events" })}: ${year}`,
    after: (count: number, year: string) =>
      `${plural(count, { one: "later event", other: "later events" })}: ${year}`,
  },
  option: {
    participants: (names: string) => `with ${names}`,
    status: {
      happened: "",
      ongoing: "ongoing",
      planned: "planned",
      expected: "expected",
      cancelled: "cancelled",
      claimed: "claimed",
      unrecorded: "status not recorded",
    },
    basis: {
      stated: "date stated",
      relative: "date worked out from the source’s words",
      inferred: "date inferred",
      unrecorded: "not recorded how the date is known",
    },
  },
};
