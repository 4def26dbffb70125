import { plural } from "./counts.ts";

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
  brief: (count: number) => `${count} uncertain`,
  briefLeftOut: (count: number) => `${count} left out`,
  briefSame: "no difference",
};
