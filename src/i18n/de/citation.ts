import type { Catalogue } from "../catalogue.ts";
import type { citation as en } from "../en/citation.ts";

export const citation: Catalogue<typeof en> = {};
