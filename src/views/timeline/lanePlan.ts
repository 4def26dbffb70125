import type { EventMark } from "./eventMark.ts";
import { laneBands, leastHeight, type LaneBand } from "./laneBands.ts";
import { planRows, type RowPlan, type RowRequest } from "./rows.ts";
import { spanOf, steppedScale } from "./timeScale.ts";

/**
 * Rows and heights of all lanes. How many rows a lane has for the sake of labels is settled at the
 * scale of the window the timeline opens on, so that lanes keep their heights while a person filters,
 * pans or zooms in; only marks that would touch (zoomed far out) add rows.
 */
export interface LanePlan {
  readonly rows: RowPlan;
  readonly bands: readonly LaneBand[];
  readonly height: number;
}

export interface LaneRoom {
  readonly lanes: number;
  /** Height for all lanes, in px. */
  readonly available: number;
  /** Pixels a day now, and in the window the timeline opens on. */
  readonly perDay: number;
  readonly homePerDay: number;
  readonly labelWidth: (mark: EventMark) => number;
}

export function lanePlan(marks: readonly EventMark[], room: LaneRoom): LanePlan {
  const allowed = allowedRows(marks, room);
  const rows = planRows(requestsAt(marks, room, steppedScale(room.perDay)), allowed);
  const counts = rows.needed.map((needed, lane) => Math.max(needed, allowed[lane] ?? 1));
  const bands = laneBands(counts, room.available);
  const last = bands.at(-1);
  return { rows, bands, height: last === undefined ? 0 : last.top + last.height };
}

/**
 * The most rows for labels that still fit. Where two a lane do not, lanes with few events make do with
 * one; where even that is too much, most lanes keep two, and the picture scrolls.
 */
function allowedRows(marks: readonly EventMark[], room: LaneRoom): readonly number[] {
  const home = requestsAt(marks, room, steppedScale(room.homePerDay));
  const lanes = Array.from({ length: room.lanes }, (_, lane) => lane);
  const neededWith = (allowed: readonly number[]) => planRows(home, allowed).needed;
  const fits = (needed: readonly number[]) => leastHeight(needed) <= room.available;
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

function requestsAt(marks: readonly EventMark[], room: LaneRoom, perDay: number): RowRequest[] {
  return marks.flatMap((mark) => {
    const span = spanOf(mark, { start: 0, perDay, left: 0 });
    const middle = (span.from + span.to) / 2;
    return mark.places.map(({ lane }, at) =>
      at === 0
        ? { id: mark.id, lane, ...span, label: room.labelWidth(mark) }
        : { id: mark.id, lane, from: middle - 5, to: middle + 5, label: 0 },
    );
  });
}
