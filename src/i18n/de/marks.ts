import type { Catalogue } from "../catalogue.ts";
import type { marks as en } from "../en/marks.ts";

export const marks: Catalogue<typeof en> = {
  evidence: {
    stated: "Angegeben",
    relative: "Errechnet",
    inferred: "Erschlossen",
    unrecorded: "Nicht vermerkt",
    none: "Ohne Angabe",
  },
  source: {
    open: "Quelle öffnen",
  },
};
