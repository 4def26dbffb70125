import type { Catalogue } from "../catalogue.ts";
import type { problems as en } from "../en/problems.ts";

export const problems: Catalogue<typeof en> = {};
