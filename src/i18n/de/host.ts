import type { Catalogue } from "../catalogue.ts";
import type { host as english } from "../en/host.ts";

export const host: Catalogue<typeof english> = {
  offer: (origin) =>
    `${origin} möchte hier eigene Daten zeigen. Gelesen werden sie nur in dieser Seite.`,
  unnamed: "Die einbettende Seite",
  accept: "Zeigen",
  refuse: "Nein",
};
