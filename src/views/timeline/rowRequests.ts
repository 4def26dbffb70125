import type { PlacedMarks } from "./absorbMarks.ts";
import type { MarkCluster } from "./clusterMarks.ts";
import { clusterSpan } from "./clusterSpan.ts";
import type { EventMark } from "./eventMark.ts";
import type { RowRequest } from "./rows.ts";
import { spanOf, type Span } from "./timeScale.ts";

/** What marks, and clusters that stand in rows, ask of the rows of all their lanes. */
export function rowRequests(
  { alone, clusters }: PlacedMarks,
  perDay: number,
  labelWidth: (mark: EventMark) => number,
): RowRequest[] {
  const scale = { start: 0, perDay, left: 0 };
  return [
    ...alone.flatMap((mark) => {
      const span = spanOf(mark, scale);
      return [
        { ids: [mark.id], lane: mark.places[0]?.lane ?? 0, ...span, label: labelWidth(mark) },
        ...furtherRequests([mark.id], [mark], span),
      ];
    }),
    ...clusters.flatMap((cluster) =>
      clusterRequests(cluster, clusterSpan(cluster, scale), labelWidth),
    ),
  ];
}

function clusterRequests(
  { id, kind, lane, members }: MarkCluster,
  span: Span,
  labelWidth: (mark: EventMark) => number,
): RowRequest[] {
  const [first] = members;
  if (kind === "block" || first === undefined) return [];
  if (kind === "bar") return [{ ids: [id], lane, ...span, label: 0, bead: true }];
  const ids = [id, ...members.map((mark) => mark.id)];
  return [{ ids, lane, ...span, label: labelWidth(first) }, ...furtherRequests(ids, members, span)];
}

/** The same extent in each further lane; there it may be covered. */
function furtherRequests(
  ids: RowRequest["ids"],
  members: readonly EventMark[],
  span: Span,
): RowRequest[] {
  const lanes = new Set(members.flatMap(({ places }) => places.slice(1).map(({ lane }) => lane)));
  return [...lanes].map((lane) => ({ ids, lane, ...span, label: 0, bead: true }));
}
