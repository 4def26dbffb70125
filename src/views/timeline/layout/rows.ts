import type { EventId } from "../../../model/eventGraph.ts";
import type { EpochDay } from "../../../model/dates/calendar.ts";
import type { Span } from "./timeScale.ts";

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
  /** On the floor of its lane, which is row 0 there: the others are above it where it is. */
  readonly floor?: boolean;
  /** Where its events are one below the other, if so many rows are free there. */
  readonly stack?: Span & { readonly rows: number; readonly day?: EpochDay };
  /** On its first day it begins beside the dots of that day, in their rows. */
  readonly tailFrom?: EpochDay;
}

export interface RowPlan {
  /** Of each lane, the row of each of its events: of a stack the first. */
  readonly rowIn: readonly ReadonlyMap<EventId, number>[];
  /** Of each lane, how many rows its stacks take. */
  readonly stacks: readonly ReadonlyMap<string, number>[];
  /** Of each lane, the events that begin beside the dots of their first day. */
  readonly beside: readonly ReadonlySet<EventId>[];
  /** Of each lane, how many rows are needed: at least one. */
  readonly needed: readonly number[];
  /** Of each lane, whether its first row is its floor. */
  readonly floors: readonly boolean[];
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
    stacks: plans.map(({ stacks }) => stacks),
    beside: plans.map(({ beside }) => beside),
    needed: plans.map(({ rows }) => rows),
    floors: lanes.map((lane) => lane.some(isOnFloor)),
    covered: plans.flatMap(({ covered }) => covered),
  };
}

interface OpenRow {
  markEnd: number;
  labelEnd: number;
  /** The events of the mark that ends last. */
  last: readonly EventId[];
  /** The day of the dots that end last. */
  day?: EpochDay | undefined;
}

/** Longer marks choose before stacks, so that they are above them. */
const longMark = 100;

const isOnFloor = ({ floor }: RowRequest): boolean => floor === true;

/** Stacks take several rows, so they choose before the short marks that begin earlier. */
function planLane(lane: readonly RowRequest[], allowed: number, most: number): PlannedLane {
  const beginOf = ({ from, stack }: RowRequest): number => stack?.from ?? from;
  const ordered = lane.toSorted((a, b) => beginOf(a) - beginOf(b));
  const onFloor = ordered.filter(isOnFloor);
  if (onFloor.length > 0)
    return sweep(ordered, allowed, most, reservedBy(onFloor, sweep(onFloor, 1, 1)));
  if (!ordered.some(({ stack }) => stack !== undefined)) return sweep(ordered, allowed, most);
  const first = ordered.filter(
    ({ stack, from, to }) => stack !== undefined || to - from > longMark,
  );
  return sweep(ordered, allowed, most, reservedBy(first, sweep(first, allowed, most)));
}

interface PlannedLane {
  readonly rowOf: Map<EventId, number>;
  readonly stacks: Map<string, number>;
  readonly beside: Set<EventId>;
  readonly covered: EventId[];
  readonly rows: number;
}

/** Of each row the marks that have it already, in order. */
interface ReservedRows {
  readonly plan: PlannedLane;
  readonly spans: readonly (readonly ReservedSpan[])[];
}

interface ReservedSpan extends Span {
  readonly day?: EpochDay | undefined;
}

function reservedBy(requests: readonly RowRequest[], plan: PlannedLane): ReservedRows {
  const spans: ReservedSpan[][] = Array.from({ length: plan.rows }, () => []);
  for (const { ids, from, to, stack } of requests) {
    const id = ids[0] ?? "";
    const at = plan.rowOf.get(id) ?? 0;
    const deep = plan.stacks.get(id) ?? 1;
    const span = stack !== undefined && plan.stacks.has(id) ? stack : { from, to };
    for (let row = at; row < at + deep; row += 1) spans[row]?.push(span);
  }
  return { plan, spans: spans.map((row) => row.toSorted((a, b) => a.from - b.from)) };
}

function sweep(
  ordered: readonly RowRequest[],
  allowed: number,
  most: number,
  reserved?: ReservedRows,
): PlannedLane {
  const rows: OpenRow[] = Array.from({ length: reserved?.plan.rows ?? 0 }, emptyRow);
  const rowOf = new Map<EventId, number>();
  const stacks = new Map<string, number>();
  const beside = new Set<EventId>();
  const covered: EventId[] = [];
  const nexts = (reserved?.spans ?? []).map(() => 0);
  /** The next reserved mark of a row that does not end before this one begins. */
  const nextIn = (row: number, { from }: RowRequest): ReservedSpan | undefined => {
    const spans = reserved?.spans[row] ?? [];
    let next = nexts[row] ?? 0;
    for (let span = spans[next]; span !== undefined && span.to + betweenMarks <= from;)
      span = spans[(next += 1)];
    nexts[row] = next;
    return spans[next];
  };
  for (const request of ordered) {
    const [id = ""] = request.ids;
    const known = reserved?.plan.rowOf.get(id);
    const stacked = known === undefined ? stackPlace(rows, request, most) : knownStack(request);
    const at = known ?? stacked?.at ?? chooseRow(rows, request, allowed, most, nextIn);
    if (isBeside(rows[at], request) || reserved?.plan.beside.has(id) === true)
      for (const one of request.ids) beside.add(one);
    for (const one of request.ids) rowOf.set(one, at);
    if (stacked !== null) {
      const { to, day, rows: count } = stacked.stack;
      const labelEnd = to + beforeLabel + request.label + afterLabel;
      for (let row = at; row < at + count; row += 1)
        rows[row] = {
          markEnd: to,
          labelEnd: row === at ? labelEnd : -Infinity,
          last: request.ids,
          day,
        };
      stacks.set(id, count);
      continue;
    }
    const row = (rows[at] ??= emptyRow());
    const labelled = request.to + beforeLabel + request.label + afterLabel;
    const free = row.labelEnd <= request.from && request.label > 0;
    const next = nextIn(at, request);
    const isCovered =
      known === undefined
        ? coveredIn(row, request, next) > mostOverlap
        : endOf(row, request) - request.from > mostOverlap;
    if (request.bead !== true && isCovered) covered.push(...request.ids, ...row.last);
    if (request.to >= row.markEnd) {
      row.last = request.bead === true ? [] : request.ids;
      row.day = undefined;
    }
    const isRight = free && (next === undefined || labelled <= next.from);
    row.markEnd = Math.max(row.markEnd, request.to);
    row.labelEnd = Math.max(row.labelEnd, isRight ? labelled : request.to + betweenMarks);
  }
  return { rowOf, stacks, beside, rows: Math.max(rows.length, 1), covered };

  function knownStack(request: RowRequest) {
    const [id = ""] = request.ids;
    const at = reserved?.plan.rowOf.get(id);
    const { stack } = request;
    const isStack = reserved?.plan.stacks.has(id) === true;
    return at === undefined || stack === undefined || !isStack ? null : { at, stack };
  }
}

const emptyRow = (): OpenRow => ({ markEnd: -Infinity, labelEnd: -Infinity, last: [] });

const isBeside = (row: Pick<OpenRow, "day"> | undefined, { tailFrom }: RowRequest): boolean =>
  tailFrom !== undefined && row?.day === tailFrom;

/** Where the marks of a row end, as the next one meets them. */
const endOf = (row: OpenRow, request: RowRequest): number =>
  isBeside(row, request) ? -Infinity : row.markEnd;

/** The first rows, one below the other, that are free: rather where its label is free too. */
function stackPlace(rows: readonly OpenRow[], request: RowRequest, most: number) {
  const { stack, from } = request;
  if (stack === undefined) return null;
  const isFree = (at: number): boolean => {
    const row = rows[at];
    return row === undefined || endOf(row, request) + betweenMarks <= stack.from;
  };
  const down = Array.from({ length: stack.rows }, (_, row) => row);
  const free = Array.from({ length: rows.length + 1 }, (_, at) => at).filter(
    (at) => at + stack.rows <= most && down.every((row) => isFree(at + row)),
  );
  const at = free.find((row) => (rows[row]?.labelEnd ?? -Infinity) <= from) ?? free[0];
  return at === undefined ? null : { at, stack };
}

/** How much of the request covers, or is covered, in a row. */
function coveredIn(row: OpenRow, request: RowRequest, next: ReservedSpan | undefined): number {
  const before = endOf(row, request) - request.from;
  return next === undefined || isBeside(next, request)
    ? before
    : Math.max(before, request.to - next.from);
}

function chooseRow(
  rows: readonly OpenRow[],
  request: RowRequest,
  allowed: number,
  most: number,
  nextIn: (row: number, request: RowRequest) => ReservedSpan | undefined,
): number {
  const { from, to, label } = request;
  const free = rows.flatMap((row, at) => {
    const next = nextIn(at, request);
    const isTaken = next !== undefined && next.from < to + betweenMarks && !isBeside(next, request);
    if (isTaken || endOf(row, request) + betweenMarks > from) return [];
    const { labelEnd } = row;
    const right = next === undefined || to + beforeLabel + label <= next.from;
    const isRoomy = right ? labelEnd <= from : labelEnd + label + beforeLabel <= from;
    return [{ at, labelEnd, isRoomy }];
  });
  const roomy = free.find(({ isRoomy }) => isRoomy);
  if (roomy !== undefined) return roomy.at;
  if (rows.length < allowed) return rows.length;
  if (free.length > 0) return least(free, ({ labelEnd }) => labelEnd).at;
  const last = least(
    rows.map((row, at) => ({ at, covered: coveredIn(row, request, nextIn(at, request)) })),
    ({ covered }) => covered,
  );
  return last.covered > mostOverlap && rows.length < most ? rows.length : last.at;
}

function least<Item>(items: readonly Item[], by: (item: Item) => number): Item {
  return items.reduce((best, item) => (by(item) < by(best) ? item : best));
}
