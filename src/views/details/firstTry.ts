import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";
import type { Cord } from "../../model/projection.ts";

/** As many strands as the network still draws one by one. */
const mostStrands = 5;

/**
 * What a newcomer might try: the fullest tie of the focus whose strands can be counted and the event that ties the most parties.
 */
export function firstTry({ graph, projection, events }: GraphIndex): {
  readonly tie: Cord | undefined;
  readonly event: IndexedEvent | undefined;
} {
  const { focus } = graph.meta;
  const [cord] = projection.cords
    .filter(({ a, b, strands }) => (a === focus || b === focus) && strands.length <= mostStrands)
    .toSorted((one, other) => other.strands.length - one.strands.length);
  const tied = ({ parties }: IndexedEvent): number =>
    parties.filter(({ presence }) => presence !== "subject").length;
  const [event] = events.toSorted((one, other) => tied(other) - tied(one));
  return {
    tie: cord,
    event: event && tied(event) > 2 ? event : undefined,
  };
}
