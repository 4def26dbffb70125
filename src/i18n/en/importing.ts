import type { RecordUnit } from "../../model/parse/problem.ts";
import { plural } from "./counts.ts";

const units: Readonly<Record<RecordUnit, readonly [one: string, other: string]>> = {
  row: ["row", "rows"],
  edge: ["edge", "edges"],
  letter: ["letter", "letters"],
  entry: ["entry", "entries"],
  object: ["object", "objects"],
  line: ["line", "lines"],
  item: ["item", "items"],
};

/** Files of other formats: how they are read, and the words that they do not have themselves. */
export const importing = {
  description: (count: number, unit: RecordUnit, file: string) =>
    `${plural(count, { one: units[unit][0], other: units[unit][1] })} of ${file}`,
  locator: (unit: RecordUnit, place: string) => `${unit} ${place}`,
  /** "Sign agreement: Italy and Japan", "Italy and Japan". */
  title: (type: string, names: string) =>
    type === "" ? names : names === "" ? type : `${type}: ${names}`,
  untitled: "Without a title",
  /** What an event is, where the file does not say. */
  types: {
    row: "Event",
    edge: "Tie",
    letter: "Letter",
    entry: "Event",
    object: "Event",
    line: "Event",
    item: "Event",
  } satisfies Record<RecordUnit, string>,
  noLicence: "not stated",
};
