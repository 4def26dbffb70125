import { plural } from "./counts.ts";

/** The two readings of the time shown, and how many events hang on them. */
export const timeReading = {
  name: "How dates must lie in the time shown",
  possible: "Possibly within",
  certain: "Certainly within",
  shown: (count: number) =>
    plural(count, {
      one: "event only possibly lies in this time",
      other: "events only possibly lie in this time",
    }),
  leftOut: (count: number) =>
    `${plural(count, { one: "event", other: "events" })} left out: only possibly in this time`,
  same: "Makes no difference in this time",
  brief: (count: number) => `${count} only possibly`,
  briefLeftOut: (count: number) => `${count} left out`,
  briefSame: "no difference",
};
