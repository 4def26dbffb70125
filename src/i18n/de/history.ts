import type { Catalogue } from "../catalogue.ts";
import type { history as english } from "../en/history.ts";

export const history: Catalogue<typeof english> = {
  group: "Verlauf",
  undo: "Rückgängig",
  redo: "Wiederholen",
  reset: "Zurücksetzen",
};
