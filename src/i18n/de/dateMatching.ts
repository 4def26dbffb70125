import type { Catalogue } from "../catalogue.ts";
import type { dateMatching as en } from "../en/dateMatching.ts";
import { plural } from "./counts.ts";

export const dateMatching: Catalogue<typeof en> = {
  name: "Umgang mit unsicheren Datumsangaben",
  possible: "Möglicherweise im Zeitraum",
  certain: "Sicher im Zeitraum",
  shown: (count) =>
    plural(count, {
      one: "unsicheres Ereignis in diesem Zeitraum",
      other: "unsichere Ereignisse in diesem Zeitraum",
    }),
  leftOut: (count) =>
    `${plural(count, { one: "Ereignis", other: "Ereignisse" })} ausgelassen: unsicher`,
  same: "Keine unsicheren Ereignisse in diesem Zeitraum",
  brief: (count) => `${count} unsicher`,
  briefLeftOut: (count) => `${count} ausgelassen`,
  briefSame: "kein Unterschied",
};
