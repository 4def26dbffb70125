import type { Catalogue } from "../catalogue.ts";
import type { about as en } from "../en/about.ts";

export const about: Catalogue<typeof en> = {};
