import type { EventLink, TimelineEvent } from "../eventGraph.ts";
import { breakCircles } from "./cycleProblem.ts";
import type { Ledger } from "./ledger.ts";
import { requireReferences } from "./references.ts";
import { quoted, shown } from "./shown.ts";
import { dropRow, eachRow, type Table } from "./table.ts";

/** In words, and whether a way back would be nonsense: two statements may be about each other. */
const linkTypes: readonly (readonly [EventLink["type"], string, boolean])[] = [
  ["part_of", "part of", true],
  ["follows", "after", true],
  ["fulfils", "the fulfilment of", true],
  ["about", "about", false],
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
      expected: "Each link once",
      message: `${quoted(link.from)} and ${quoted(link.to)} are already linked so in links[${earlier}].`,
      fix: "Remove one of the two.",
    }));
    dropRow(links, index, cause);
  });
  for (const [type, words, mustEnd] of linkTypes) {
    const edges = links.rows.flatMap((link, index) =>
      link?.type === type && (mustEnd || link.from === link.to)
        ? [{ from: link.from, to: link.to, index }]
        : [],
    );
    breakCircles(
      ledger,
      edges,
      ({ index }) => [links.name, index, "to"],
      words,
      ({ index }, cause) => dropRow(links, index, cause),
    );
  }
}
