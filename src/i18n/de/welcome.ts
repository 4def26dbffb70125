import type { Catalogue } from "../catalogue.ts";
import type { welcome as en } from "../en/welcome.ts";
import { number, plural } from "./counts.ts";

const small = "null,einem,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn".split(",");

export const welcome: Catalogue<typeof en> = {
  region: "Willkommen",
  watch: (years) => `${years} ansehen`,
  counts: ({ events, partners, actors, sources, areArticles }) => {
    const count = small[sources] ?? number(sources);
    const one = areArticles ? "Artikel" : sources === 1 ? "Quelle" : "Quellen";
    const from = `${sources === 1 && !areArticles ? "einer" : count} ${one}${areArticles && sources !== 1 ? "n" : ""}`;
    return [
      plural(events, { one: "Ereignis", other: "Ereignisse" }),
      partners > 0
        ? plural(partners, { one: "Partner", other: "Partner" })
        : plural(actors, { one: "Beteiligter", other: "Beteiligte" }),
      ...(sources > 0 ? [`gelesen aus ${from}`] : []),
    ].join(" · ");
  },
};
