import type { Catalogue } from "../catalogue.ts";
import type { timeline as en } from "../en/timeline.ts";
import { plural } from "../plural.ts";
import { pluralOf } from "../shownOf.ts";

export const timeline: Catalogue<typeof en> = {
  region: "Zeitleiste",
  title: "Zeitleiste",
  events: "Ereignisse",
  loading: "Die Zeitleiste wird gezeichnet",
  noEvents: "Kein Ereignis passt zu den Filtern.",
  counted: (events, sources) =>
    `${pluralOf(events, "de", "Ereignis", "Ereignisse", "Ereignissen")} aus ${plural(sources, "de", "Quelle", "Quellen")}`,
  outsideCount: (count) => plural(count, "de", "Ereignis", "Ereignisse"),
  cluster: {
    list: (count) => plural(count, "de", "Ereignis", "Ereignisse"),
    close: "Schließen",
  },
  today: "Heute",
  atHome: "Im Inland",
  elsewhere: "Anderswo",
  toolbar: {
    name: "Zeitfenster",
    earlier: "Früher",
    later: "Später",
    zoomIn: "Vergrößern",
    zoomOut: "Verkleinern",
    fit: "Alle Jahre",
    home: "Jahre mit den meisten Ereignissen",
    today: "Zum heutigen Tag",
  },
  outside: {
    before: (count, year) =>
      `${plural(count, "de", "früheres Ereignis", "frühere Ereignisse")}: ${year}`,
    after: (count, year) =>
      `${plural(count, "de", "späteres Ereignis", "spätere Ereignisse")}: ${year}`,
  },
  option: {
    participants: (names) => `mit ${names}`,
    status: {
      happened: "",
      ongoing: "dauert an",
      planned: "geplant",
      expected: "erwartet",
      cancelled: "abgesagt",
      claimed: "behauptet",
      unrecorded: "Stand nicht vermerkt",
    },
    basis: {
      stated: "Datum genannt",
      relative: "Datum aus dem Wortlaut der Quelle errechnet",
      inferred: "Datum erschlossen",
      unrecorded: "nicht vermerkt, woher das Datum bekannt ist",
    },
  },
};
