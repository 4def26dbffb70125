import type { EventMark } from "./eventMark.ts";
import { hull, stringSpans, type MarkString } from "./markStrings.ts";
import type { RowRequest } from "./rows.ts";
import type { Span } from "./timeScale.ts";

/** What the strings ask of the rows of their lanes, and their beads of those of the others. */
export function rowRequests(
  strings: readonly MarkString[],
  perDay: number,
  labelWidth: (mark: EventMark) => number,
): RowRequest[] {
  const scale = { start: 0, perDay, left: 0 };
  return strings.flatMap((string) => {
    const { lane, members } = string;
    const spans = stringSpans(string, scale);
    const [first] = members;
    const label = first === undefined ? 0 : labelWidth(first);
    const ids = members.map(({ id }) => id);
    return [{ ids, lane, ...hull(spans), label }, ...beadRequests(members, spans)];
  });
}

/** The beads of a string in a further lane stand in one row there. */
function beadRequests(members: readonly EventMark[], spans: readonly Span[]): RowRequest[] {
  const beads = members.flatMap(({ id, places }, at) => {
    const span = spans[at];
    const middle = span === undefined ? 0 : (span.from + span.to) / 2;
    return places.slice(1).map(({ lane }) => ({ id, lane, from: middle - 5, to: middle + 5 }));
  });
  return [...new Set(beads.map(({ lane }) => lane))].map((lane) => {
    const own = beads.filter((bead) => bead.lane === lane);
    return { ids: own.map(({ id }) => id), lane, ...hull(own), label: 0, bead: true };
  });
}
