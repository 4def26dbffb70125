import type { Catalogue } from "../catalogue.ts";
import type { welcome as en } from "../en/welcome.ts";
import { noun, number, plural } from "./counts.ts";

const small = "null,einem,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn".split(",");

export const welcome: Catalogue<typeof en> = {
  region: "Willkommen",
  watch: (years) => `${years} ansehen`,
  tied: (actors, events) =>
    `${plural(actors, { one: "Beteiligter", other: "Beteiligte" })}, verbunden durch ${plural(events, { one: "Ereignis", other: "Ereignisse" })}`,
  counts: ({ events, partners, actors, sources, areArticles, hasDates }) => {
    const count = small[sources] ?? number(sources);
    const one = areArticles ? "Artikel" : sources === 1 ? "Quelle" : "Quellen";
    const from = `${sources === 1 && !areArticles ? "einer" : count} ${one}${areArticles && sources !== 1 ? "n" : ""}`;
    const origin = sources > 0 ? [`gelesen aus ${from}`] : [];
    if (!hasDates)
      return [
        noun(events, { one: "Ohne Datumsangabe", other: "Keines hat eine Datumsangabe" }),
        ...origin,
      ].join(" · ");
    return [
      plural(events, { one: "Ereignis", other: "Ereignisse" }),
      partners > 0
        ? plural(partners, { one: "Partner", other: "Partner" })
        : plural(actors, { one: "Beteiligter", other: "Beteiligte" }),
      ...origin,
    ].join(" · ");
  },
};
