import type { Counting } from "../counting.ts";
import type { Frame } from "../tables.ts";

/** A database that is asked, in the state in which it was opened. */
export interface OpenDatabase {
  readonly frame: Frame;
  readonly counting: Counting;
  /** Something else was loaded meanwhile: it has to be opened again. */
  readonly isCurrent: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export interface QueryLimits {
  /** In seconds, of one query. */
  readonly time: number;
  /** In bytes, of all queries of a DuckDB together, of one query of a ClickHouse. */
  readonly memory: number;
  /** Of one answer. */
  readonly rows: number;
}

export const usualLimits: QueryLimits = { time: 20, memory: 2 ** 31, rows: 2_000_000 };
