import type { Language } from "./locales.ts";

/** What a page says that has not started: `io/export/notStarted.ts` writes it into the page, in every language. */
interface StartWords {
  readonly noScript: string;
  /** The browser lacks what the page is built on. */
  readonly unsupported: string;
  readonly failed: string;
  /** Nothing can say why: no script has run, or one is on its way. */
  readonly late: string;
}

export const startWords: Readonly<Record<Language, StartWords>> = {
  en: {
    noScript: "Musubi needs JavaScript. Allow it for this page, then reload the page.",
    unsupported:
      "This browser is too old for Musubi. Open the page in a current version of Chrome, Edge, Firefox or Safari.",
    failed:
      "A part of the page could not be loaded. Check the connection, then reload the page. If that does not help, something in this browser or network may block it.",
    late: "The page is still loading. If it does not start, reload it. If that does not help, something in this browser or network may block its scripts.",
  },
  de: {
    noScript: "Musubi braucht JavaScript. Erlauben Sie es für diese Seite und laden Sie sie neu.",
    unsupported:
      "Dieser Browser ist zu alt für Musubi. Öffnen Sie die Seite in einer aktuellen Version von Chrome, Edge, Firefox oder Safari.",
    failed:
      "Ein Teil der Seite konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu. Wenn das nicht hilft, wird er vielleicht von diesem Browser oder Netz blockiert.",
    late: "Die Seite lädt noch. Wenn sie nicht startet, laden Sie sie neu. Wenn das nicht hilft, werden ihre Skripte vielleicht von diesem Browser oder Netz blockiert.",
  },
};
