import type { Catalogue } from "../catalogue.ts";
import type { presenter as english } from "../en/presenter.ts";

export const presenter: Catalogue<typeof english> = {
  open: "Rednerfenster",
  blocked:
    "Der Browser hat das Fenster blockiert. Erlaube Pop-ups für diese Seite und versuche es erneut.",
  title: "Rednerfenster",
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
  black: "Schwarzer Schirm",
  noBlack: "Schwarzen Schirm beenden",
  waiting: "Warten auf die Bühne …",
  alone:
    "Die Bühne ist geschlossen. Notizen und Szenen sind noch hier; öffne die Bühne erneut, um fortzufahren.",
  elsewhere: "Die Bühne hat die Geschichte verlassen.",
  back: "Zurück zu dieser Szene",
};
