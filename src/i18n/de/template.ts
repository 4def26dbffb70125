import type { Catalogue } from "../catalogue.ts";
import type { template as english } from "../en/template.ts";

export const template: Catalogue<typeof english> = {
  file: "ereignisse",
  events: "Ereignisse",
  notes: "Hinweise",
  intro:
    "Eine Zeile je Ereignis. Nötig sind nur die ersten drei Spalten. Ersetzen Sie die Beispiele, speichern Sie, und öffnen Sie die Datei in Musubi.",
  columns: {
    date: "Datum",
    title: "Titel",
    who: "Wer",
    summary: "Zusammenfassung",
    type: "Art",
    place: "Ort",
    topics: "Themen",
    status: "Status",
    source: "Quelle",
    page: "Seite",
  },
  help: {
    date: "Ein Tag, ein Monat oder ein Jahr: 2024-07-28, 2024-07, 1965. Von einem zum anderen: 2023-01-09/2023-01-15. Bis 2035: [..2035]. Um 1998: 1998~. Leer, wenn es niemand weiß.",
    title: "Was geschah, in einem kurzen Satz.",
    who: "Alle, die teilnahmen, mit ; zwischen den Namen. Schreiben Sie einen Namen immer gleich.",
    summary: "Was sonst bekannt ist.",
    type: "Treffen, Brief, Vertrag … in Ihren Worten.",
    place: "Wo es war.",
    topics: "Worum es ging, mit ; dazwischen.",
    status: "Ob es stattfand. Leer, wenn es niemand festgehalten hat.",
    source: "Das Dokument, das es sagt, oder dessen Adresse.",
    page: "Wo in der Quelle.",
  },
  status: {
    happened: "geschehen",
    ongoing: "laufend",
    planned: "geplant",
    expected: "erwartet",
    cancelled: "abgesagt",
    claimed: "behauptet",
  },
  notInList: "Wählen Sie einen Eintrag der Liste, oder lassen Sie die Zelle leer.",
  examples: {
    invasion: { title: "Russland überfällt die Ukraine", who: "Russland; Ukraine" },
    summit: { title: "Kishida beim NATO-Gipfel", who: "Japan; NATO", place: "Madrid" },
    tour: {
      title: "Kishida bereist die G7",
      who: "Japan; Frankreich; Italien; Vereinigtes Königreich; Kanada; Vereinigte Staaten",
    },
  },
};
