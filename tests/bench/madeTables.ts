import type { LoadedRow } from "../../src/engine/sql/store.ts";
import { engineTables, type Frame } from "../../src/engine/tables.ts";
import { tableNames } from "../../src/engine/sql/queries.ts";
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
  /** The same kind of rows, made by DuckDB itself. */
  readonly duckDbSql: () => readonly string[];
}

const firstYear = 1970;
const yearCount = 50;

export function madeTables(count: number): MadeTables {
  const small = engineTables(dyadicEvents(1_000)).frame;
  const { actors, eventTypes } = small.graph;
  const perYear = Math.ceil(count / yearCount);
  const years = Array.from({ length: yearCount }, (_, at) => firstYear + at);
  const data = (count + 0x10000000000000).toString(16).slice(-14);
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
      data,
      actorEvents: actors.map((_, at) => actors.length - at),
      events: count,
      first: toEpochDay(firstYear, 1, 1),
      last: toEpochDay(firstYear + yearCount - 1, 12, 31),
      years,
    },
    rowsOf,
    duckDbSql: () => sqlOf(count, actors.length, eventTypes.length, data),
  };
}

function sqlOf(count: number, actors: number, types: number, data: string): string[] {
  const { events, bodies } = tableNames(data);
  const few = (many: number): string => `(floor(pow(${many + 1}, random())) - 1)::INTEGER`;
  const body = `'{"event":{"id":"report-' || event || '","type":"type-' || type || '","title":{"en":"actor-' || parties[1] || ' and actor-' || parties[-1] || ': type-' || type || ', report ' || event || '"},"date":"' || (DATE '1970-01-01' + day) || '","dateBasis":"stated","status":"happened"},"participations":[{"event":"report-' || event || '","actor":"actor-' || parties[1] || '","role":"participant"},{"event":"report-' || event || '","actor":"actor-' || parties[-1] || '","role":"participant"}],"citations":[{"event":"report-' || event || '","source":"made","locator":"' || event || '","stance":"supports"}],"sources":[{"id":"made","kind":"dataset","title":"Made up","language":"en"}]}'`;
  return [
    "SELECT setseed(0.5)",
    `INSERT INTO ${events} SELECT event, day, year(date) * 12 + month(date) - 1, year(date), day, day, type, parties FROM (
       SELECT event::INTEGER AS event, day, (DATE '1970-01-01' + day) AS date, ${few(types)} AS type,
         list_sort(list_distinct(CASE WHEN event % 10 = 0 THEN [one, other, third] ELSE [one, other] END)) AS parties FROM (
         SELECT event, (event * ${yearCount * 365.24} / ${count})::INTEGER AS day, ${few(actors)} AS one, ${few(actors)} AS other, ${few(actors)} AS third FROM range(${count}) AS made(event)))`,
    `INSERT INTO ${bodies} SELECT event, ${body} FROM ${events} ORDER BY event`,
  ];
}
