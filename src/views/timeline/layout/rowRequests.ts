import { outlineOf } from "../../../scene/dateLook.ts";
import { clusterSpan, type MarkCluster } from "./clusterMarks.ts";
import type { EventMark } from "./eventMark.ts";
import type { PlacedMarks } from "./gatherTouching.ts";
import type { RowRequest } from "./rows.ts";
import { stackRows, stackSpan } from "./stacks.ts";
import { isDot, type Span, spanOf } from "./timeScale.ts";

/**
 * The space that marks, and clusters in rows, need in all their lanes; `mostStacked`: of how many events a lane has stacks;
 * `floored`: what gathers is on the floor of its lane, a row of it.
 */
export function rowRequests(
  { alone, further, clusters }: PlacedMarks,
  perDay: number,
  labelWidth: (mark: EventMark) => number,
  mostStacked: (lane: number) => number = () => 0,
  floored = false,
): RowRequest[] {
  const scale = { start: 0, perDay, left: 0 };
  return [
    ...alone.map((mark) => ({
      ids: [mark.id],
      lane: mark.places[0]?.lane ?? 0,
      ...spanOf(mark, scale),
      label: labelWidth(mark),
      ...tailOf(mark),
    })),
    ...further.map(({ mark, lane }) => ({
      ids: [mark.id],
      lane,
      ...spanOf(mark, scale),
      label: 0,
      bead: true,
    })),
    ...clusters.flatMap((cluster): readonly RowRequest[] => {
      const { id, kind, lane } = cluster;
      if (kind === "block")
        return floored
          ? [{ ids: [id], lane, ...clusterSpan(cluster, scale), label: 0, floor: true }]
          : [];
      return clusterRequests(cluster, clusterSpan(cluster, scale), labelWidth).map((request) => {
        const stacks = cluster.members.length <= mostStacked(cluster.lane);
        const rows = stacks ? stackRows(cluster) : 0;
        return rows === 0
          ? request
          : { ...request, ...stackRequest(cluster, stackSpan(cluster, scale), rows) };
      });
    }),
  ];
}

function stackRequest({ members: [first] }: MarkCluster, span: Span, rows: number) {
  const day = first !== undefined && isDot(first) ? { day: first.from } : {};
  return { ...(first && tailOf(first)), stack: { ...span, rows, ...day } };
}

const tailOf = ({ look, from }: EventMark) =>
  outlineOf(look) === "after" ? { tailFrom: from } : {};

function clusterRequests(
  { id, kind, lane, members }: MarkCluster,
  span: Span,
  labelWidth: (mark: EventMark) => number,
): RowRequest[] {
  if (kind === "bar") return [{ ids: [id], lane, ...span, label: 0, bead: true }];
  const ids = [id, ...members.map((mark) => mark.id)];
  const first = members.find(({ places }) => places[0]?.lane === lane);
  return first === undefined
    ? [{ ids, lane, ...span, label: 0, bead: true }]
    : [{ ids, lane, ...span, label: labelWidth(first) }];
}
