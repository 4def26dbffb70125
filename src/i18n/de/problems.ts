import type { Catalogue } from "../catalogue.ts";
import type { problems as english } from "../en/problems.ts";
import { noun, number, plural } from "./counts.ts";
import { nouns } from "./nouns.ts";

export const problems: Catalogue<typeof english> = {
  heading: (count, file) => `${plural(count, { one: "Problem", other: "Probleme" })} in ${file}`,
  nothingShown: "Bis das behoben ist, lässt sich von dieser Datei nichts zeigen.",
  eventsRead: "Ereignisse gelesen",
  eventsKept: "können gezeigt werden",
  line: (line) => `Zeile ${line}`,
  wholeFile: "die Datei als Ganzes",
  found: "Gefunden",
  toFix: "Abhilfe:",
  again: "Erneut prüfen",
  another: "Andere Datei wählen",
  copy: "Bericht kopieren",
  copied: "Kopiert",
  notCopied: "Der Browser hat das Kopieren nicht erlaubt",
  dropHere:
    "Oder eine verbesserte Datei hierher ziehen oder einfügen. Sie bleibt auf diesem Computer.",
  back: "Zurück zur Übersicht",
  warning: "Warnung",
  places: (count) => `an ${plural(count, { one: "Stelle", other: "Stellen" })}`,
  morePlaces: (count) => `und ${number(count)} weitere`,
  partial: (problems, dropped) =>
    dropped === 0
      ? `${plural(problems, { one: "Problem", other: "Probleme" })} in dieser Datei; alle Ereignisse werden gezeigt.`
      : `${plural(problems, { one: "Problem", other: "Probleme" })} in dieser Datei; ${plural(dropped, { one: "Ereignis fehlt", other: "Ereignisse fehlen" })}, der Rest wird gezeigt.`,
  nothing: "nichts",
  lost: (rows, sum, count) =>
    `${noun(count, { one: "Damit", other: "Mit ihnen" })} ${noun(sum, { one: "entfällt", other: "entfallen" })} auch ${rows}.`,
  rows: (of, count) => plural(count, nouns[of]),
  report: {
    severity: { error: "Fehler", warning: "Warnung" },
    found: "Gefunden:",
    expected: "Erwartet:",
    toFix: "Abhilfe:",
    wholeFile: "(Datei)",
    places: (count) => `An ${plural(count, { one: "Stelle", other: "Stellen" })}:`,
    line: (at, line) => `${at}, Zeile ${line}`,
    more: (count) => `und ${number(count)} weitere`,
    invalid: "nicht gültig",
    valid: (warnings) => `gültig, ${plural(warnings, { one: "Warnung", other: "Warnungen" })}`,
    notValid: (errors, warnings) =>
      `nicht gültig, ${plural(errors, { one: "Fehler", other: "Fehler" })}, ${plural(warnings, { one: "Warnung", other: "Warnungen" })}`,
    relationships: (count) => plural(count, { one: "Beziehung", other: "Beziehungen" }),
    nothingShown: "nichts kann gezeigt werden",
    partShown: (kept, events) =>
      `${number(kept)} von ${plural(events, { one: "Ereignis", other: "Ereignissen" })} können gezeigt werden`,
  },
  input: {
    folder: "Das ist ein Ordner. Nennen Sie die Datei darin.",
    device: "Das ist ein Gerät, keine Datei.",
    missing: "Diese Datei gibt es nicht.",
    forbidden: "Die Datei darf nicht gelesen werden: keine Berechtigung.",
    "no-name": "Das kann kein Name einer Datei sein.",
    circle: "Die Verknüpfungen zu dieser Datei führen im Kreis.",
    "too-large": (most) => `Das sind mehr als ${number(most)} Bytes; mehr lässt sich nicht lesen.`,
    unreadable: (reason) =>
      `Die Datei lässt sich nicht lesen (${reason === "" ? "Grund unbekannt" : reason}).`,
  },
  guessed: (encoding) => `Als ${encoding} gelesen: Das ist eine Vermutung.`,
  showList: "Liste zeigen",
  dismiss: "Ausblenden",
  more: (count) =>
    `${plural(count, { one: "weiteres steht", other: "weitere stehen" })} nicht hier; der kopierte Bericht enthält alle.`,
  failed: {
    unreachable: (name) => `${name} ist nicht erreichbar`,
    unreachableWhy: "Der Server hat nicht geantwortet. Verbindung prüfen und erneut versuchen.",
    offline: (name) => `${name} lässt sich ohne Netz nicht laden`,
    offlineWhy: "Dieses Gerät ist offline. Bitte verbinden und erneut versuchen.",
    notFound: (name) => `${name} wurde nicht gefunden`,
    notFoundWhy: (address, status) =>
      `Der Server antwortet mit ${status} auf ${address}. Bitte den Pfad hinter data= im Link prüfen.`,
    notAllowed: (name) => `${name} darf nicht gelesen werden`,
    notAllowedWhy: (address, status) =>
      `Der Server antwortet mit ${status} auf ${address}. Melden Sie sich bei der Website an oder fragen Sie ihre Betreiber.`,
    serverError: (name) => `Der Server konnte ${name} nicht senden`,
    serverErrorWhy: (address, status) =>
      `Er antwortet mit ${status} auf ${address}: ein Fehler des Servers. Bitte später erneut versuchen.`,
    status: (name) => `${name} ließ sich nicht laden`,
    statusWhy: (address, status) => `Der Server antwortet mit ${status} auf ${address}.`,
    silent: (name) => `${name} kommt nicht an`,
    silentWhy: (seconds) =>
      `Seit ${seconds} Sekunden ist nichts gekommen. Verbindung prüfen und erneut versuchen.`,
    cutOff: (name) => `${name} kam nur zum Teil an`,
    cutOffWhy: "Die Verbindung endete, bevor die ganze Datei da war. Bitte erneut versuchen.",
    redirect: (name) => `${name} liegt nicht auf dieser Website`,
    redirectWhy:
      "Der Server verweist für diese Datei auf eine andere Website, und die wird nie gefragt. Auch ein Netz, das eine Anmeldung verlangt, tut das.",
    blocked: (name) => `${name} wird blockiert und ist nicht zu erreichen`,
    blockedWhy:
      "Die Website antwortet, aber diese Datei kommt nicht: Eine Erweiterung, ein Filter im Netz oder der Server verweigert sie.",
    cancelled: (name) => `Das Laden von ${name} wurde abgebrochen`,
    cancelledWhy: "Es wurde nichts geändert.",
    changed: (name) => `${name} wurde seit der Auswahl geändert`,
    changedWhy: "Der Browser darf die Datei nicht mehr lesen. Bitte erneut auswählen.",
    tooLarge: (name) => `${name} ist zu groß`,
    tooLargeWhy: (megabytes) => `Eine Datei darf bis zu ${megabytes} MB haben.`,
  },
};
