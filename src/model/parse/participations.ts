import type { Actor, Participation, TimelineEvent } from "../eventGraph.ts";
import { roles } from "../schema.ts";
import type { Ledger } from "./ledger.ts";
import { requireReferences } from "./references.ts";
import { shown } from "./shown.ts";
import { dropRow, eachRow, rowById, rowFinder, type Table } from "./table.ts";
import { tripleSet } from "./tripleSet.ts";

/**
 * Who took what part: in an event that exists, by an actor that exists, each part once. Only a person
 * acts on behalf of another, and that other is not a person: it is what the picture shows instead.
 * Says for each event, by its index, whether somebody is left who took part.
 */
export function checkParticipations(
  ledger: Ledger,
  participations: Table<Participation>,
  events: Table<TimelineEvent>,
  actors: Table<Actor>,
): Uint8Array {
  const named = new Uint8Array(events.rows.length);
  const eventAt = rowFinder(events);
  const parts = tripleSet(participations.rows.length);
  eachRow(participations, (part, index) => {
    const { onBehalfOf } = part;
    const event = eventAt(part.event);
    const actor = actors.ids.get(part.actor);
    const isForSomeone = onBehalfOf === undefined || actors.ids.has(onBehalfOf);
    if (event === undefined || actor === undefined || !isForSomeone) {
      requireReferences(ledger, participations, index, [
        ["event", part.event, events],
        ["actor", part.actor, actors],
        ["onBehalfOf", onBehalfOf, actors],
      ]);
      return;
    }
    if (onBehalfOf !== undefined) {
      if (!checkBehalf(ledger, participations, index, onBehalfOf, actors)) return;
    }
    const earlier = parts.add(index, event, actor, roles.indexOf(part.role));
    if (earlier === null) {
      named[event] = 1;
      return;
    }
    const cause = ledger.error("duplicate-participation", () => ({
      at: [participations.name, index],
      found: shown(part.actor),
      params: { actor: part.actor, event: part.event, role: part.role, first: earlier },
    }));
    dropRow(participations, index, cause);
  });
  return named;
}

function checkBehalf(
  ledger: Ledger,
  participations: Table<Participation>,
  index: number,
  onBehalfOf: string,
  actors: Table<Actor>,
): boolean {
  const actor = participations.rows[index]?.actor ?? "";
  const isPerson = rowById(actors, actor)?.kind === "person";
  if (isPerson && rowById(actors, onBehalfOf)?.kind !== "person") return true;
  const cause = ledger.error("behalf-kind", () => ({
    at: [participations.name, index, "onBehalfOf"],
    found: shown(onBehalfOf),
    params: { id: isPerson ? onBehalfOf : actor, isPerson },
  }));
  dropRow(participations, index, cause);
  return false;
}
