import type { EventCount } from "../../model/eventCounts.ts";
import { number, pluralOf } from "./counts.ts";

const events = (count: EventCount): string => pluralOf(count, { one: "event", other: "events" });

/** The line between the pictures that says what is pointed at. */
export const readout = {
  rest: "Point at a strand, a knot or a mark: its date, title and parties appear here.",
  touchNetwork: "Touch a strand, a knot or a name",
  touchTimeline: "Touch a mark: its events appear here",
  shown: (count: EventCount, period: string): string => `${events(count)} in ${period}`,
  undated: (count: EventCount): string => `${events(count)}, none with a date`,
  withoutDate: (count: number): string => `${number(count)} without a date`,
  events,
  /** Of a pair's events: those of the two alone, and those with others. */
  split: (own: number, withOthers: number): string =>
    withOthers === 0
      ? ""
      : own === 0
        ? "all of them with others"
        : `${number(own)} between the two, ${number(withOthers)} with others`,
  known: (precision: string, basis: string): string => `${precision}, ${basis}`,
  precision: {
    day: "Exact day",
    within: "Day not known",
    around: "Approximate",
    before: "Latest day known",
    after: "First day known",
    range: "Lasting",
  },
  basis: {
    stated: "stated",
    relative: "calculated",
    inferred: "inferred",
    unrecorded: "not recorded how it is known",
  },
  mentioned: (name: string): string => `${name}, mentioned`,
  key: "Key",
  wheel: "Ctrl + wheel to zoom",
  divider: "Network and timeline",
};
