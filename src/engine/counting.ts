import type { PeriodUnit, TieKind } from "./contract.ts";

/**
 * What an engine itself does: it counts, with numbers for actors and types, and finds the texts of events. `answering.ts` puts
 * the ids in and out. Lists come in the order that the contract gives them.
 */
export interface Counting {
  readonly count: (scope: NumberedScope, call: Call) => Promise<ScopeCount>;
  readonly bins: (
    scope: NumberedScope,
    unit: PeriodUnit,
    lanes: readonly number[],
    call: Call,
  ) => Promise<readonly LaneBin[]>;
  readonly ties: (
    scope: NumberedScope,
    kind: TieKind,
    limit: number,
    call: Call,
  ) => Promise<readonly CountedTie[]>;
  /** By tie, then period. */
  readonly tiePeriods: (
    scope: NumberedScope,
    kind: TieKind,
    ties: readonly (readonly number[])[],
    unit: PeriodUnit,
    call: Call,
  ) => Promise<readonly TiePeriod[]>;
  readonly types: (scope: NumberedScope, call: Call) => Promise<readonly Counted[]>;
  readonly parties: (scope: NumberedScope, call: Call) => Promise<readonly Counted[]>;
  readonly page: (
    scope: NumberedScope,
    after: number,
    limit: number,
    call: Call,
  ) => Promise<readonly FoundEvent[]>;
}

export interface Call {
  readonly signal: AbortSignal | undefined;
}

export interface NumberedScope {
  readonly focus: number | null;
  /** Empty: any. */
  readonly partners: readonly number[];
  readonly types: readonly number[];
  readonly from: number | null;
  readonly to: number | null;
  /** Whose events with each other are meant, too; empty: nobody's. */
  readonly among: readonly number[];
}

interface ScopeCount {
  readonly events: number;
  readonly undated: number;
  /** Of those with a date; null: there are none. */
  readonly first: number | null;
  readonly last: number | null;
}

interface LaneBin {
  /** -1: all of the scope. */
  readonly lane: number;
  readonly period: number;
  readonly events: number;
}

interface CountedTie {
  readonly parties: readonly number[];
  readonly events: number;
}

interface TiePeriod extends CountedTie {
  readonly period: number;
}

export interface Counted {
  readonly number: number;
  readonly events: number;
}

interface FoundEvent {
  readonly event: number;
  readonly body: string;
}

/** Most events first, then by number. */
export const strongestFirst = (a: Counted, b: Counted): number =>
  b.events - a.events || a.number - b.number;

/** As the databases compare lists: number by number, a list before its continuations. */
export function compareParties(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const order = (a[at] ?? 0) - (b[at] ?? 0);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
