import type { Citation, Participation, TimelineEvent } from "../eventGraph.ts";
import type { Ledger } from "./ledger.ts";
import { quoted, typed } from "./shown.ts";
import { causeOfLoss, dropRow, dropRowWith, eachRow, type Table } from "./table.ts";

/**
 * Every event needs someone who took part and a source that says so. An event whose only citation
 * was dropped goes with it; whatever belongs to an event that goes, goes too.
 */
export function dropIncompleteEvents(
  ledger: Ledger,
  events: Table<TimelineEvent>,
  participations: Table<Participation>,
  citations: Table<Citation>,
): void {
  const needs = [
    { table: participations, named: namedIn(participations, events), ...noParticipation },
    { table: citations, named: namedIn(citations, events), ...noCitation },
  ];
  eachRow(events, (event, index) => {
    const need = needs.find((each) => each.named[index] === 0);
    if (need === undefined) return;
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

/** For each event, by its index, whether a row of the table belongs to it. */
function namedIn(
  table: Table<{ readonly event: string }>,
  events: Table<TimelineEvent>,
): Readonly<Uint8Array> {
  const named = new Uint8Array(events.rows.length);
  eachRow(table, ({ event }) => {
    const index = events.ids.get(event);
    if (index !== undefined) named[index] = 1;
  });
  return named;
}

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
