import type { Catalogue } from "../catalogue.ts";
import type { presenter as english } from "../en/presenter.ts";

export const presenter: Catalogue<typeof english> = {
  open: "Referentenansicht",
  blocked:
    "Der Browser hat das Fenster blockiert. Erlauben Sie Pop-ups für diese Seite und versuchen Sie es erneut.",
  title: "Referentenansicht",
  now: "Jetzt",
  upNext: "Danach",
  last: "Das ist die letzte Szene.",
  notes: "Notizen",
  noNotes: "Keine Notizen zu dieser Szene.",
  clock: "Uhrzeit",
  elapsed: "Vergangen",
  start: "Starten",
  pause: "Anhalten",
  reset: "Auf null",
  black: "Bildschirm schwarz",
  noBlack: "Schwarzen Bildschirm beenden",
  waiting: "Warten auf die Bühne …",
  alone:
    "Die Bühne ist geschlossen. Notizen und Szenen sind noch hier; öffnen Sie die Bühne erneut, um fortzufahren.",
  elsewhere: "Die Bühne hat die Geschichte verlassen.",
  back: "Zurück zu dieser Szene",
};
