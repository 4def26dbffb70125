import type { EventCount } from "../../model/eventCounts.ts";
import { noun, number, plural, pluralOf } from "./counts.ts";

export const timeline = {
  noDates: {
    title: "No dates in this file",
    why: (count: number) =>
      `${noun(count, { one: "The event is", other: `All ${number(count)} events are` })} in the network, the matrix and the table. To see them here as well, download the list, fill in its date column and open it again.`,
    hide: "Hide timeline",
    add: "Add dates in a spreadsheet",
  },
  region: "Timeline",
  title: "Timeline",
  command: { title: "Show only the timeline", also: "view" },
  events: "Events",
  loading: "Drawing the timeline",
  noEvents: "No event passes the filters.",
  counted: (events: EventCount, sources: number) =>
    `${pluralOf(events, { one: "event", other: "events" })} from ${plural(sources, { one: "source", other: "sources" })}`,
  onDay: (date: string) => `on ${date}`,
  outsideCount: (count: number) => plural(count, { one: "event", other: "events" }),
  today: "Today",
  atHome: "At home",
  elsewhere: "Elsewhere",
  lane: {
    only: "only",
    remove: "remove",
    partners: "Other partners",
    background: "Background",
    others: "Others",
    codes: {
      partners: "Others",
      background: "Rest",
      others: "Others",
      home: "Home",
      elsewhere: "Else",
    },
    open: "open",
    close: "close",
  },
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

export const overview = {
  region: "Overview",
  start: "Window start",
  end: "Window end",
  earlier: "Earlier by a year",
  later: "Later by a year",
  years: "Years",
  yearHint: (year: string) => `Only ${year}; double-click to fit the window to it`,
  emptyYears: (count: number) => plural(count, { one: "year", other: "years" }),
  emptyYearsShort: (count: number) => `${number(count)} y`,
  unfold: (first: string, last: string, count: number) =>
    `Expand ${first} to ${last}, ${plural(count, { one: "year", other: "years" })} in which nothing begins or ends`,
  fold: (first: string, last: string, count: number) =>
    `Fold ${first} to ${last}, ${plural(count, { one: "year", other: "years" })} in which nothing begins or ends`,
  period: (first: string, last: string) => `${first} – ${last}`,
  today: "Today",
};

/** Which events with uncertain dates count in the time shown, and how many they are. */
export const dateMatching = {
  name: "Uncertain dates",
  possible: "May be in this period",
  certain: "Definitely in this period",
  shown: (count: number) =>
    plural(count, {
      one: "uncertain event in this period",
      other: "uncertain events in this period",
    }),
  leftOut: (count: number) =>
    `${plural(count, { one: "event", other: "events" })} left out: uncertain`,
  same: "No uncertain events in this period",
};

export const player = {
  region: "Player",
  play: "Play",
  pause: "Pause",
  stepForward: "Step forward",
  stepBack: "Step back",
  position: "Position",
  speed: "Speed",
  times: (factor: number) => `${number(factor)}×`,
  mode: "Past events",
  modes: { accumulate: "Keep all", window: "Latest only" },
  settings: "Player settings",
  pace: "Pace",
  paces: { time: "By time", event: "Event by event" },
  pauseAtEach: "Pause at each event",
  stop: "Stop",
  nothingYet: "Nothing yet",
  latest: (title: string, others: number) =>
    others === 0 ? title : `${title} and ${number(others)} more`,
};
