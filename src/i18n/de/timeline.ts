import type { Catalogue } from "../catalogue.ts";
import type { timeline as en } from "../en/timeline.ts";
import { plural, pluralOf } from "./counts.ts";

export const timeline: Catalogue<typeof en> = {
  region: "Zeitleiste",
  title: "Zeitleiste",
  command: { title: "Nur die Zeitleiste zeigen", also: "Ansicht, Zeitstrahl" },
  events: "Ereignisse",
  loading: "Die Zeitleiste wird gezeichnet",
  noEvents: "Kein Ereignis passt zu den Filtern.",
  counted: (events, sources) =>
    `${pluralOf(events, { one: "Ereignis", other: "Ereignisse" }, { one: "Ereignis", other: "Ereignissen" })} aus ${plural(sources, { one: "Quelle", other: "Quellen" })}`,
  outsideCount: (count) => plural(count, { one: "Ereignis", other: "Ereignisse" }),
  cluster: {
    list: (count) => plural(count, { one: "Ereignis", other: "Ereignisse" }),
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
      `${plural(count, { one: "früheres Ereignis", other: "frühere Ereignisse" })}: ${year}`,
    after: (count, year) =>
      `${plural(count, { one: "späteres Ereignis", other: "spätere Ereignisse" })}: ${year}`,
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
