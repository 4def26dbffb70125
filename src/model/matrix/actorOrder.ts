import type { ActorId } from "../eventGraph.ts";
import type { GraphIndex } from "../graphIndex.ts";
import { centreFirst } from "../lanes.ts";
import { intListsWriter, type IntLists } from "../intLists.ts";
import { numbering } from "../numbering.ts";
import { shortenedOrder } from "./shortenedOrder.ts";

/**
 * The order of the matrix's rows: the focus, the partners in the order of their lanes, then the others
 * who take part, the most active first, because nearly all threads hang from the rows at the top;
 * last who is only spoken about. Neighbours then change places as long as that shortens the threads.
 * It is made of the whole index, so that no row moves when time is played, windows or filters change.
 *
 *   japan italy russia(subject) · japan nato · china russia, partners nato, italy
 *     → actors japan, nato, italy, russia, china;   parts [0, 2, 3], [0, 1], [3, 4]
 */
export interface ActorOrder {
  /** By rank. Focus and partners are here even without events. */
  readonly actors: readonly ActorId[];
  /** Ranks from here on are of neither the focus nor a partner. */
  readonly firstOther: number;
  /** Ranks from here on are of actors that are only spoken about. */
  readonly firstSubject: number;
  /** The ranks of the parties of every event, ascending; one list an event, by its `order`. */
  readonly parts: IntLists;
}

export function actorOrder({ graph, events }: Pick<GraphIndex, "graph" | "events">): ActorOrder {
  const numbers = numbering<ActorId>(centreFirst(graph.meta));
  const firstOther = numbers.values.length;
  const met = intListsWriter();
  for (const { parties } of events) {
    for (const { actor } of parties) met.push(numbers.numberOf(actor));
    met.endRow();
  }
  const { starts, values } = met.written();
  const actors = numbers.values;
  const present = new Int32Array(actors.length);
  const mentioned = new Int32Array(actors.length);
  let at = 0;
  for (const { parties } of events)
    for (const { presence } of parties) {
      const counts = presence === "subject" ? mentioned : present;
      const number = values[at++] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  const most = (counts: Int32Array) => (a: number, b: number) =>
    (counts[b] ?? 0) - (counts[a] ?? 0) || ((actors[a] ?? "") < (actors[b] ?? "") ? -1 : 1);
  const others = Array.from(actors.keys()).slice(firstOther);
  const takingPart = others.filter((number) => (present[number] ?? 0) > 0);
  const subjects = others.filter((number) => present[number] === 0);
  const wanted = [
    ...Array.from(actors.keys()).slice(0, firstOther),
    ...takingPart.sort(most(present)),
    ...subjects.sort(most(mentioned)),
  ];
  const firstSubject = firstOther + takingPart.length;
  const order = shortenedOrder(wanted, { starts, values }, [firstOther, firstSubject]);
  const rankOf = new Int32Array(actors.length);
  for (const [rank, number] of order.entries()) rankOf[number] = rank;
  const ranks = values.map((number) => rankOf[number] ?? 0);
  for (let row = 0; row + 1 < starts.length; row += 1)
    sortStretch(ranks, starts[row] ?? 0, starts[row + 1] ?? 0);
  return {
    actors: order.map((number) => actors[number] ?? ""),
    firstOther,
    firstSubject,
    parts: { starts, values: ranks },
  };
}

/** In place: `subarray().sort()` of 90,000 short lists is mostly making 90,000 views of the array. */
function sortStretch(values: Int32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at += 1) {
    const value = values[at] ?? 0;
    let place = at;
    for (; place > from && (values[place - 1] ?? 0) > value; place -= 1)
      values[place] = values[place - 1] ?? 0;
    values[place] = value;
  }
}
