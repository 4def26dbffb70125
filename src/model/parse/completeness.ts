import type { Citation, Participation, TimelineEvent } from "../eventGraph.ts";
import type { Ledger } from "./ledger.ts";
import { causeOfLoss, eachRow, type Table } from "./table.ts";

/**
 * An event should have someone who took part and a source that says so. Without, it is shown all the
 * same, with a warning; where the only one was dropped, that problem has said so already. The arrays
 * say for each event, by its index, whether it has one left.
 */
export function warnIncompleteEvents(
  ledger: Ledger,
  events: Table<TimelineEvent>,
  {
    participations,
    participation,
    citations,
    citation,
  }: {
    readonly participations: Table<Participation>;
    readonly participation: Uint8Array;
    readonly citations: Table<Citation>;
    readonly citation: Uint8Array;
  },
): void {
  eachRow(events, (event, index) => {
    const at = [events.name, index];
    if (participation[index] === 0 && causeOfLoss(participations, event.id) === undefined)
      ledger.warnAlike("no-participation", at);
    if (citation[index] === 0 && causeOfLoss(citations, event.id) === undefined)
      ledger.warnAlike("no-citation", at);
  });
}
