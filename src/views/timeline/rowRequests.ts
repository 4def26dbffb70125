import type { PlacedMarks } from "./dayClusters.ts";
import type { MarkCluster } from "./clusterMarks.ts";
import { clusterSpan } from "./clusterSpan.ts";
import type { EventMark } from "./eventMark.ts";
import type { RowRequest } from "./rows.ts";
import { spanOf, type Span } from "./timeScale.ts";

/** What marks, and clusters that stand in rows, ask of the rows of all their lanes. */
export function rowRequests(
  { alone, further, clusters }: PlacedMarks,
  perDay: number,
  labelWidth: (mark: EventMark) => number,
): RowRequest[] {
  const scale = { start: 0, perDay, left: 0 };
  return [
    ...alone.map((mark) => ({
      ids: [mark.id],
      lane: mark.places[0]?.lane ?? 0,
      ...spanOf(mark, scale),
      label: labelWidth(mark),
    })),
    ...further.map(({ mark, lane }) => ({
      ids: [mark.id],
      lane,
      ...spanOf(mark, scale),
      label: 0,
      bead: true,
    })),
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
  if (kind === "block") return [];
  if (kind === "bar") return [{ ids: [id], lane, ...span, label: 0, bead: true }];
  const ids = [id, ...members.map((mark) => mark.id)];
  const first = members.find(({ places }) => places[0]?.lane === lane);
  return first === undefined
    ? [{ ids, lane, ...span, label: 0, bead: true }]
    : [{ ids, lane, ...span, label: labelWidth(first) }];
}
