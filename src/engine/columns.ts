import type { EventGraph } from "../model/eventGraph.ts";
import { createEngine } from "./answering.ts";
import type { Engine, TieKind } from "./contract.ts";
import {
  compareParties,
  type Counted,
  type Counting,
  type NumberedScope,
  strongestFirst,
} from "./counting.ts";
import { type EngineTables, engineTables, type EventNumbers, undated } from "./tables.ts";

/**
 * The engine without a database: it goes through the rows of an event graph in memory. What it answers is what the questions
 * mean; the databases are compared with it.
 */
export function columnsEngine(graph: EventGraph, opens?: number): Engine {
  const tables = engineTables(graph);
  return createEngine(tables.frame, columnsOf(tables), opens);
}

function columnsOf({ rows, body }: EngineTables): Counting {
  const within = (scope: NumberedScope): EventNumbers[] => rows.filter(isWithin(scope));
  return {
    async count(scope) {
      const found = within(scope);
      const days = found.map(({ day }) => day).filter((day) => day !== undated);
      return {
        events: found.length,
        undated: found.length - days.length,
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
      };
    },
    async bins(scope, unit, lanes) {
      const counts = new Tally<readonly [lane: number, period: number]>();
      const wanted = new Set(lanes);
      for (const row of within(scope)) {
        if (row.day === undated) continue;
        counts.add([-1, row[unit]]);
        for (const lane of row.parties) if (wanted.has(lane)) counts.add([lane, row[unit]]);
      }
      return counts
        .entries()
        .map(([[lane, period], events]) => ({ lane, period, events }))
        .sort((a, b) => a.lane - b.lane || a.period - b.period);
    },
    async ties(scope, kind, limit) {
      const counts = new Tally<readonly number[]>();
      for (const row of within(scope)) for (const tie of tiesOf(row, kind, scope)) counts.add(tie);
      return counts
        .entries()
        .map(([parties, events]) => ({ parties, events }))
        .sort((a, b) => b.events - a.events || compareParties(a.parties, b.parties))
        .slice(0, limit);
    },
    async tiePeriods(scope, kind, ties, unit) {
      const wanted = new Set(ties.map(String));
      const counts = new Tally<readonly [period: number, ...parties: number[]]>();
      for (const row of within(scope)) {
        if (row.day === undated) continue;
        for (const tie of tiesOf(row, kind, scope))
          if (wanted.has(String(tie))) counts.add([row[unit], ...tie]);
      }
      return counts
        .entries()
        .map(([[period, ...parties], events]) => ({ parties, period, events }))
        .sort((a, b) => compareParties(a.parties, b.parties) || a.period - b.period);
    },
    async types(scope) {
      return countedIn(within(scope), ({ type }) => [type]);
    },
    async parties(scope) {
      return countedIn(within(scope), ({ parties }) =>
        parties.filter((one) => one !== scope.focus),
      );
    },
    async page(scope, after, limit) {
      const found: EventNumbers[] = [];
      const isMeant = isWithin(scope);
      for (let at = Math.max(after + 1, 0); at < rows.length && found.length < limit; at += 1) {
        const row = rows[at];
        if (row !== undefined && isMeant(row)) found.push(row);
      }
      return found.map((row) => ({ event: row.event, body: body(row) }));
    },
  };
}

function isWithin({
  focus,
  partners,
  types,
  from,
  to,
  among,
}: NumberedScope): (row: EventNumbers) => boolean {
  const [wantedPartners, wantedTypes] = [new Set(partners), new Set(types)];
  const these = new Set(among);
  const isWanted = (parties: readonly number[]): boolean =>
    (focus === null || parties.includes(focus)) &&
    (partners.length === 0 || parties.some((party) => wantedPartners.has(party)));
  return ({ parties, type, first, last }) =>
    (isWanted(parties) || parties.filter((party) => these.has(party)).length > 1) &&
    (types.length === 0 || wantedTypes.has(type)) &&
    (to === null || first <= to) &&
    (from === null || last >= from);
}

function* tiesOf(
  { parties }: EventNumbers,
  kind: TieKind,
  { focus, among }: NumberedScope,
): Generator<readonly number[]> {
  if (kind === "sets") {
    if (parties.length > 2) yield parties;
    return;
  }
  for (const [at, a] of parties.entries())
    for (const b of parties.slice(at + 1))
      if (focus === null || among.length > 0 || a === focus || b === focus) yield [a, b];
}

function countedIn(
  rows: readonly EventNumbers[],
  numbersOf: (row: EventNumbers) => readonly number[],
): Counted[] {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const number of numbersOf(row)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].map(([number, events]) => ({ number, events })).sort(strongestFirst);
}

/** How often each list of numbers was added. */
class Tally<Key extends readonly number[]> {
  readonly #counts = new Map<string, { readonly key: Key; count: number }>();

  add(key: Key): void {
    const text = String(key);
    const found = this.#counts.get(text);
    if (found === undefined) this.#counts.set(text, { key, count: 1 });
    else found.count += 1;
  }

  entries(): [Key, number][] {
    return [...this.#counts.values()].map(({ key, count }) => [key, count]);
  }
}
