import type { EventType } from "../eventGraph.ts";
import { breakCircles } from "./cycles.ts";
import type { Ledger } from "./ledger.ts";
import { spareReferences } from "./references.ts";
import type { Table } from "./table.ts";
import { without } from "./table.ts";

/** Wider types: they exist, and no type is wider than itself. */
export function checkEventTypes(ledger: Ledger, eventTypes: Table<EventType>): void {
  spareReferences(ledger, eventTypes, "parent", eventTypes);
  const edges = eventTypes.rows.flatMap((type, index) =>
    type?.parent === undefined ? [] : [{ from: type.id, to: type.parent, index }],
  );
  breakCircles(
    ledger,
    edges,
    ({ index }) => [eventTypes.name, index, "parent"],
    "kind_of",
    ({ index }) => {
      const type = eventTypes.rows[index];
      if (type !== undefined) eventTypes.rows[index] = without(type, "parent");
    },
  );
}
