import type { Catalogue } from "../catalogue.ts";
import type { readings as en } from "../en/readings.ts";

export const readings: Catalogue<typeof en> = {
  taken: "Hier gelesen",
  contradicts: "Widerspricht",
  differs: "Anders gesagt",
};
