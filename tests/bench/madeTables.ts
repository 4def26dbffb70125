import type { LoadedRow } from "../../src/engine/sql/store.ts";
import { engineTables, type Frame } from "../../src/engine/tables.ts";
import { fromEpochDay, toEpochDay } from "../../src/model/dates/calendar.ts";
import { chanceOf } from "../soak/chance.ts";
import { dyadicEvents } from "./madeEvents.ts";

/**
 * Tables of an engine with more events than a graph in memory can have, a year at a time: fifty years of events of two, each
 * tenth of three, of which few actors have most. Their texts are as long as those of news events with a source each.
 */
interface MadeTables {
  readonly frame: Frame;
  readonly rowsOf: (year: number) => readonly LoadedRow[];
}

const firstYear = 1970;
const yearCount = 50;

export function madeTables(count: number): MadeTables {
  const small = engineTables(dyadicEvents(1_000)).frame;
  const { actors, eventTypes } = small.graph;
  const perYear = Math.ceil(count / yearCount);
  const years = Array.from({ length: yearCount }, (_, at) => firstYear + at);
  const rowsOf = (year: number): LoadedRow[] => {
    const chance = chanceOf(year);
    const begin = (year - firstYear) * perYear;
    const january = toEpochDay(year, 1, 1);
    const rows: LoadedRow[] = [];
    for (let event = begin; event < Math.min(begin + perYear, count); event += 1) {
      const day = january + Math.floor(((event - begin) / perYear) * 365);
      const { month } = fromEpochDay(day);
      const parties = new Set<number>();
      const size = event % 10 === 0 ? 3 : 2;
      while (parties.size < size) parties.add(Math.floor((actors.length + 1) ** chance.part()) - 1);
      const type = Math.floor((eventTypes.length + 1) ** chance.part()) - 1;
      const known = [...parties].sort((a, b) => a - b);
      rows.push({
        event,
        day,
        month: year * 12 + month - 1,
        year,
        first: day,
        last: day,
        type,
        parties: known,
        body: bodyOf(event, known, type),
      });
    }
    return rows;
  };
  const bodyOf = (event: number, parties: readonly number[], type: number): string => {
    const id = `report-${event}`;
    const ids = parties.map((party) => actors[party]?.id ?? "");
    const kind = eventTypes[type]?.id ?? "";
    return JSON.stringify({
      event: {
        id,
        type: kind,
        title: { en: `${ids.join(" and ")}: ${kind}, report ${event}` },
        date: "1970-01-01",
        dateBasis: "stated",
        status: "happened",
      },
      participations: ids.map((actor) => ({ event: id, actor, role: "participant" })),
      citations: [{ event: id, source: "made", locator: String(event), stance: "supports" }],
      sources: [{ id: "made", kind: "dataset", title: "Made up", language: "en" }],
    });
  };
  return {
    frame: {
      ...small,
      data: (count + 0x10000000000000).toString(16).slice(-14),
      actorEvents: actors.map((_, at) => actors.length - at),
      events: count,
      first: toEpochDay(firstYear, 1, 1),
      last: toEpochDay(firstYear + yearCount - 1, 12, 31),
      years,
    },
    rowsOf,
  };
}
