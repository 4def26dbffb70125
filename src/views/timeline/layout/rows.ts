import type { EventId } from "../../../model/eventGraph.ts";
import { type Span, spanOf } from "./timeScale.ts";
import type { PlacedMarks } from "./gatherTouching.ts";
import { clusterSpan, type MarkCluster } from "./clusterMarks.ts";
import type { EventMark } from "./eventMark.ts";

/**
 * Which row of its lane a mark is in. Marks keep apart within a row if they can; a row is
 * preferred where the label fits too. The first that begins chooses first, so the same marks always
 * get the same rows:
 *
 *   planRows([{ ids: ["a"], lane: 0, from: 0, to: 10, label: 90 },
 *             { ids: ["b"], lane: 0, from: 40, to: 50, label: 60 }], [2])
 *   → a in row 0, b in row 1, because the label of a is where b would be
 */
export interface RowRequest extends Span {
  /** Of one event, or of a cluster and its events. */
  readonly ids: readonly EventId[];
  readonly lane: number;
  /** Width of its label in px, 0 without one. */
  readonly label: number;
  /** What the events have in a further lane: there it may be covered. */
  readonly bead?: boolean;
}

export interface RowPlan {
  /** Of each lane, the row of each of its events. */
  readonly rowIn: readonly ReadonlyMap<EventId, number>[];
  /** Of each lane, how many rows are needed: at least one. */
  readonly needed: readonly number[];
  /** Events that hide others or are hidden, because there are no more rows. */
  readonly covered: readonly EventId[];
}

const betweenMarks = 3;
/** This much of a mark may be covered by the next before another row is opened. */
const mostOverlap = 4;
const beforeLabel = 6;
const afterLabel = 10;
/** The most rows of a lane by default. */
const usualMost = 6;

/**
 * `allowed` rows a lane may open for the sake of labels; marks that would hide each other may open more,
 * up to `most`: then they cover each other, because more would push the other lanes out of view.
 */
export function planRows(
  requests: readonly RowRequest[],
  allowed: readonly number[],
  most: readonly number[] = allowed.map(() => usualMost),
): RowPlan {
  const lanes = allowed.map(() => [] as RowRequest[]);
  for (const request of requests) lanes[request.lane]?.push(request);
  const plans = lanes.map((lane, at) => planLane(lane, allowed[at] ?? 1, most[at] ?? usualMost));
  return {
    rowIn: plans.map(({ rowOf }) => rowOf),
    needed: plans.map(({ rows }) => rows),
    covered: plans.flatMap(({ covered }) => covered),
  };
}

interface OpenRow {
  markEnd: number;
  labelEnd: number;
  /** The events of the mark that ends last. */
  last: readonly EventId[];
}

function planLane(lane: readonly RowRequest[], allowed: number, most: number) {
  const rows: OpenRow[] = [];
  const rowOf = new Map<EventId, number>();
  const covered: EventId[] = [];
  for (const request of lane.toSorted((a, b) => a.from - b.from)) {
    const at = chooseRow(rows, request, allowed, most);
    const row = (rows[at] ??= { markEnd: -Infinity, labelEnd: -Infinity, last: [] });
    const labelled = request.to + beforeLabel + request.label + afterLabel;
    const free = row.labelEnd <= request.from && request.label > 0;
    if (request.bead !== true && row.markEnd - request.from > mostOverlap) {
      covered.push(...request.ids, ...row.last);
    }
    if (request.to >= row.markEnd) row.last = request.bead === true ? [] : request.ids;
    row.markEnd = Math.max(row.markEnd, request.to);
    row.labelEnd = Math.max(row.labelEnd, free ? labelled : request.to + betweenMarks);
    for (const id of request.ids) rowOf.set(id, at);
  }
  return { rowOf, rows: Math.max(rows.length, 1), covered };
}

function chooseRow(
  rows: readonly OpenRow[],
  request: RowRequest,
  allowed: number,
  most: number,
): number {
  const free = rows.flatMap((row, at) =>
    row.markEnd + betweenMarks <= request.from ? [{ at, labelEnd: row.labelEnd }] : [],
  );
  const roomy = free.find(({ labelEnd }) => labelEnd <= request.from);
  if (roomy !== undefined) return roomy.at;
  if (rows.length < allowed) return rows.length;
  if (free.length > 0) return least(free, ({ labelEnd }) => labelEnd).at;
  const last = least(
    rows.map(({ markEnd }, at) => ({ at, markEnd })),
    ({ markEnd }) => markEnd,
  );
  const covered = last.markEnd - request.from > mostOverlap;
  return covered && rows.length < most ? rows.length : last.at;
}

function least<Item>(items: readonly Item[], by: (item: Item) => number): Item {
  return items.reduce((best, item) => (by(item) < by(best) ? item : best));
}

/** The space that marks, and clusters in rows, need in all their lanes. */
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
