import { plural } from "../plural.ts";

export const eventTable = {
  name: "Event table",
  title: "Table",
  count: (count: number) => plural(count, "en", "event", "events"),
  columns: {
    date: "Date",
    title: "Title",
    type: "Type",
    participants: "Participants",
    basis: "Date known",
    sources: "Sources",
  },
  file: { id: "ID", edtf: "Date (EDTF)" },
  named: (name: string) => `${name} (named, not present)`,
  csv: "Download as CSV",
  json: "Download as JSON",
  pictures: "Pictures",
};
