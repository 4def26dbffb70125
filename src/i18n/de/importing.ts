import type { RecordUnit } from "../../model/parse/problem.ts";
import type { importing as english } from "../en/importing.ts";
import { plural } from "./counts.ts";

const units: Readonly<Record<RecordUnit, readonly [one: string, other: string]>> = {
  row: ["Zeile", "Zeilen"],
  edge: ["Kante", "Kanten"],
  letter: ["Brief", "Briefe"],
  entry: ["Eintrag", "Einträge"],
  object: ["Objekt", "Objekte"],
  line: ["Zeile", "Zeilen"],
  item: ["Element", "Elemente"],
};

export const importing: typeof english = {
  description: (count, unit, file) =>
    `${plural(count, { one: units[unit][0], other: units[unit][1] })} aus ${file}`,
  locator: (unit, place) => `${units[unit][0]} ${place}`,
  title: (type, names) => (type === "" ? names : names === "" ? type : `${type}: ${names}`),
  untitled: "Ohne Titel",
  types: {
    row: "Ereignis",
    edge: "Verbindung",
    letter: "Brief",
    entry: "Ereignis",
    object: "Ereignis",
    line: "Ereignis",
    item: "Ereignis",
  },
  noLicence: "nicht angegeben",
};
