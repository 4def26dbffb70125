import type { EventLink, TimelineEvent } from "../eventGraph.ts";
import { breakCircles } from "./cycles.ts";
import type { Ledger } from "./ledger.ts";
import { requireReferences } from "./references.ts";
import { shown } from "./shown.ts";
import { dropRow, eachRow, type Table } from "./table.ts";

/** And whether a way back would be nonsense: two statements may be about each other. */
const linkTypes: readonly (readonly [type: EventLink["type"], mustEnd: boolean])[] = [
  ["part_of", true],
  ["follows", true],
  ["fulfils", true],
  ["about", false],
];

/** How events hang together: between two that exist, each link once, and never in a circle. */
export function checkLinks(
  ledger: Ledger,
  links: Table<EventLink>,
  events: Table<TimelineEvent>,
): void {
  const first = new Map<string, number>();
  eachRow(links, (link, index) => {
    const isBetweenEvents = requireReferences(ledger, links, index, [
      ["from", link.from, events],
      ["to", link.to, events],
    ]);
    if (!isBetweenEvents) return;
    const key = `${link.from} ${link.to} ${link.type}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return;
    }
    const cause = ledger.error("duplicate-link", () => ({
      at: [links.name, index],
      found: shown(link.to),
      params: { from: link.from, to: link.to, first: earlier },
    }));
    dropRow(links, index, cause);
  });
  for (const [type, mustEnd] of linkTypes) {
    const edges = links.rows.flatMap((link, index) =>
      link?.type === type && (mustEnd || link.from === link.to)
        ? [{ from: link.from, to: link.to, index }]
        : [],
    );
    breakCircles(
      ledger,
      edges,
      ({ index }) => [links.name, index, "to"],
      type,
      ({ index }, cause) => dropRow(links, index, cause),
    );
  }
}
