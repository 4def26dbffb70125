import type { Catalogue } from "../catalogue.ts";
import type { network as en } from "../en/network.ts";

export const network: Catalogue<typeof en> = {
  region: "Netzwerk",
  tree: "Beziehungen",
};
