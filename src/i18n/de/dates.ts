import type { Catalogue } from "../catalogue.ts";
import type { dates as en } from "../en/dates.ts";

export const dates: Catalogue<typeof en> = {};
