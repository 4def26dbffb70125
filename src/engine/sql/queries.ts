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
  readonly length: (list: string) => string;
  readonly numbers: (numbers: readonly number[]) => string;
}

export const duckDbDialect: Dialect = {
  each: (list) => `unnest(${list})`,
  hasAny: (list, numbers) => `list_has_any(${list}, ${numbers})`,
  length: (list) => `len(${list})`,
  numbers: (numbers) => `[${integers(numbers)}]::INTEGER[]`,
};

export const clickHouseDialect: Dialect = {
  each: (list) => `arrayJoin(${list})`,
  hasAny: (list, numbers) => `hasAny(${list}, ${numbers})`,
  length: (list) => `length(${list})`,
  numbers: (numbers) => `CAST([${integers(numbers)}], 'Array(Int32)')`,
};

/** Of one state of the data: its name is part of theirs. */
export interface TableNames {
  readonly events: string;
  readonly parts: string;
  readonly bodies: string;
  readonly frame: string;
}

export function tableNames(data: string): TableNames {
  if (!/^[0-9a-f]{14}$/u.test(data)) throw new Error("No state of the data.");
  return {
    events: `events_${data}`,
    parts: `parts_${data}`,
    bodies: `bodies_${data}`,
    frame: `frame_${data}`,
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
  const source = (scope: NumberedScope, ...more: readonly string[]): string => {
    const where = [...conditions(dialect, scope), ...more];
    const table = scope.focus === null ? tables.events : tables.parts;
    return where.length === 0 ? table : `${table} WHERE ${where.join(" AND ")}`;
  };
  /** The rows of a scope, once for each of their parties. */
  const partiesOf = (scope: NumberedScope, columns: string, ...more: readonly string[]): string =>
    `(SELECT ${[columns, `${dialect.each("parties")} AS party`].filter(Boolean).join(", ")} FROM ${source(scope, ...more)})`;
  /** As `a` and `b`, the smaller first. */
  const pairsOf = (scope: NumberedScope, columns: string, ...more: readonly string[]): string => {
    const kept = columns === "" ? "" : `${columns}, `;
    if (scope.focus !== null) {
      const focus = integer(scope.focus);
      return `(SELECT ${kept}least(party, ${focus}) AS a, greatest(party, ${focus}) AS b FROM ${partiesOf(scope, columns, ...more)} WHERE party <> ${focus})`;
    }
    const first = `(SELECT ${kept}parties, ${dialect.each("parties")} AS a FROM ${source(scope, ...more)})`;
    return `(SELECT * FROM (SELECT ${kept}a, ${dialect.each("parties")} AS b FROM ${first}) WHERE a < b)`;
  };
  const isSet = `${dialect.length("parties")} > 2`;
  return {
    count: (scope) =>
      `SELECT count(*) AS n, ${sumOf(`day = ${undated}`)} AS u, min(day) AS f, max(CASE WHEN day = ${undated} THEN ${-undated} ELSE day END) AS l FROM ${source(scope)}`,
    bins: (scope, unit) =>
      `SELECT ${unit}, count(*) AS n FROM ${source(scope, isDated)} GROUP BY ${unit} ORDER BY ${unit} LIMIT ${most.bins + 1}`,
    laneBins: (scope, unit, lanes) =>
      lanes.length === 0
        ? null
        : `SELECT party, ${unit}, count(*) AS n FROM ${partiesOf(scope, unit, isDated)} WHERE party IN (${integers(lanes)}) GROUP BY party, ${unit} ORDER BY party, ${unit} LIMIT ${most.bins + 1}`,
    pairs: (scope, limit) =>
      `SELECT a, b, count(*) AS n FROM ${pairsOf(scope, "")} GROUP BY a, b ORDER BY n DESC, a, b LIMIT ${integer(limit)}`,
    sets: (scope, limit) =>
      `SELECT parties, count(*) AS n FROM ${source(scope, isSet)} GROUP BY parties ORDER BY n DESC, parties LIMIT ${integer(limit)}`,
    tiePeriods: (scope, kind, ties, unit) => {
      if (kind === "pairs") {
        const wanted = ties.map((tie) => `(${integers(tie)})`).join(", ");
        return `SELECT a, b, ${unit}, count(*) AS n FROM ${pairsOf(scope, unit, isDated)} WHERE (a, b) IN (${wanted}) GROUP BY a, b, ${unit} ORDER BY a, b, ${unit}`;
      }
      const wanted = ties.map((tie) => `parties = ${dialect.numbers(tie)}`).join(" OR ");
      return `SELECT parties, ${unit}, count(*) AS n FROM ${source(scope, isDated, `(${wanted})`)} GROUP BY parties, ${unit} ORDER BY parties, ${unit}`;
    },
    types: (scope) =>
      `SELECT type, count(*) AS n FROM ${source(scope)} GROUP BY type ORDER BY n DESC, type`,
    parties: (scope) => {
      const others = scope.focus === null ? "" : ` WHERE party <> ${integer(scope.focus)}`;
      return `SELECT party, count(*) AS n FROM ${partiesOf(scope, "")}${others} GROUP BY party ORDER BY n DESC, party`;
    },
    eventNumbers: (scope, after, limit) =>
      `SELECT event FROM ${source(scope, `event > ${integer(after)}`)} ORDER BY event LIMIT ${integer(limit)}`,
    bodies: (events) =>
      `SELECT event, body FROM ${tables.bodies} WHERE event IN (${integers(events)}) ORDER BY event`,
  };
}

const isDated = `day <> ${undated}`;
const sumOf = (condition: string): string => `sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;

function conditions(
  dialect: Dialect,
  { focus, partners, types, from, to }: NumberedScope,
): string[] {
  return [
    ...(focus === null ? [] : [`actor = ${integer(focus)}`]),
    ...(partners.length === 0 ? [] : [dialect.hasAny("parties", dialect.numbers(partners))]),
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
