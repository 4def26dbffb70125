import type { Catalogue } from "../catalogue.ts";
import type { readings as en } from "../en/readings.ts";

export const readings: Catalogue<typeof en> = {
  taken: "Verwendete Lesart",
  contradicts: "Widerspricht",
  differs: "Andere Lesart",
};
