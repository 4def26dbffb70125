import type { Catalogue } from "../catalogue.ts";
import type { dateLegend as en } from "../en/legendOfDates.ts";

export const dateLegend: Catalogue<typeof en> = {
  button: "Legende",
  title: "Darstellung der Datumsangaben",
  close: "Legende schließen",
  short: {
    day: "genauer Tag",
    within: "Monat, Jahreszeit",
    around: "ungefähr",
    before: "bis dahin",
    planned: "geplant",
  },
  looks: {
    day: "Genauer Tag",
    within: "Bekannter Monat, Jahreszeit oder Jahr: an einem Tag zwischen den festen Enden",
    around: "Ungefähr: um diese Zeit, die Enden sind nicht bekannt",
    before: "Einer von mehreren Tagen oder bis zu einer Frist: spätestens am festen Ende",
    planned: "Nur Umriss: geplant, Ausgang nicht berichtet",
  },
  alsoTitle: "Außerdem",
  also: {
    range: "Dauerte vom einen Ende bis zum anderen",
    after: "Vom festen Ende an, offen",
    plannedBefore: "Nur Umriss in jeder dieser Formen: für dann geplant",
    named: "Punktiert: genannt, aber nicht dabei",
    cut: "Endet in einer Spitze: reicht über den gezeigten Zeitraum hinaus, bis zum Jahr daneben",
    tied: "Ein Ereignis in mehreren Spuren",
    counted: "Eine Zahl: so viele Ereignisse, meist eines Tages. Ein Klick listet sie auf",
  },
  basisTitle: "Woher das Datum bekannt ist",
  basis: {
    stated: "Mitte gefüllt: Die Quelle nennt das Datum",
    relative: "Mitte halb: aus den Worten der Quelle errechnet",
    inferred: "Mitte leer: erschlossen (woraus, sagt die Anmerkung) oder nicht vermerkt",
  },
};
