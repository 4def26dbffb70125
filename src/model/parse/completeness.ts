import type { Citation, Participation, TimelineEvent } from "../eventGraph.ts";
import type { Ledger } from "./ledger.ts";
import { quoted, typed } from "./shown.ts";
import { causeOfLoss, dropRow, dropRowWith, eachRow, type Table } from "./table.ts";

/**
 * Every event needs someone who took part and a source that says so. An event whose only citation
 * was dropped goes with it; whatever belongs to an event that goes, goes too. `has` says for each
 * event, by its index, whether it has one left.
 */
export function dropIncompleteEvents(
  ledger: Ledger,
  events: Table<TimelineEvent>,
  participations: Table<Participation>,
  citations: Table<Citation>,
  has: { readonly participation: Uint8Array; readonly citation: Uint8Array },
): void {
  const needs = [
    { table: participations, named: has.participation, ...noParticipation },
    { table: citations, named: has.citation, ...noCitation },
  ];
  let isComplete = true;
  eachRow(events, (event, index) => {
    const need = needs.find((each) => each.named[index] === 0);
    if (need === undefined) return;
    isComplete = false;
    const inherited = causeOfLoss(need.table, event.id);
    if (inherited !== undefined) return dropRowWith(ledger, events, index, inherited);
    const cause = ledger.error(need.code, () => ({
      at: [events.name, index],
      found: "nothing",
      expected: need.expected,
      message: `The event ${quoted(event.id)} has no ${need.noun}.`,
      fix: `Add one to "${need.table.name}": ${need.example(event.id)}. Every event needs one.`,
    }));
    dropRow(events, index, cause);
  });
  if (isComplete) return;
  dropWithEvents(ledger, participations, events);
  dropWithEvents(ledger, citations, events);
}

const noParticipation = {
  code: "no-participation",
  noun: "participation",
  expected: "At least one participation",
  example: (id: string) => `{ "event": ${typed(id)}, "actor": "…", "role": "participant" }`,
};

const noCitation = {
  code: "no-citation",
  noun: "citation",
  expected: "At least one citation",
  example: (id: string) =>
    `{ "event": ${typed(id)}, "source": "…", "locator": "1", "stance": "supports" }`,
};

function dropWithEvents<Row extends { readonly event: string }>(
  ledger: Ledger,
  table: Table<Row>,
  events: Table<TimelineEvent>,
): void {
  eachRow(table, ({ event }, index) => {
    const cause = events.ids.has(event) ? undefined : causeOfLoss(events, event);
    if (cause !== undefined) dropRowWith(ledger, table, index, cause);
  });
}
