import type { EventGraph } from "./eventGraph.ts";

/**
 * A short mark by which two windows tell whether they have the same data before them; stories do not
 * count. Not for safety: other data may be made to have the same mark.
 *
 *   graphPrint(graph) → "japan-security 38 1a2b3c4d"
 */
export function graphPrint({ meta, actors, events, participations }: EventGraph): string {
  let hash = 0x81_1c_9d_c5;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  };
  for (const { id } of actors) add(id);
  for (const { id, date, status } of events) add(`${id} ${date} ${status} `);
  for (const { actor, role } of participations) add(`${actor} ${role} `);
  return `${meta.id} ${events.length} ${(hash >>> 0).toString(16)}`;
}
