import type { Catalogue } from "../catalogue.ts";
import type { timeReading as en } from "../en/timeReading.ts";
import { plural } from "./counts.ts";

export const timeReading: Catalogue<typeof en> = {
  name: "Wie Daten in der gezeigten Zeit liegen müssen",
  possible: "Vielleicht darin",
  certain: "Sicher darin",
  shown: (count) =>
    plural(count, {
      one: "Ereignis liegt nur vielleicht in dieser Zeit",
      other: "Ereignisse liegen nur vielleicht in dieser Zeit",
    }),
  leftOut: (count) =>
    `${plural(count, { one: "Ereignis", other: "Ereignisse" })} ausgelassen: nur vielleicht in dieser Zeit`,
  same: "Macht in dieser Zeit keinen Unterschied",
  brief: (count) => `${count} nur vielleicht`,
  briefLeftOut: (count) => `${count} ausgelassen`,
  briefSame: "kein Unterschied",
};
