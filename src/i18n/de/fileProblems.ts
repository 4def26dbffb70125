import type { ProblemParams } from "../../model/parse/problem.ts";
import { plain, typed } from "../../model/parse/shown.ts";
import type { ProblemCatalogue } from "../problemCatalogue.ts";
import { number } from "./counts.ts";

export const fileProblems = {
  "too-large": ({ characters, most }) => ({
    found: `${number(characters)} Zeichen`,
    expected: `Höchstens ${number(most)} Zeichen`,
    message: "Die Datei ist zu groß, um gelesen zu werden.",
    fix: "Teilen Sie sie in mehrere Dateien auf.",
  }),
  "unknown-format": ({ formats }) => ({
    expected: formats.join(", "),
    message: "Das ist keine Datei, die Musubi öffnet.",
    fix: `Wählen Sie eine Datei in einem Format, das es öffnet: ${formats.join(", ")}.`,
  }),
  "empty-file": () => ({
    expected: eventGraph,
    message: "Die Datei ist leer.",
    fix: "Prüfen Sie, ob sie gespeichert wurde und ob es die richtige Datei ist.",
  }),
  "web-page": () => ({
    expected: eventGraph,
    message: "Das sieht nach einer Webseite aus, nicht nach einem Ereignisgraphen.",
    fix: "Prüfen Sie die Adresse: Statt einer Datei kommt oft eine Seite, die „nicht gefunden“ meldet oder eine Anmeldung verlangt.",
  }),
  "not-text": ({ kind }) => {
    const [name, fix] = binaries[kind];
    return { found: name, expected: utf8, message: `Das ist ${name}, kein Text.`, fix };
  },
  "unreadable-encoding": ({ encoding }) => ({
    found: "eine unbekannte Kodierung",
    expected: utf8,
    message:
      encoding === null
        ? "Die Datei ist nicht in UTF-8, und ihre Kodierung ließ sich nicht erraten."
        : encoding === "UTF-16"
          ? "Die Datei ist in UTF-16 gespeichert, aber beschädigt: Teile davon sind kein Text."
          : `Die Datei ist in ${encoding} gespeichert; das wird hier nicht gelesen.`,
    fix: saveAgain,
  }),
  "encoding-guessed": ({ encoding }) => ({
    expected: utf8,
    message: `Die Datei ist nicht in UTF-8. Sie wird als ${encoding} gelesen; das ist eine Vermutung.`,
    fix: `Prüfen Sie Namen mit Sonderzeichen. Sind sie falsch, öffnen Sie die Datei in dem Programm, aus dem sie stammt. ${saveAgain}`,
  }),
  truncated: ({ line, column }) => ({
    found: "das Ende der Datei",
    expected: "Text in JSON",
    message: `Die Datei bricht ab, bevor alles geschlossen ist, was geöffnet wurde (Zeile ${line}, Spalte ${column}).`,
    fix: "Ergänzen Sie die fehlenden Klammern oder Anführungszeichen, oder kopieren Sie die ganze Datei noch einmal.",
  }),
  "invalid-json": ({ slip, word, line, column }) => {
    const [message, fix] = slips[slip](quoted(word));
    return {
      found: "das Ende der Datei",
      expected: "Text in JSON",
      message: `${message} (Zeile ${line}, Spalte ${column}).`,
      fix,
    };
  },
  "too-deep": ({ most }) => ({
    expected: most === null ? "Listen und Objekte in wenigen Ebenen" : `Höchstens ${most} Ebenen`,
    message:
      most === null
        ? "Listen und Objekte sind zu tief ineinander verschachtelt, um gelesen zu werden."
        : `Listen und Objekte sind mehr als ${most} Ebenen tief ineinander verschachtelt.`,
    fix: "Prüfen Sie, ob es die richtige Datei ist.",
  }),
  "too-many": ({ most }) => ({
    expected: `Höchstens ${number(most)} Listen und Objekte`,
    message: `Es sind mehr als ${number(most)} Listen und Objekte; das ist zu viel, um gelesen zu werden.`,
    fix: "Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie in mehrere Dateien auf.",
  }),
  "repeated-field": ({ field }) => ({
    expected: "Jedes Feld einmal in einem Objekt",
    message: `${quoted(field)} steht in diesem Objekt zum zweiten Mal; nur das letzte wird gelesen.`,
    fix: "Fassen Sie die beiden zusammen, oder entfernen Sie eines.",
  }),
  "not-an-event-graph": ({ fields }) => ({
    expected: `Ein Objekt mit ${fields.map(typed).join(", ")}`,
    message: "Das ist JSON, aber kein Ereignisgraph.",
    fix: "Prüfen Sie, ob es die richtige Datei ist; data/README.md zeigt ein kleines Beispiel.",
  }),
  "other-version": ({ version, isNewer, known }) => ({
    expected: known.map(typed).join(" oder "),
    message: `Die Datei hat die Version ${quoted(version)} des Formats${isNewer ? "; sie ist neuer" : ""}. Dieses Programm liest ${known.map(quoted).join(" und ")}.`,
    fix: "Öffnen Sie sie mit dem Programm, das sie geschrieben hat, oder speichern Sie sie in dieser Version.",
  }),
  "no-version": ({ version, known }) => ({
    expected: known.map(typed).join(" oder "),
    message: `In der Datei steht nicht, dass sie die Version ${quoted(version)} des Formats hat.`,
    fix: `Schreiben Sie an den Anfang: "musubi": "${version}".`,
  }),
} satisfies Partial<ProblemCatalogue>;

const eventGraph = "Ein Ereignisgraph in JSON";
const utf8 = "Text in UTF-8";
const saveAgain =
  "Speichern Sie die Datei in UTF-8: Die meisten Editoren und Tabellenprogramme bieten das unter „Speichern unter“ an.";

const quoted = (text: string): string => `„${plain(text)}“`;

const another = "Wählen Sie die Datei mit dem Ereignisgraphen: Text in JSON.";
const unpack = "Entpacken Sie es, und öffnen Sie die Datei darin.";
const saveSheet = "Speichern Sie das Tabellenblatt als Text in UTF-8.";

const binaries: Readonly<
  Record<ProblemParams["not-text"]["kind"], readonly [name: string, fix: string]>
> = {
  spreadsheet: ["eine Tabelle aus einem Tabellenprogramm", saveSheet],
  document: ["ein Dokument einer Textverarbeitung", another],
  zip: ["ein ZIP-Archiv", unpack],
  "empty-zip": ["ein leeres ZIP-Archiv", another],
  gzip: ["ein gzip-Archiv", unpack],
  bzip2: ["ein bzip2-Archiv", unpack],
  xz: ["ein xz-Archiv", unpack],
  "7-zip": ["ein 7-Zip-Archiv", unpack],
  zstandard: ["ein Zstandard-Archiv", unpack],
  png: ["ein PNG-Bild", another],
  jpeg: ["ein JPEG-Bild", another],
  gif: ["ein GIF-Bild", another],
  webp: ["ein WebP-Bild", another],
  pdf: ["ein PDF-Dokument", another],
  "old-office": ["ein Dokument eines älteren Office-Programms", saveSheet],
  sqlite: ["eine SQLite-Datenbank", "Exportieren Sie ihre Tabellen als Text."],
  parquet: ["eine Parquet-Datei", "Exportieren Sie sie als Text."],
  binary: ["eine Binärdatei", another],
};

type Slip = ProblemParams["invalid-json"]["slip"];

const slips: Readonly<Record<Slip, (word: string) => readonly [message: string, fix: string]>> = {
  "trailing-comma": () => [
    "Vor einer schließenden Klammer steht ein Komma",
    "Entfernen Sie das Komma hinter dem letzten Eintrag.",
  ],
  "missing-comma": (word) => [
    `Vor ${word} fehlt ein Komma`,
    "Setzen Sie ein Komma zwischen die beiden Einträge.",
  ],
  "missing-colon": (word) => [
    `Vor ${word} fehlt ein Doppelpunkt`,
    'Setzen Sie einen Doppelpunkt zwischen den Namen des Feldes und seinen Wert: "name": Wert.',
  ],
  "missing-value": (word) => [
    `Vor ${word} fehlt ein Wert`,
    "Schreiben Sie den Wert, oder entfernen Sie das Komma oder das Feld.",
  ],
  "key-without-quotes": (word) => [
    `Ein Feld beginnt mit ${word} statt mit einem Anführungszeichen`,
    'Setzen Sie den Namen des Feldes in gerade Anführungszeichen: "name".',
  ],
  "single-quotes": () => [
    "Text steht in einfachen Anführungszeichen",
    'Verwenden Sie gerade doppelte Anführungszeichen: "Text".',
  ],
  "curly-quotes": () => [
    "Text steht in typografischen Anführungszeichen",
    'Verwenden Sie gerade Anführungszeichen: "Text". Vielleicht hat eine Textverarbeitung sie ersetzt.',
  ],
  comment: () => ["JSON hat keine Kommentare", "Entfernen Sie den Kommentar."],
  "line-break-in-text": () => [
    "Text geht über das Ende einer Zeile hinaus, oder ein schließendes Anführungszeichen fehlt",
    'Schließen Sie das Anführungszeichen; schreiben Sie einen Zeilenumbruch als "\\n" und einen Tabulator als "\\t".',
  ],
  "bad-escape": () => [
    "Ein Rückstrich steht vor einem Zeichen, das er nicht ändern kann",
    'Schreiben Sie einen Rückstrich als "\\\\".',
  ],
  "bad-number": (word) => [
    `${word} ist in JSON keine Zahl`,
    "Schreiben Sie sie wie 12 oder 1.5; eine Datumsangabe und alles, was nicht zum Rechnen ist, gehört in Anführungszeichen.",
  ],
  "bad-word": (word) => [
    `${word} steht, wo ein Wert hingehört`,
    "Setzen Sie Text in gerade Anführungszeichen; ohne sie stehen nur true, false, null und Zahlen.",
  ],
  "wrong-bracket": (word) => [
    `${word} schließt, was eine andere Klammer geöffnet hat`,
    "Schließen Sie { mit } und [ mit ], die innere zuerst.",
  ],
  "text-after-end": () => [
    "Nach dem Ende der Daten folgt noch etwas",
    "Entfernen Sie, was folgt, oder die Klammer, die zu früh schließt.",
  ],
};
