import type { Actor, Meta, Participation } from "../eventGraph.ts";
import type { Ledger } from "./ledger.ts";
import { nearest } from "./nearest.ts";
import { spareReference } from "./references.ts";
import { eachRow, keptRows, type Table } from "./table.ts";

/**
 * The actor at the centre. If the file names none that exists, the picture is still drawn: around the
 * one that was most likely meant, else around whoever takes part in most events. The problem is in
 * the list either way.
 *
 *   focus "jpan"   "japan"
 */
export function settleFocus(
  ledger: Ledger,
  meta: Meta,
  actors: Table<Actor>,
  participations: Table<Participation>,
): Meta {
  // A focus that is missing or no text is a problem already, told when "meta" was read.
  const isThere =
    meta.focus !== "" && spareReference(ledger, ["meta", "focus"], meta.focus, actors);
  if (isThere) return meta;
  const focus =
    nearest(meta.focus, actors.ids.keys()) ??
    busiest(participations) ??
    keptRows(actors)[0]?.id ??
    meta.focus;
  return { ...meta, focus };
}

function busiest(participations: Table<Participation>): string | undefined {
  const counts = new Map<string, number>();
  eachRow(participations, ({ actor, onBehalfOf }) => {
    const id = onBehalfOf ?? actor;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  let best: string | undefined;
  for (const [id, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = id;
  }
  return best;
}
