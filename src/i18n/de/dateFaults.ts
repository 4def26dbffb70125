import { farthestYear, type DateFault, type SpellingHint } from "../../model/dates/dateFault.ts";
import { plain, typed } from "../../model/parse/shown.ts";
import type { CodeWords } from "../problemCatalogue.ts";

export function dateFault(fault: DateFault): Pick<CodeWords, "message" | "fix"> {
  const [message, fix] = reasonWords(fault);
  if (fault.advice !== undefined)
    return { message, fix: adviceWords(fault.advice, fault.isDayOrMonth === true) };
  return { message, fix: fault.hint === undefined ? fix : hintWords(fault.hint) };
}

function reasonWords({ reason, text, month }: DateFault): readonly [message: string, fix: string] {
  const quoted = `„${plain(text)}“`;
  const not = `${quoted} ist keine Datumsangabe.`;
  const year = text.slice(0, text.startsWith("-") ? 5 : 4);
  switch (reason) {
    case "empty":
      return [
        "Die Datumsangabe ist leer.",
        'Schreiben Sie, was bekannt ist: einen Tag "2024-07-28", einen Monat "2024-07" oder ein Jahr "2024".',
      ];
    case "too-long":
      return [
        "Das ist zu lang für eine Datumsangabe.",
        'Schreiben Sie eine Datumsangabe in EDTF wie "2024-07-28", und den Wortlaut der Quelle in "dateText".',
      ];
    case "whitespace":
      return [`${not} EDTF hat keine Leerzeichen.`, "Entfernen Sie die Leerzeichen."];
    case "no-such-month":
      return [
        `${not} Es gibt nur 12 Monate.`,
        `Schreiben Sie den Monat als 01 bis 12. Ist nur das Jahr bekannt, schreiben Sie ${typed(year)}.`,
      ];
    case "no-such-day": {
      const ofYear = month && month.year > 0 ? String(month.year) : `von „${plain(year)}“`;
      const name = month ? `Der ${monthNames[month.month - 1]} ${ofYear}` : "Ein Monat";
      const length = month?.length ?? 31;
      return [
        `${not} ${name} hat ${length} Tage.`,
        `Schreiben Sie den Tag als 01 bis ${length}. Ist nur der Monat bekannt, schreiben Sie ${typed(text.slice(0, year.length + 3))}.`,
      ];
    }
    case "no-such-time":
      return [
        `${not} Diese Uhrzeit gibt es nicht.`,
        "Lassen Sie die Uhrzeit weg: Nur der Tag wird verwendet.",
      ];
    case "year-out-of-range":
      return [
        `${not} Das Jahr liegt außerhalb dessen, was gezeichnet werden kann.`,
        `Schreiben Sie ein Jahr von Y-${farthestYear} bis Y${farthestYear}.`,
      ];
    case "end-before-start":
      return [`${quoted} endet, bevor es beginnt.`, "Schreiben Sie das frühere Datum zuerst."];
    case "open-on-both-sides":
      return [
        `${quoted} ist auf beiden Seiten offen und sagt daher nichts.`,
        'Schreiben Sie mindestens ein Ende, etwa "2024-07-28/.." oder "[..2035]".',
      ];
    case "all-of-set":
      return [
        `${quoted} meint alle diese Tage; ein Ereignis hat eine Datumsangabe.`,
        'Schreiben Sie "[a,b]", wenn nicht bekannt ist, welcher es war, oder ein Ereignis für jeden.',
      ];
    case "level-2":
      return [
        `${quoted} verwendet EDTF Stufe 2; davon werden hier nur Auswahlmengen gelesen.`,
        'Schreiben Sie es einfacher: "2004-06~" mit einem Zeichen am Ende ("%" für beide), "199X", "1998-05-2X" oder eine Menge "[a..b]".',
      ];
    case "not-a-date":
      return [
        not,
        'Schreiben Sie EDTF: "2024-07-28", "2024-07", "2024", "2022/2023-01", "[1999-08-21..1999-08-31]" oder "[..2040]".',
      ];
  }
}

function adviceWords([first = "", ...others]: readonly string[], isDayOrMonth: boolean): string {
  if (isDayOrMonth)
    return `Schreiben Sie ${typed(first)}, wenn der Tag zuerst kommt, oder ${typed(others[0] ?? "")}, wenn der Monat zuerst kommt.`;
  return `${[`Schreiben Sie ${typed(first)}`, ...others.map((other) => `oder ${typed(other)}`)].join(", ")}.`;
}

function hintWords(hint: SpellingHint): string {
  switch (hint.kind) {
    case "dash":
      return `Schreiben Sie einen einfachen Bindestrich "-" statt "${hint.dash}".`;
    case "time":
      return "Lassen Sie die Uhrzeit weg: Nur der Tag wird verwendet.";
    case "digits":
      return 'Schreiben Sie ein Jahr mit vier Ziffern, "0044", und einen Monat mit seinem Jahr, "2024-07".';
    case "range":
      return `Schreiben Sie ${typed(`[${hint.from}..${hint.to}]`)} für einen dieser Tage, oder ${typed(`${hint.from}/${hint.to || ".."}`)} für die ganze Zeit.`;
    case "open-end":
      return 'Schreiben Sie ".." für ein offenes Ende, und nichts für ein unbekanntes: "2024/..", "2024/".';
    case "month-name":
      return 'Schreiben Sie den Monat als Zahl hinter das Jahr: "2024-07".';
  }
}

const monthNames =
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
