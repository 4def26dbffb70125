import type { AllMessages } from "../catalogue.ts";
import { number, plural } from "./counts.ts";

const events = { one: "Ereignis", other: "Ereignisse" };

export const scope: AllMessages["scope"] = {
  region: "Ausschnitt",
  title: "Wählen, was geöffnet wird",
  lead: "Stellen Sie einen Akteur in die Mitte und grenzen Sie dann ein. Alles lässt sich später ändern, ohne die Seite zu verlassen.",
  focus: "Wer in der Mitte steht",
  find: "Akteur suchen",
  mostEvents: "Die meisten Ereignisse",
  nobody: "Niemand: alle Ereignisse",
  noActor: "Kein Akteur heißt so.",
  actors: (count) => plural(count, { one: "Akteur", other: "Akteure" }),
  partnersOf: (name) => `Partner von ${name}, die stärksten zuerst`,
  parties: "Akteure, die meisten Ereignisse zuerst",
  types: "Was geschah",
  chosen: (shown, all) => `${number(shown)} von ${number(all)}`,
  rest: (count) => `${number(count)} weitere`,
  show: "Zeigen",
  showRest: (count) => `${number(count)} weitere zeigen`,
  when: "Wann",
  everything: "Alles",
  from: "Von",
  to: "Bis",
  events: (count) => plural(count, events),
  open: (count) => `${plural(count, events)} öffnen`,
  reset: "Zurücksetzen",
  change: "Ausschnitt ändern",
  part: "Ein Teil der Daten dieses Servers.",
  counting: "Wird gezählt …",
  otherData: "Andere Daten",
  openFile: "Datei öffnen …",
  among: (count) => `Auch was diese ${number(count)} miteinander tun`,
  andAmong: "und was sie miteinander tun",
  drag: "Zum Kürzen ein Ende ziehen",
  asksAgain: "Der Versuch wird von selbst wiederholt.",
  who: (middle, count) =>
    middle === null
      ? plural(count, { one: "Akteur", other: "Akteure" })
      : `${middle} und ${plural(count, { one: "Partner", other: "Partner" })}`,
  whichTypes: (count, all) =>
    count === null
      ? `alle ${plural(all, { one: "Art", other: "Arten" })}`
      : plural(count, { one: "Art", other: "Arten" }),
  allOf: (period) => `gesamter Zeitraum: ${period}`,
  none: "Kein Ereignis bleibt übrig. Erweitern Sie den Ausschnitt.",
  tooMany: (count) => `${plural(count, events)} sind zu viele, um sie auf einmal zu öffnen`,
  most: (count) =>
    `Dieser Server öffnet bis zu ${number(count)}. Wählen Sie einen Ausschnitt, der passt, oder einen eigenen.`,
  shorter: "dasselbe, kürzere Zeit",
  oneActor: (name) => `${name} in der Mitte`,
  onePartner: (name) => `nur mit ${name}`,
  changed: "Die Daten haben sich geändert: Das sind die neuen Zahlen.",
  retry: "Erneut versuchen",
  problems: {
    "bad-question": "Dieser Ausschnitt ergibt keinen Sinn.",
    "unknown-id": "Der Ausschnitt nennt etwas, das nicht in den Daten ist.",
    "too-many": "Dieser Ausschnitt hat mehr Ereignisse, als auf einmal geöffnet werden können.",
    "not-allowed":
      "Der Zugang wird verweigert. Öffnen Sie die Adresse mit ihrem Token erneut oder fragen Sie, wer diesen Server betreibt.",
    "too-slow": "Die Antwort dauert zu lange. Ein kleinerer Ausschnitt geht schneller.",
    "too-large":
      "Die Antwort braucht mehr Speicher, als da ist. Ein kleinerer Ausschnitt braucht weniger.",
    "engine-down":
      "Der Server oder ein Teil der Datenbank antwortet nicht. Gezeigt wird die letzte Antwort.",
    "cut-off": "Die Antwort brach ab. Gezeigt wird die letzte Antwort.",
    cancelled: "Die Frage wurde zurückgenommen.",
    changed: "Die Daten haben sich inzwischen geändert. Öffnen Sie sie erneut.",
    failed: "Der Server hat keine Antwort.",
  },
};
