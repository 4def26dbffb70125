import { plural } from "../plural.ts";

/** The two readings of the time shown, and how many events hang on them. */
export const timeReading = {
  name: "How dates must lie in the time shown",
  possible: "Possibly within",
  certain: "Certainly within",
  shown: (count: number) =>
    `${plural(count, "en", "event", "events")} only possibly ${count === 1 ? "lies" : "lie"} in this time`,
  leftOut: (count: number) =>
    `${plural(count, "en", "event", "events")} left out: only possibly in this time`,
  same: "Makes no difference in this time",
  brief: (count: number) => `${count} only possibly`,
  briefLeftOut: (count: number) => `${count} left out`,
  briefSame: "no difference",
};
