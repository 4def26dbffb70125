import { EngineError } from "../contract.ts";
import type { EngineTables, EventNumbers, Frame } from "../tables.ts";

/**
 * Where tables are loaded to. A year is loaded as a whole or not at all, and replaces what was there of it, so that loading may
 * be broken off anywhere and begun again: what is asked sees nothing of it before `publish`, then all of it.
 */
export interface TableStore {
  /** Gives the years of this state of the data that are there already; null: all of it is, published. */
  readonly begin: (frame: Frame) => Promise<ReadonlySet<number> | null>;
  readonly loadYear: (year: number, rows: readonly LoadedRow[]) => Promise<void>;
  readonly publish: (frame: Frame) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LoadedRow extends EventNumbers {
  readonly body: string;
}

/** `report` is given how many events are there, of how many. */
export async function loadTables(
  tables: EngineTables,
  store: TableStore,
  report: (loaded: number, events: number) => void = () => undefined,
): Promise<"loaded" | "there"> {
  const { frame, rows, body } = tables;
  const done = await store.begin(frame);
  if (done === null) return "there";
  let at = 0;
  for (const year of frame.years) {
    const from = at;
    while (rows[at]?.year === year) at += 1;
    if (!done.has(year))
      await store.loadYear(
        year,
        rows.slice(from, at).map((row) => ({ ...row, body: body(row) })),
      );
    report(at, rows.length);
  }
  await store.publish(frame);
  return "loaded";
}

/** Of the tables' own form: another program's database, or a later one's, is none of ours. */
export const tablesFormat = 2;

/** In characters: no row of a table should be larger. */
const pieceLength = 1_000_000;

export function framePieces(frame: Frame): string[] {
  const text = JSON.stringify(frame);
  return Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, piece) =>
    text.slice(piece * pieceLength, (piece + 1) * pieceLength),
  );
}

export function frameOf(pieces: readonly string[]): Frame {
  try {
    return JSON.parse(pieces.join("")) as Frame;
  } catch (error) {
    throw new EngineError("failed", "The tables are not complete.", { cause: error });
  }
}
