import type { Call, Counted, Counting } from "../counting.ts";
import type { Queries } from "./queries.ts";

/** Rows as lists of numbers, texts and lists of numbers, in the order of the columns. */
export type SqlRows = readonly (readonly SqlValue[])[];
export type SqlValue = number | string | readonly number[];
/** Rejects with an `EngineError`, also where it takes too long, and when the call is aborted. */
export type RunSql = (sql: string, call: Call) => Promise<SqlRows>;

/** Counts by the queries of a database. */
export function sqlCounting(queries: Queries, run: RunSql): Counting {
  const counted = async (sql: string, call: Call): Promise<Counted[]> =>
    (await run(sql, call)).map(([number, events]) => ({
      number: Number(number),
      events: Number(events),
    }));
  return {
    async count(scope, call) {
      const [[events, none, first, last] = []] = await run(queries.count(scope), call);
      const [all, without] = [Number(events ?? 0), Number(none ?? 0)];
      const hasDates = all > without;
      return {
        events: all,
        undated: without,
        first: hasDates ? Number(first) : null,
        last: hasDates ? Number(last) : null,
      };
    },
    async bins(scope, unit, lanes, call) {
      const laneSql = queries.laneBins(scope, unit, lanes);
      const [all, ofLanes] = await Promise.all([
        run(queries.bins(scope, unit), call),
        laneSql === null ? [] : run(laneSql, call),
      ]);
      return [
        ...all.map(([period, events]) => bin(-1, period, events)),
        ...ofLanes.map(([lane, period, events]) => bin(lane, period, events)),
      ];
    },
    async ties(scope, kind, limit, call) {
      if (kind === "pairs")
        return (await run(queries.pairs(scope, limit), call)).map(([a, b, events]) => ({
          parties: [Number(a), Number(b)],
          events: Number(events),
        }));
      return (await run(queries.sets(scope, limit), call)).map(([parties, events]) => ({
        parties: listOf(parties),
        events: Number(events),
      }));
    },
    async tiePeriods(scope, kind, ties, unit, call) {
      const rows = await run(queries.tiePeriods(scope, kind, ties, unit), call);
      if (kind === "pairs")
        return rows.map(([a, b, period, events]) => ({
          parties: [Number(a), Number(b)],
          period: Number(period),
          events: Number(events),
        }));
      return rows.map(([parties, period, events]) => ({
        parties: listOf(parties),
        period: Number(period),
        events: Number(events),
      }));
    },
    types: async (scope, call) => counted(queries.types(scope), call),
    parties: async (scope, call) => counted(queries.parties(scope), call),
    async page(scope, after, limit, call) {
      const found = await run(queries.eventNumbers(scope, after, limit), call);
      const numbers = found.map(([event]) => Number(event));
      if (numbers.length === 0) return [];
      return (await run(queries.bodies(numbers), call)).map(([event, body]) => ({
        event: Number(event),
        body: String(body),
      }));
    },
  };
}

const bin = (lane: SqlValue | undefined, period: SqlValue | undefined, events: unknown) => ({
  lane: Number(lane),
  period: Number(period),
  events: Number(events),
});

const listOf = (value: SqlValue | undefined): readonly number[] =>
  Array.isArray(value) ? value : [];
