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
    within: "An einem Tag zwischen den Enden",
    around: "Ungefähr: ohne bekannte Enden",
    before: "Spätestens am festen Ende",
    planned: "Umriss: geplant, Ausgang unbekannt",
  },
  alsoTitle: "Außerdem",
  also: {
    range: "Dauerte vom einen Ende bis zum anderen",
    after: "Vom festen Ende an, offen",
    plannedBefore: "Nur Umriss in jeder dieser Formen: für dann geplant",
    named: "Punktiert: genannt, aber nicht dabei",
    cut: "Endet spitz: reicht darüber hinaus",
    column: "Übereinander: am selben Tag",
    tied: "Ein Ereignis in mehreren Spuren",
    counted: "So viele Ereignisse: ein Klick listet sie",
  },
  basisTitle: "Woher das Datum bekannt ist",
  basis: {
    stated: "Mitte gefüllt: Die Quelle nennt das Datum",
    relative: "Mitte halb: aus den Worten der Quelle errechnet",
    inferred: "Mitte leer: erschlossen (woraus, sagt die Anmerkung) oder nicht vermerkt",
  },
};
