import { plural } from "./counts.ts";

/** The two readings of the time shown, and how many events hang on them. */
export const timeReading = {
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
  brief: (count: number) => `${count} uncertain`,
  briefLeftOut: (count: number) => `${count} left out`,
  briefSame: "no difference",
};
