import type { Catalogue } from "../catalogue.ts";
import type { details as en } from "../en/details.ts";

export const details: Catalogue<typeof en> = {
  region: "Einzelheiten",
};
