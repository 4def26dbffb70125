import type { EventCount } from "../../model/eventCounts.ts";
import type { Catalogue } from "../catalogue.ts";
import type { readout as en } from "../en/pointing.ts";
import { number, pluralOf } from "./counts.ts";

const events = (count: EventCount): string =>
  pluralOf(
    count,
    { one: "Ereignis", other: "Ereignisse" },
    { one: "Ereignis", other: "Ereignissen" },
  );

export const readout: Catalogue<typeof en> = {
  rest: "Zeigen Sie auf einen Strang, einen Knoten oder eine Marke: Datum, Titel und Beteiligte erscheinen hier.",
  touchNetwork: "Strang, Knoten oder Namen antippen",
  touchTimeline: "Marke antippen: Ereignisse erscheinen hier",
  shown: (count, period) => `${events(count)} in ${period}`,
  undated: (count) => `${events(count)}, keines mit Datum`,
  withoutDate: (count) => `${number(count)} ohne Datum`,
  events,
  split: (own, withOthers) =>
    withOthers === 0
      ? ""
      : own === 0
        ? "alle mit anderen"
        : `${number(own)} zwischen den beiden, ${number(withOthers)} mit anderen`,
  known: (precision, basis) => `${precision}, ${basis}`,
  precision: {
    day: "Genauer Tag",
    within: "Tag nicht bekannt",
    around: "Ungefähr",
    before: "Letzter Tag bekannt",
    after: "Erster Tag bekannt",
    range: "Andauernd",
  },
  basis: {
    stated: "in der Quelle",
    relative: "errechnet",
    inferred: "erschlossen",
    unrecorded: "nicht vermerkt, woher bekannt",
  },
  mentioned: (name) => `${name}, genannt`,
  key: "Legende",
  wheel: "Strg + Mausrad zum Zoomen",
  divider: "Netzwerk und Zeitleiste",
};
