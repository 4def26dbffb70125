import type { Catalogue } from "../catalogue.ts";
import type { app as en } from "../en/app.ts";

export const app: Catalogue<typeof en> = {
  status: ({ events, relationships }) =>
    `${events[0]} von ${events[1]} Ereignissen, ${relationships[0]} von ${relationships[1]} Beziehungen`,
};
