import type { EventCount } from "../../model/eventCounts.ts";
import { pluralOf } from "./counts.ts";

export const eventTable = {
  name: "Event table",
  title: "Table",
  inText: "Table of events",
  command: { title: "Show the table", also: "view, list" },
  count: (count: EventCount) => pluralOf(count, { one: "event", other: "events" }),
  sorting: "sorting…",
  columns: {
    date: "Date",
    title: "Title",
    type: "Type",
    participants: "Participants",
    basis: "Date known",
    sources: "Sources",
  },
  file: { id: "ID", edtf: "Date (EDTF)" },
  named: (name: string) => `${name} (mentioned, did not attend)`,
  download: (format: string) => `Download as ${format}`,
  pictures: "Pictures",
};
