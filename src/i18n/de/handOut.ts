import type { Catalogue } from "../catalogue.ts";
import type { handOut as english } from "../en/handOut.ts";

export const handOut: Catalogue<typeof english> = {
  open: "Handzettel",
  region: "Handzettel",
  print: "Drucken",
  withNotes: "Mit Sprechernotizen",
  back: "Zurück zur Bühne",
  notes: "Notizen",
  sources: "Quellen",
  asOf: (date) => `Datenstand ${date}`,
};
