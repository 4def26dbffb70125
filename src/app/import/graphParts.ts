import type { TableName } from "../../model/eventGraph.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";

/**
 * A graph on its way from the Worker to the page, table by table and some thousand rows at a time, as JSON: a message with all of
 * it keeps the page from answering for seconds, and objects take the page ten times as long to receive as their text to parse.
 *
 *   await inParts(outcome, take)     { graph: { …, events: [] }, … }, after take("events", "[ … ]"), take("events", "[ … ]") …
 *   gatherParts()                    takes them, and gives the whole
 */
export type TakePart = (table: TableName, rows: string) => unknown;

/** They take the page some 5 ms. */
const rowsOfPart = 4000;

export async function inParts(outcome: ParseOutcome, take: TakePart): Promise<ParseOutcome> {
  const { graph } = outcome;
  if (graph === null) return outcome;
  const kept: Record<string, unknown> = {};
  let taken: unknown;
  for (const [name, rows] of Object.entries(graph)) {
    if (!Array.isArray(rows) || rows.length <= rowsOfPart) {
      kept[name] = rows;
      continue;
    }
    kept[name] = [];
    for (let at = 0; at < rows.length; at += rowsOfPart) {
      const part = JSON.stringify(rows.slice(at, at + rowsOfPart));
      // One after the other, so that the page answers between them; the next is written meanwhile.
      await taken;
      taken = take(name as TableName, part);
    }
  }
  await taken;
  return { ...outcome, graph: { ...graph, ...kept } };
}

export function gatherParts(): {
  readonly take: TakePart;
  readonly whole: (outcome: ParseOutcome) => ParseOutcome;
} {
  const tables = new Map<string, unknown[]>();
  return {
    take(name, rows) {
      const table = tables.get(name) ?? [];
      for (const row of JSON.parse(rows) as unknown[]) table.push(row);
      tables.set(name, table);
    },
    whole: (outcome) =>
      outcome.graph === null || tables.size === 0
        ? outcome
        : { ...outcome, graph: { ...outcome.graph, ...Object.fromEntries(tables) } },
  };
}
