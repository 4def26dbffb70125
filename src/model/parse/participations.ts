import type { Actor, Participation, TimelineEvent } from "../eventGraph.ts";
import { roles } from "../schema.ts";
import type { Ledger } from "./ledger.ts";
import { requireReferences } from "./references.ts";
import { shown } from "./shown.ts";
import { dropRow, eachRow, rowById, rowFinder, type Table } from "./table.ts";

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

/**
 * Three small numbers a row, and whether an earlier row has the same three. Open addressing in typed
 * arrays: a `Map` would need keys beyond 31 bits, each an object of its own, and take ten times as
 * long for 181,460 rows.
 *
 *   const set = tripleSet(2);
 *   set.add(0, 7, 1, 3) → null    set.add(1, 7, 1, 3) → 0
 */
interface TripleSet {
  /** The row that has them already, otherwise null. Each row is added once at most. */
  readonly add: (row: number, a: number, b: number, c: number) => number | null;
}

export function tripleSet(rows: number): TripleSet {
  const triples = new Int32Array(3 * rows);
  // At most half of the slots are taken.
  const mask = 2 ** Math.ceil(Math.log2(2 * rows + 2)) - 1;
  /** 0: nobody's; otherwise one more than the row. */
  const slots = new Int32Array(mask + 1);
  const add = (row: number, a: number, b: number, c: number): number | null => {
    for (let slot = hash(a, b, c) & mask; ; slot = (slot + 1) & mask) {
      const other = (slots[slot] ?? 0) - 1;
      if (other < 0) {
        slots[slot] = row + 1;
        triples[3 * row] = a;
        triples[3 * row + 1] = b;
        triples[3 * row + 2] = c;
        return null;
      }
      const at = 3 * other;
      if (triples[at] === a && triples[at + 1] === b && triples[at + 2] === c) return other;
    }
  };
  return { add };
}

/** Neighbours in any of the three must not fall on neighbouring slots. */
function hash(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
