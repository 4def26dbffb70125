import type { Catalogue } from "../catalogue.ts";
import type { marks as en } from "../en/marks.ts";

export const marks: Catalogue<typeof en> = {
  evidence: {
    stated: "Belegt",
    relative: "Relativ",
    inferred: "Erschlossen",
    none: "Nicht genannt",
  },
  source: {
    open: "Quelle öffnen",
  },
};
