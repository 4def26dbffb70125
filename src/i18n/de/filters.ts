import type { Catalogue } from "../catalogue.ts";
import type { filters as en } from "../en/filters.ts";

export const filters: Catalogue<typeof en> = {
  region: "Filter",
  byText: "Nach Text filtern",
};
