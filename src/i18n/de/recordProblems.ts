import type { ProblemCatalogue } from "../problemCatalogue.ts";
import { noun, number } from "./counts.ts";

export const recordProblems = {
  "too-many-columns": ({ columns, most }) => ({
    found: `${number(columns)} Spalten`,
    expected: `Höchstens ${number(most)} Spalten`,
    message: "Die erste Zeile hat mehr Spalten, als eine Tabelle von Ereignissen hat.",
    fix: "Prüfen Sie, was die Zellen trennt, oder behalten Sie nur die Spalten mit Daten, Titeln und Namen.",
  }),
  "unclosed-quote": ({ row }) => ({
    expected: "Ein Anführungszeichen am Ende der Zelle",
    message: `Ein Anführungszeichen, das in Zeile ${number(row)} öffnet, wird nie geschlossen; was danach kommt, ist nicht lesbar.`,
    fix: "Schließen Sie das Anführungszeichen, oder verdoppeln Sie es, wenn es zum Text gehört.",
  }),
  "no-records": ({ sought }) =>
    ({
      rows: {
        expected: "Zeilen mit einem Datum, einem Titel oder Namen",
        message: "In keiner Zeile dieser Datei steht etwas.",
        fix: "Prüfen Sie, ob sie gespeichert wurde und ob es die richtige Datei ist.",
      },
      chronology: {
        expected:
          "Zeilen, Listenpunkte oder Überschriften, die mit einem Datum beginnen, oder eine Tabelle mit Datumsangaben",
        message:
          "Dieser Text ist keine Chronologie: Er enthält keine Liste von Ereignissen mit Datum.",
        fix: "Beginnen Sie jedes Ereignis mit seinem Datum, etwa „2021-03-05: Gespräche in Rom“.",
      },
      letters: {
        expected: "Briefe, jeweils mit Absender oder Empfänger (correspDesc)",
        message: "Diese Datei beschreibt keinen Brief.",
        fix: "Prüfen Sie, ob es die richtige Datei ist und ob die Briefe mit exportiert wurden.",
      },
      "security-objects": {
        expected: "Beziehungen, Sichtungen, Berichte, Vorfälle oder Kampagnen",
        message:
          "Nichts in dieser Datei ist ein Ereignis: Sie enthält nur, worauf sich andere Objekte beziehen können.",
        fix: "Exportieren Sie sie noch einmal mit den Beziehungen, Sichtungen oder Berichten ihrer Objekte.",
      },
      "timed-entries": {
        expected: "Einträge mit einem Titel oder einem Datum",
        message: "Das Format dieser Datei ist bekannt, aber sie enthält kein Ereignis.",
        fix: "Prüfen Sie, ob es die richtige Datei ist und ob die Ereignisse mit exportiert wurden.",
      },
    })[sought],
  "revoked-left": ({ objects }) => ({
    found: noun(objects, {
      one: "1 zurückgezogenes Objekt",
      other: `${number(objects)} zurückgezogene Objekte`,
    }),
    expected: "Objekte, die noch gelten",
    message: "Was zurückgezogen wurde („revoked“), wird weggelassen.",
    fix: "Es ist nichts zu tun. Soll es gezeigt werden, entfernen Sie „revoked“ aus der Datei.",
  }),
  "no-ties": ({ nodes }) => ({
    found: noun(nodes, { one: "1 Knoten", other: `${number(nodes)} Knoten` }),
    expected: "Kanten zwischen Knoten: Jede wird ein Ereignis",
    message: "Dieses Netzwerk hat keine Kanten; nichts darin ist ein Ereignis.",
    fix: "Exportieren Sie es noch einmal mit seinen Kanten.",
  }),
  "unreadable-entries": ({ count }) => ({
    found: noun(count, {
      one: "1 beschädigter Eintrag",
      other: `${number(count)} beschädigte Einträge`,
    }),
    expected: "Ganze Einträge, jeder mit einem Datum oder Titel",
    message: "Einige Einträge sind nicht lesbar und fehlen; alle anderen sind da.",
    fix: "Berichtigen Sie sie in dem Programm, aus dem sie kommen, und exportieren Sie noch einmal.",
  }),
  "missing-resource": ({ path }) => ({
    found: "keine solche Datei",
    expected: "Jede Datei, die datapackage.json nennt, im selben Ordner oder Archiv",
    message: `„${path}“ ist beschrieben, aber nicht da.`,
    fix: "Fügen Sie die Datei hinzu, oder berichtigen Sie ihren Pfad in datapackage.json. Von anderen Websites wird nichts geholt.",
  }),
  "tables-left": ({ read, left, isDescribed }) => ({
    found: left.join(", "),
    expected: "Eine Tabelle mit Ereignissen, oder mehrere, die durch Schlüssel verbunden sind",
    message: `Von mehreren Tabellen wird „${read}“ gelesen. Nicht gelesen ${noun(left.length, { one: "wird eine", other: `werden ${number(left.length)}` })}: ${left.join(", ")}.`,
    fix: isDescribed
      ? "Wählen Sie im Import-Dialog eine andere Tabelle, oder geben Sie in datapackage.json unter foreignKeys an, wie sie zusammengehören."
      : "Wählen Sie im Import-Dialog eine andere Tabelle, oder legen Sie eine datapackage.json dazu, die unter foreignKeys angibt, wie sie zusammengehören.",
  }),
  "repeats-cut": ({ rules }) => ({
    found: noun(rules, {
      one: "1 Termin, der sich weiter wiederholt",
      other: `${number(rules)} Termine, die sich weiter wiederholen`,
    }),
    expected: "Eine Wiederholung mit einem Ende",
    message:
      "Termine wiederholen sich ohne Ende oder sehr oft. Gezeigt werden höchstens 500 Male, und keines später als zehn Jahre nach dem letzten anderen Termin.",
    fix: "Geben Sie der Wiederholung ein Ende, wenn sie eines hat.",
  }),
  "invalid-xml": ({ line, column }) => ({
    expected: "XML",
    message: `Ab Zeile ${number(line)}, Zeichen ${number(column)}, ist das kein XML.`,
    fix: "Speichern Sie die Datei noch einmal in dem Programm, aus dem sie kommt.",
  }),
  "xml-entities": () => ({
    expected: "XML ohne eigene Entitäten",
    message:
      "Die Datei erklärt eigene Entitäten, die ohne Ende wachsen können; sie werden nicht gelesen.",
    fix: "Speichern Sie die Datei ohne Dokumenttyp (DOCTYPE).",
  }),
  "broken-archive": () => ({
    expected: "Ein ganzes Archiv",
    message: "Das Archiv ist beschädigt oder durch ein Kennwort gesperrt.",
    fix: "Kopieren Sie es noch einmal, oder speichern Sie es ohne Kennwort.",
  }),
  "broken-parquet": () => ({
    expected: "Eine ganze Parquet-Datei",
    message: "Die Parquet-Datei ist beschädigt oder abgeschnitten.",
    fix: "Kopieren Sie sie noch einmal, oder schreiben Sie sie neu.",
  }),
  "unreadable-codec": ({ codec }) => ({
    found: codec,
    expected: "Snappy, gzip oder keine Kompression",
    message:
      codec === "AES"
        ? "Die Parquet-Datei ist verschlüsselt."
        : `Die Parquet-Datei ist mit ${codec} komprimiert, was Musubi nicht lesen kann.`,
    fix:
      codec === "AES"
        ? "Schreiben Sie sie ohne Verschlüsselung."
        : "Schreiben Sie sie mit Snappy. In DuckDB: COPY (FROM 'in.parquet') TO 'out.parquet' (FORMAT parquet, COMPRESSION snappy). In pandas: df.to_parquet('out.parquet', compression='snappy').",
  }),
  "columns-left": ({ columns }) => ({
    expected: "Spalten mit Text, Zahlen, Datumsangaben oder Listen davon",
    message: `Spalten, die eine Tabelle nicht zeigen kann, fehlen: ${columns.join(", ")}.`,
    fix: "Wenn Sie sie brauchen, schreiben Sie sie als Text.",
  }),
  "unpacks-too-large": ({ most }) => ({
    expected: `Entpackt höchstens ${number(Math.round(most / 2 ** 20))} MB`,
    message: "Entpackt ist die Datei weit größer, als sie sein sollte.",
    fix: "Entpacken Sie sie mit einem anderen Programm, und wählen Sie die Datei darin.",
  }),
  "known-format": ({ format, next }) => ({
    found: format,
    expected: "Ein Format, das Musubi öffnet",
    message: `Das ist ${format}: Musubi kennt es, liest es aber nicht.`,
    fix: {
      csv: "Exportieren Sie die Tabelle als CSV, und öffnen Sie diese Datei.",
      "json-ld": "Wandeln Sie sie in JSON-LD um, und öffnen Sie diese Datei.",
      "save-as":
        "Öffnen Sie sie im eigenen Programm, und speichern Sie sie in einem neueren Format (XLSX, ODS oder CSV).",
      text: "Kopieren Sie den Text in eine einfache Textdatei, ein Ereignis je Zeile mit dem Datum am Anfang, und öffnen Sie diese Datei.",
      network:
        "Öffnen Sie sie in Gephi oder einem ähnlichen Programm, exportieren Sie sie als GEXF oder GraphML, und öffnen Sie diese Datei.",
      results:
        "Führen Sie die Abfrage aus, laden Sie die Ergebnisse als JSON oder CSV herunter, und öffnen Sie diese Datei.",
      stix: "Wandeln Sie sie in STIX 2.1 (JSON) um, und öffnen Sie diese Datei.",
      folder:
        "Öffnen Sie den Ordner, in dem sie liegt, mit den Tabellen, die sie beschreibt, oder ein ZIP von beiden.",
    }[next],
  }),
  "unreadable-date": ({ column }) => ({
    expected: "Ein Datum wie 2024-07-28, 28. Juli 2024 oder Juli 2024",
    message: `Was in „${column}“ steht, ist nicht als Datum zu lesen. Das Ereignis bleibt, ohne Datum.`,
    fix: "Schreiben Sie das Datum in einer dieser Formen, oder lassen Sie die Zelle leer.",
  }),
  "short-year": ({ column }) => ({
    expected: "Eine Jahreszahl mit vier Ziffern",
    message: `Jahreszahlen in „${column}“ haben zwei Ziffern: Das Jahrhundert ist geraten.`,
    fix: "Schreiben Sie die Jahreszahl mit vier Ziffern.",
  }),
  "end-first": ({ column }) => ({
    expected: "Ein Ende, das nicht vor dem Beginn liegt",
    message: `Was in „${column}“ steht, liegt vor dem Beginn. Nur der Beginn gilt.`,
    fix: "Berichtigen Sie eines der beiden Daten.",
  }),
  "extra-spaces": ({ column }) => ({
    expected: "Ein Leerzeichen zwischen Wörtern, keines an den Enden",
    message: `„${column}“ hat überzählige Leerzeichen. Sie bleiben, wie sie dastehen.`,
    fix: "Entfernen Sie sie hier, oder wählen Sie „Alle beheben“ im Importdialog: Kein Wort ändert sich.",
  }),
  "near-value": ({ column, meant }) => ({
    expected: "Ein Wert der Liste, geschrieben wie die anderen",
    message: `„${column}“ hat etwas, das wie ein Versehen für ${JSON.stringify(meant)} aussieht. Es bleibt, wie es dasteht.`,
    fix: `Schreiben Sie ${JSON.stringify(meant)}, oder wählen Sie „Alle beheben“ im Importdialog.`,
  }),
  "unknown-status": ({ column }) => ({
    expected: "happened, ongoing, planned, expected, cancelled oder claimed",
    message: `Was in „${column}“ steht, ist kein Status. Das Ereignis bleibt, sein Status ist nicht angegeben.`,
    fix: "Schreiben Sie eines dieser Wörter, oder lassen Sie die Zelle leer.",
  }),
  "unknown-precision": ({ column }) => ({
    expected: "day, month, year, decade, century, about oder uncertain",
    message: `Was in „${column}“ steht, sagt nicht, wie genau ein Datum ist. Das Datum bleibt, wie es dasteht.`,
    fix: "Schreiben Sie eines dieser Wörter, oder lassen Sie die Zelle leer.",
  }),
  "unknown-language": ({ column }) => ({
    expected: "Der Name oder der Code einer Sprache: Deutsch, de",
    message: `Was in „${column}“ steht, ist keine bekannte Sprache. Der Eintrag gilt als in der Sprache der anderen geschrieben.`,
    fix: "Schreiben Sie den Namen der Sprache oder ihren Code, oder lassen Sie die Zelle leer.",
  }),
  "unknown-role": ({ column }) => ({
    expected: "participant, host, initiator, signatory, speaker, recipient, named oder subject",
    message: `Was in „${column}“ steht, ist keine Rolle. Wer genannt ist, ist beteiligt.`,
    fix: "Schreiben Sie eines dieser Wörter, oder lassen Sie die Zelle leer.",
  }),
  "unknown-basis": ({ column }) => ({
    expected: "stated, relative oder inferred",
    message: `Was in „${column}“ steht, sagt nicht, woher ein Datum bekannt ist. Das Datum bleibt, woher es bekannt ist, ist nicht angegeben.`,
    fix: "Schreiben Sie eines dieser Wörter, oder lassen Sie die Zelle leer.",
  }),
  "no-title": ({ column }) => ({
    expected: "Was geschah, in wenigen Wörtern",
    message: `„${column}“ ist leer. Der Titel besteht aus der Art und den Namen.`,
    fix: "Schreiben Sie einen Titel.",
  }),
  "no-source": ({ column }) => ({
    expected: "Woher man es weiß",
    message: `„${column}“ ist leer. Zitiert wird die Datei selbst.`,
    fix: "Schreiben Sie die Quelle, oder lassen Sie die Zeile weg.",
  }),
  "same-party": ({ column }) => ({
    expected: "Zwei verschiedene Namen",
    message: `„${column}“ nennt denselben Akteur noch einmal. Er ist einmal beteiligt, und es gibt keine Verbindung.`,
    fix: "Prüfen Sie, ob ein anderer Name gemeint war.",
  }),
  "differing-records": () => ({
    expected: "Dasselbe Datum und derselbe Titel in allen Zeilen eines Ereignisses",
    message:
      "Zeilen mit derselben Id haben verschiedene Daten oder Titel. Es gilt, was die erste Zeile sagt.",
    fix: "Geben Sie anderen Ereignissen eigene Ids.",
  }),
  "near-names": ({ name, other, records, otherRecords }) => ({
    expected: "Eine Schreibweise für jeden Namen",
    message: `„${name}“ (${rows(records)}) könnte „${other}“ (${rows(otherRecords)}) sein. Beide bleiben getrennt.`,
    fix: `Wenn sie dasselbe sind, schreiben Sie ${JSON.stringify(other)}.`,
  }),
} satisfies Partial<ProblemCatalogue>;

const rows = (count: number): string =>
  noun(count, { one: `${number(count)} Zeile`, other: `${number(count)} Zeilen` });
