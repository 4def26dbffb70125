import type { EventMark } from "./eventMark.ts";
import { laneBands, legibleHeight, squeezedHeight, type LaneBand } from "./laneBands.ts";
import { hull, markStrings, stringSpans, type MarkString } from "./markStrings.ts";
import { fewestRows, planRows, type RowPlan, type RowRequest } from "./rows.ts";
import { steppedScale, type Span } from "./timeScale.ts";

/**
 * Rows and heights of all lanes. How many rows a lane has for the sake of labels is settled at the
 * scale of the window the timeline opens on, so that lanes keep their heights while a person filters,
 * pans or zooms in; only marks that would touch (zoomed far out) add rows.
 */
export interface LanePlan {
  readonly strings: readonly MarkString[];
  readonly rows: RowPlan;
  readonly bands: readonly LaneBand[];
  readonly height: number;
}

/** The most rows a lane may have. */
const roomiest = 14;

export interface LaneRoom {
  readonly lanes: number;
  /** Height for all lanes, in px. */
  readonly available: number;
  /** Pixels a day now, and in the window the timeline opens on. */
  readonly perDay: number;
  readonly homePerDay: number;
  readonly homeEnd: number;
  readonly labelWidth: (mark: EventMark) => number;
}

export function lanePlan(marks: readonly EventMark[], room: LaneRoom): LanePlan {
  const allowed = allowedRows(marks, room);
  const perDay = steppedScale(room.perDay);
  const rows = planWithin(requestsAt(marks, room, perDay), allowed, room.available);
  const counts = rows.needed.map((needed, lane) => Math.max(needed, allowed[lane] ?? 1));
  const bands = laneBands(counts, room.available);
  const last = bands.at(-1);
  const strings = stringsAt(marks, room, perDay);
  return { strings, rows, bands, height: last === undefined ? 0 : last.top + last.height };
}

/** Events of one day may stand in as many rows as leave all lanes in sight. */
function planWithin(
  requests: readonly RowRequest[],
  allowed: readonly number[],
  available: number,
): RowPlan {
  for (let most = roomiest; most > fewestRows; most -= 2) {
    const plan = planRows(requests, allowed, most);
    if (squeezedHeight(plan.needed) <= available) return plan;
  }
  return planRows(requests, allowed);
}

/**
 * The most rows for labels that still fit. Where two a lane do not, lanes with few events make do with
 * one; where even that is too much, most lanes keep two, and rows are squeezed.
 */
function allowedRows(marks: readonly EventMark[], room: LaneRoom): readonly number[] {
  const home = requestsAt(marks, room, steppedScale(room.homePerDay));
  const lanes = Array.from({ length: room.lanes }, (_, lane) => lane);
  const neededWith = (allowed: readonly number[]) => planRows(home, allowed).needed;
  const fits = (needed: readonly number[]) => legibleHeight(needed) <= room.available;
  const events = lanes.map((lane) => home.filter((request) => request.lane === lane).length);
  const fewestFirst = lanes.toSorted((a, b) => (events[a] ?? 0) - (events[b] ?? 0));
  const two = lanes.map(() => 2);
  const plans = [
    ...[5, 4, 3].map((most) => lanes.map(() => most)),
    ...lanes.map((count) => {
      const single = new Set(fewestFirst.slice(0, count));
      return two.map((most, lane) => (single.has(lane) ? 1 : most));
    }),
  ];
  const found = plans.find((allowed) => fits(neededWith(allowed)));
  return neededWith(found ?? plans.at(-Math.ceil(room.lanes * 0.6)) ?? two);
}

function stringsAt(marks: readonly EventMark[], room: LaneRoom, perDay: number) {
  return markStrings(marks, perDay, { perDay: room.homePerDay, end: room.homeEnd });
}

function requestsAt(marks: readonly EventMark[], room: LaneRoom, perDay: number): RowRequest[] {
  const scale = { start: 0, perDay, left: 0 };
  return stringsAt(marks, room, perDay).flatMap((string) => {
    const { lane, members } = string;
    const spans = stringSpans(string, scale);
    const [first] = members;
    const label = first === undefined ? 0 : room.labelWidth(first);
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
    return { ids: own.map(({ id }) => id), lane, ...hull(own), label: 0 };
  });
}
