import type { Actor, ActorId, Meta, Participation } from "../eventGraph.ts";
import type { Ledger } from "./ledger.ts";
import { nearest } from "./nearest.ts";
import { spareReference } from "./references.ts";
import { eachRow, keptRows, without, type Table } from "./table.ts";

/**
 * The actor at the centre. The file may leave it out; if it names one that does not exist, which is a
 * problem, the picture is still drawn: around the one that was most likely meant, otherwise around
 * whoever shares most events with others. Without actors there is none.
 *
 *   focus "jpan"   "japan"
 */
export function settleFocus(
  ledger: Ledger,
  meta: Meta,
  actors: Table<Actor>,
  participations: Table<Participation>,
): Meta {
  const { focus: given } = meta;
  if (given !== undefined && spareReference(ledger, ["meta", "focus"], given, actors)) return meta;
  const meant = given === undefined ? undefined : nearest(given, actors.ids.keys());
  const focus = meant ?? mostShared(participations) ?? keptRows(actors)[0]?.id;
  return focus === undefined ? without(meta, "focus") : { ...meta, focus };
}

/** Persons stand for whom they act for; of equals the first in the file. */
function mostShared(participations: Table<Participation>): ActorId | undefined {
  const partiesOf = new Map<string, Set<ActorId>>();
  eachRow(participations, ({ event, actor, onBehalfOf, role }) => {
    if (role === "subject") return;
    const parties = partiesOf.get(event) ?? new Set();
    partiesOf.set(event, parties.add(onBehalfOf ?? actor));
  });
  const shared = new Map<ActorId, number>();
  const alone = new Map<ActorId, number>();
  for (const parties of partiesOf.values()) {
    const counts = parties.size > 1 ? shared : alone;
    for (const id of parties) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return mostOf(shared) ?? mostOf(alone);
}

function mostOf(counts: ReadonlyMap<ActorId, number>): ActorId | undefined {
  let best: ActorId | undefined;
  for (const [id, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = id;
  return best;
}
