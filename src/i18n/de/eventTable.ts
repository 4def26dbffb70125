import type { Catalogue } from "../catalogue.ts";
import type { eventTable as english } from "../en/eventTable.ts";
import { pluralOf } from "./counts.ts";

export const eventTable: Catalogue<typeof english> = {
  name: "Ereignistabelle",
  title: "Tabelle",
  inText: "Tabelle der Ereignisse",
  command: { title: "Die Tabelle zeigen", also: "Ansicht, Liste" },
  count: (count) =>
    pluralOf(
      count,
      { one: "Ereignis", other: "Ereignisse" },
      { one: "Ereignis", other: "Ereignissen" },
    ),
  sorting: "wird sortiert …",
  columns: {
    date: "Datum",
    title: "Titel",
    type: "Art",
    participants: "Beteiligte",
    basis: "Datierung",
    sources: "Quellen",
  },
  file: { id: "Kennung", edtf: "Datum (EDTF)" },
  named: (name) => `${name} (genannt, nicht anwesend)`,
  download: (format) => `Als ${format} herunterladen`,
  pictures: "Bilder",
};
