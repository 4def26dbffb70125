import { most, type PeriodUnit, type TieKind } from "../contract.ts";
import type { NumberedScope } from "../counting.ts";
import { undated } from "../tables.ts";

/**
 * The one place where SQL is written. A query has integers, names of our own tables and columns, and nothing else: what a person
 * has typed became numbers before. Events are kept twice: `events`, one row each in order of time, and `parts`, one row for each
 * of their parties and in order of these, so that a scope with a focus reads the rows of that actor only.
 *
 *   types({ focus: 7, types: [], … })
 *     → SELECT type, count(*) AS n FROM parts WHERE actor = 7 GROUP BY type ORDER BY n DESC, type
 */
export interface Dialect {
  /** One row for each number of a list. */
  readonly each: (list: string) => string;
  readonly hasAny: (list: string, numbers: string) => string;
  /** Of an event: two or more of its parties are of these. */
  readonly hasTwo: (parts: string, numbers: string) => string;
  readonly length: (list: string) => string;
  readonly numbers: (numbers: readonly number[]) => string;
  /** Whether the ties of everything are counted when tables are loaded: to count the pairs of 10 million events takes 20 s. */
  readonly keepsTies: boolean;
}

export const duckDbDialect: Dialect = {
  each: (list) => `unnest(${list})`,
  hasAny: (list, numbers) => `list_has_any(${list}, ${numbers})`,
  // In the order of `parts` these are found at once; a list would be compared with each event.
  hasTwo: (parts, numbers) =>
    `event IN (SELECT event FROM ${parts} WHERE actor IN (${numbers}) GROUP BY event HAVING count(*) > 1)`,
  length: (list) => `len(${list})`,
  numbers: (numbers) => `[${integers(numbers)}]::INTEGER[]`,
  keepsTies: true,
};

export const clickHouseDialect: Dialect = {
  each: (list) => `arrayJoin(${list})`,
  hasAny: (list, numbers) => `hasAny(${list}, ${numbers})`,
  // Not by a table: on a cluster each shard would ask all others.
  hasTwo: (_, numbers) => `arrayCount(one -> one IN (${numbers}), parties) > 1`,
  length: (list) => `length(${list})`,
  numbers: (numbers) => `CAST([${integers(numbers)}], 'Array(Int32)')`,
  // Shards would each have a part of a count.
  keepsTies: false,
};

/** Of one state of the data: its name is part of theirs. */
export interface TableNames {
  readonly events: string;
  readonly parts: string;
  readonly bodies: string;
  readonly frame: string;
  /** The ties of everything, where they are kept, strongest first. */
  readonly pairs: string;
  readonly sets: string;
}

export function tableNames(data: string): TableNames {
  if (!/^[0-9a-f]{14}$/u.test(data)) throw new Error("No state of the data.");
  return {
    events: `events_${data}`,
    parts: `parts_${data}`,
    bodies: `bodies_${data}`,
    frame: `frame_${data}`,
    pairs: `pairs_${data}`,
    sets: `sets_${data}`,
  };
}

export interface Queries {
  readonly count: (scope: NumberedScope) => string;
  readonly bins: (scope: NumberedScope, unit: PeriodUnit) => string;
  /** null: no lane is asked for. */
  readonly laneBins: (
    scope: NumberedScope,
    unit: PeriodUnit,
    lanes: readonly number[],
  ) => string | null;
  readonly pairs: (scope: NumberedScope, limit: number) => string;
  readonly sets: (scope: NumberedScope, limit: number) => string;
  readonly tiePeriods: (
    scope: NumberedScope,
    kind: TieKind,
    ties: readonly (readonly number[])[],
    unit: PeriodUnit,
  ) => string;
  readonly types: (scope: NumberedScope) => string;
  readonly parties: (scope: NumberedScope) => string;
  readonly eventNumbers: (scope: NumberedScope, after: number, limit: number) => string;
  readonly bodies: (events: readonly number[]) => string;
}

export function queriesOf(dialect: Dialect, tables: TableNames): Queries {
  const filtered = (table: string, scope: NumberedScope, more: readonly string[]): string => {
    const where = [...conditions(dialect, tables, scope), ...more];
    return where.length === 0 ? table : `${table} WHERE ${where.join(" AND ")}`;
  };
  const source = (scope: NumberedScope, ...more: readonly string[]): string =>
    filtered(isOfFocus(scope) ? tables.parts : tables.events, scope, more);
  /** Without a focus: the rows of a scope once for each of their parties, as they are stored. */
  const partsOf = (scope: NumberedScope, ...more: readonly string[]): string =>
    filtered(tables.parts, scope, more);
  /** The rows of a scope, once for each of their parties. */
  const partiesOf = (scope: NumberedScope, columns: string, ...more: readonly string[]): string =>
    `(SELECT ${[columns, `${dialect.each("parties")} AS party`].filter(Boolean).join(", ")} FROM ${source(scope, ...more)})`;
  /** As `a` and `b`, the smaller first. */
  const pairsOf = (scope: NumberedScope, columns: string, ...more: readonly string[]): string => {
    const kept = columns === "" ? "" : `${columns}, `;
    if (isOfFocus(scope)) {
      const focus = integer(scope.focus);
      return `(SELECT ${kept}least(party, ${focus}) AS a, greatest(party, ${focus}) AS b FROM ${partiesOf(scope, columns, ...more)} WHERE party <> ${focus})`;
    }
    const first = `(SELECT ${kept}parties, ${dialect.each("parties")} AS a FROM ${source(scope, ...more)})`;
    return `(SELECT * FROM (SELECT ${kept}a, ${dialect.each("parties")} AS b FROM ${first}) WHERE a < b)`;
  };
  const keeps = (scope: NumberedScope): boolean => dialect.keepsTies && isEverything(scope);
  const isSet = `${dialect.length("parties")} > 2`;
  return {
    count: (scope) =>
      `SELECT count(*) AS n, ${sumOf(`day = ${undated}`)} AS u, min(day) AS f, max(CASE WHEN day = ${undated} THEN ${-undated} ELSE day END) AS l FROM ${source(scope)}`,
    bins: (scope, unit) =>
      `SELECT ${unit}, count(*) AS n FROM ${source(scope, isDated)} GROUP BY ${unit} ORDER BY ${unit} LIMIT ${most.bins + 1}`,
    laneBins: (scope, unit, lanes) =>
      lanes.length === 0
        ? null
        : scope.focus === null
          ? `SELECT actor, ${unit}, count(*) AS n FROM ${partsOf(scope, isDated, `actor IN (${integers(lanes)})`)} GROUP BY actor, ${unit} ORDER BY actor, ${unit} LIMIT ${most.bins + 1}`
          : `SELECT party, ${unit}, count(*) AS n FROM ${partiesOf(scope, unit, isDated)} WHERE party IN (${integers(lanes)}) GROUP BY party, ${unit} ORDER BY party, ${unit} LIMIT ${most.bins + 1}`,
    pairs: (scope, limit) =>
      keeps(scope)
        ? `SELECT a, b, n FROM ${tables.pairs} ORDER BY n DESC, a, b LIMIT ${integer(limit)}`
        : `SELECT a, b, count(*) AS n FROM ${pairsOf(scope, "")} GROUP BY a, b ORDER BY n DESC, a, b LIMIT ${integer(limit)}`,
    sets: (scope, limit) =>
      keeps(scope)
        ? `SELECT parties, n FROM ${tables.sets} ORDER BY n DESC, parties LIMIT ${integer(limit)}`
        : `SELECT parties, count(*) AS n FROM ${source(scope, isSet)} GROUP BY parties ORDER BY n DESC, parties LIMIT ${integer(limit)}`,
    tiePeriods: (scope, kind, ties, unit) => {
      if (kind === "pairs") {
        const wanted = ties.map((tie) => `(${integers(tie)})`).join(", ");
        const firsts = integers([...new Set(ties.map(([first = 0]) => first))]);
        // Of everybody only the rows of those are read who are the first of a pair.
        const all = isOfFocus(scope)
          ? pairsOf(scope, unit, isDated)
          : `(SELECT ${unit}, actor AS a, ${dialect.each("parties")} AS b FROM ${partsOf(scope, isDated, `actor IN (${firsts})`)})`;
        return `SELECT a, b, ${unit}, count(*) AS n FROM ${all} WHERE (a, b) IN (${wanted}) GROUP BY a, b, ${unit} ORDER BY a, b, ${unit}`;
      }
      const wanted = ties.map((tie) => `parties = ${dialect.numbers(tie)}`).join(" OR ");
      return `SELECT parties, ${unit}, count(*) AS n FROM ${source(scope, isDated, `(${wanted})`)} GROUP BY parties, ${unit} ORDER BY parties, ${unit}`;
    },
    types: (scope) =>
      `SELECT type, count(*) AS n FROM ${source(scope)} GROUP BY type ORDER BY n DESC, type`,
    parties: (scope) => {
      if (scope.focus === null)
        return `SELECT actor, count(*) AS n FROM ${partsOf(scope)} GROUP BY actor ORDER BY n DESC, actor`;
      const others = `WHERE party <> ${integer(scope.focus)}`;
      return `SELECT party, count(*) AS n FROM ${partiesOf(scope, "")} ${others} GROUP BY party ORDER BY n DESC, party`;
    },
    eventNumbers: (scope, after, limit) =>
      `SELECT event FROM ${source(scope, `event > ${integer(after)}`)} ORDER BY event LIMIT ${integer(limit)}`,
    bodies: (events) =>
      `SELECT event, body FROM ${tables.bodies} WHERE event IN (${integers(events)}) ORDER BY event`,
  };
}

/** All of its events are in the rows of one actor. */
const isOfFocus = (scope: NumberedScope): scope is NumberedScope & { readonly focus: number } =>
  scope.focus !== null && scope.among.length === 0;

const isEverything = ({ focus, partners, types, from, to, among }: NumberedScope): boolean =>
  focus === null &&
  from === null &&
  to === null &&
  [partners, types, among].every((chosen) => chosen.length === 0);

/** How the tables of ties are made of those of events. */
export function keptTies(dialect: Dialect, { pairs, sets, parts, events }: TableNames): string[] {
  const others = `SELECT actor AS a, ${dialect.each("parties")} AS b FROM ${parts}`;
  return [
    `CREATE OR REPLACE TABLE ${pairs} AS SELECT a, b, count(*) AS n FROM (${others}) WHERE a < b GROUP BY a, b ORDER BY n DESC, a, b`,
    `CREATE OR REPLACE TABLE ${sets} AS SELECT parties, count(*) AS n FROM ${events} WHERE ${dialect.length("parties")} > 2 GROUP BY parties ORDER BY n DESC, parties`,
  ];
}

const isDated = `day <> ${undated}`;
const sumOf = (condition: string): string => `sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;

function conditions(dialect: Dialect, tables: TableNames, scope: NumberedScope): string[] {
  const { focus, partners, types, from, to, among } = scope;
  const withAny = (numbers: readonly number[]): string =>
    dialect.hasAny("parties", dialect.numbers(numbers));
  const ofFocus =
    focus === null ? [] : [isOfFocus(scope) ? `actor = ${integer(focus)}` : withAny([focus])];
  const parties = [...ofFocus, ...(partners.length === 0 ? [] : [withAny(partners)])];
  const wide = dialect.hasTwo(tables.parts, integers(among));
  return [
    ...(among.length === 0 ? parties : [`((${parties.join(" AND ")}) OR ${wide})`]),
    ...(types.length === 0 ? [] : [`type IN (${integers(types)})`]),
    ...(to === null ? [] : [`first <= ${integer(to)}`]),
    ...(from === null ? [] : [`last >= ${integer(from)}`]),
  ];
}

const integers = (numbers: readonly number[]): string => numbers.map(integer).join(", ");

function integer(number: number): string {
  if (!Number.isSafeInteger(number)) throw new Error("Only integers become SQL.");
  return String(number);
}
