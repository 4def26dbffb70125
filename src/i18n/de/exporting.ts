import type { Catalogue } from "../catalogue.ts";
import type { exporting as english } from "../en/exporting.ts";
import { plural } from "./counts.ts";

export const exporting: Catalogue<typeof english> = {
  title: "Exportieren",
  close: "Schließen",
  what: "Was",
  all: "Alles",
  scenes: (count) => plural(count, { one: "Folie", other: "Folien" }),
  format: "Format",
  formats: { svg: "SVG", png: "PNG", pptx: "PowerPoint" },
  size: "Größe",
  sizes: { wide: "16:9", classic: "4:3", square: "Quadrat", screen: "Wie am Bildschirm" },
  resolution: "Auflösung",
  colours: "Farben",
  themes: { light: "Hell", dark: "Dunkel" },
  transparent: "Transparenter Hintergrund",
  preview: "Vorschau des Bildes",
  says: {
    svg: "Eine Zeichnung, die in jeder Größe scharf bleibt, mit Titel, Bildtext, Quellen und Link.",
    png: "Ein Bild mit Titel, Bildtext, Quellen und Link.",
    pptx: "Folien mit Titel und Text zum Bearbeiten, Bilder mit Alternativtexten, Notizen, Quellen und einem Link zurück.",
  },
  zipped: "Eine Datei je Szene, in einer ZIP-Datei.",
  save: "Datei speichern",
  cancel: "Abbrechen",
  working: "Fortschritt des Exports",
  saved: (name) => `Gespeichert als ${name}`,
  failed: "Die Datei ließ sich nicht herstellen. Ein anderes Format hilft vielleicht.",
  tooLarge:
    "Ein so großes Bild kann dieser Browser nicht zeichnen. Bitte eine niedrigere Auflösung oder kleinere Größe wählen.",
  print: "Für PDF dies schließen und die Seite drucken: Sie ist für A4 quer eingerichtet.",
  only: (filters) => `nur ${filters}`,
  moreSources: (count) =>
    `und ${plural(count, { one: "weitere Quelle", other: "weitere Quellen" })}, aufgeführt unter dem Link`,
};
