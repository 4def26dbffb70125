import type { Catalogue } from "../catalogue.ts";
import type { timeline as en } from "../en/timeline.ts";

export const timeline: Catalogue<typeof en> = {
  region: "Zeitleiste",
  events: "Ereignisse",
};
