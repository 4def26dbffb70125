import type { Catalogue } from "../catalogue.ts";
import type { share as english } from "../en/share.ts";

export const share: Catalogue<typeof english> = {
  share: "Teilen",
  close: "Schließen",
  what: "Was",
  view: "Diese Ansicht",
  story: (title) => `Die Geschichte „${title}“`,
  storyStart: "Von der ersten Szene an.",
  storyHere: "Von der geöffneten Szene an.",
  storyChanged:
    "Sie haben die Geschichte geändert; ein Link zeigt sie so, wie die Website sie hat. Als einzelne Datei geht Ihre Fassung mit.",
  when: "Wenn sich die Daten ändern",
  follows: "Folgt den Daten",
  followsHint:
    "Neue Ereignisse erscheinen, und der übliche Zeitraum wandert mit. In der Sprache der Lesenden, wenn keine gewählt ist.",
  frozen: "Zeitraum beibehalten",
  frozenHint:
    "Zeitraum und Sprache bleiben, wie sie sind. Was in den Daten berichtigt wird, ändert sich auch hier; unveränderlich ist nur „Einzelne Datei“.",
  as: "Als",
  link: "Link",
  frame: "Frame",
  element: "Webkomponente",
  reveal: "reveal.js",
  file: "Einzelne Datei",
  linkHint: "Öffnet sich bei allen, die diese Adresse erreichen.",
  frameHint: "Für jede Seite und jeden Editor, die HTML annehmen.",
  picture: "Adresse eines Bildes für Orte ohne Frames",
  pictureHint: "Freiwillig; etwa ein PNG, das neben Ihrer Seite liegt.",
  elementHint:
    "Für Seiten, die Skripte laden: Die Ansicht folgt den Attributen und meldet, was in ihr geschieht.",
  revealHintStory: "Jede Szene wird ein Schritt der Folie.",
  revealHintView: "Eine Folie mit der Ansicht; Tasten steuern weiter die Präsentation.",
  fileHint:
    "Die App mit diesen Daten, der Geschichte und dieser Ansicht in einer einzigen Seite. Sie braucht kein Netz, öffnet sich von der Festplatte oder aus einer E-Mail und ändert sich nie.",
  download: "Als einzelne Datei herunterladen",
  making: "Wird erstellt …",
  made: "Von Ihrem Browser gespeichert",
  notMade: "Sie ließ sich nicht erstellen.",
  cancel: "Abbrechen",
  preview: "Vorschau",
  previewTitle: "So sieht es in einem Frame aus",
  onlyHere:
    "Diese Daten sind eine Datei dieses Computers: Kein Link führt zu ihnen. Geben Sie sie als einzelne Datei weiter, die sich überall öffnen lässt.",
  onePage:
    "Diese Seite ist eine einzige Datei mit ihren Daten darin: Kein Link führt zu ihr. Geben Sie die Datei selbst weiter oder eine mit dem, was jetzt zu sehen ist.",
  openIn: (title) => `${title}, in Musubi`,
};
