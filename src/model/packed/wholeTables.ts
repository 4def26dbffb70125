import { whileHeld } from "../../lib/memoize.ts";
import type { Steps } from "../../lib/shortTasks.ts";
import type { EventGraph } from "../eventGraph.ts";
import { rowsOfStep } from "./rowsOfStep.ts";

/** All rows of a table: made when somebody asks for them, and there as long as somebody holds them. */
export type WholeTable = ReturnType<typeof wholeTable>;

export const wholeTable = (count: number, rowAt: (row: number) => unknown) =>
  whileHeld(function* rows(): Steps<readonly unknown[]> {
    const made: unknown[] = [];
    for (let row = 0; row < count; row += 1) {
      if (row % rowsOfStep === 0) yield;
      made.push(rowAt(row));
    }
    return made;
  });

type Tables = Pick<EventGraph, "events" | "participations" | "citations">;

const tablesOf = new WeakMap<EventGraph, Readonly<Record<string, WholeTable>>>();

export function keepTables(graph: EventGraph, tables: Readonly<Record<string, WholeTable>>): void {
  tablesOf.set(graph, tables);
}

/** Makes the large tables of a graph in steps: as long as somebody holds what comes back, they are in the graph too. */
export function* tablesAhead(graph: EventGraph): Steps<Partial<Tables>> {
  const rows: Record<string, unknown> = {};
  for (const [name, table] of Object.entries(tablesOf.get(graph) ?? {}))
    rows[name] = yield* table.ahead();
  return rows;
}
