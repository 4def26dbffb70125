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
      ledger.warnAlike("no-participation", at, noParticipation);
    if (citation[index] === 0 && causeOfLoss(citations, event.id) === undefined)
      ledger.warnAlike("no-citation", at, noCitation);
  });
}

const noParticipation = {
  found: "nothing",
  expected: "At least one participation",
  message: "This event has no participation, so it is shown under “Elsewhere”.",
  messageOfMany: (count: string) =>
    `${count} events without a participation are shown under “Elsewhere”.`,
  fix: 'Say who took part, in "participations": { "event": "…", "actor": "…", "role": "participant" }.',
};

const noCitation = {
  found: "nothing",
  expected: "At least one citation",
  message: "This event has no citation, so it is shown with “no source given”.",
  messageOfMany: (count: string) =>
    `${count} events without a citation are shown with “no source given”.`,
  fix: 'Say where it comes from, in "citations": { "event": "…", "source": "…", "stance": "supports" }.',
};
