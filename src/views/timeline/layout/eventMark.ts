import { atOnce, type Steps } from "../../../lib/shortTasks.ts";
import { type EpochDay, toEpochDay } from "../../../model/dates/calendar.ts";
import type { FuzzyDate } from "../../../model/dates/fuzzyDate.ts";
import type { EventId, TimelineEvent } from "../../../model/eventGraph.ts";
import {
  datedOf,
  type DatedEvent,
  type GraphIndex,
  type IndexedEvent,
} from "../../../model/graphIndex.ts";
import { type LaneRow, rowByLane } from "../../../model/mergedLanes.ts";
import { numbering } from "../../../model/numbering.ts";
import { rowsOfStep } from "../../../model/packed/rowsOfStep.ts";
import type { StrandStyle } from "../../../model/projection.ts";
import { styleRanks } from "../../../model/tieTable.ts";
import { dateLook, type DateLook, isHollow, outlineOf } from "../../../scene/dateLook.ts";

/**
 * An event as the timeline draws it, before there are pixels: its days, how they look, and the lanes
 * it is in. A meeting in May 2022 of Japan and Italy (lane 3), with the United States (lane 2) only named:
 *
 *   { look: "within", from: 1 May, to: 31 May, fadeStart: 0, fadeEnd: 0,
 *     places: [{ lane: 2, style: "named" }, { lane: 3, style: "solid" }] }
 */
export interface EventMark {
  readonly id: EventId;
  /** Its rank in time. */
  readonly order: number;
  readonly look: DateLook;
  /** First and last day drawn. */
  readonly from: EpochDay;
  readonly to: EpochDay;
  /** How much of the drawn length is unsure at either end, 0 to 1. */
  readonly fadeStart: number;
  readonly fadeEnd: number;
  /** One of several days of which the first is known: it does not fade in from before it. */
  readonly closed?: boolean;
  readonly basis?: TimelineEvent["dateBasis"];
  /** Lanes in order; the first holds the item, the others hold beads. Never empty. */
  readonly places: readonly MarkPlace[];
  /** The events it is part of. */
  readonly partOf: readonly EventId[];
}

interface MarkPlace {
  /** Position of the row of lanes. */
  readonly lane: number;
  readonly style: StrandStyle;
  /** In a row of several lanes that of the index's lanes whose colour it has. */
  readonly of?: number;
}

/** What a JavaScript date can hold: a hundred million days either side of 1970. */
const lastDay = 99_999_999;
/** No window reaches beyond these years, so what goes on is drawn this far. */
const endless = { first: toEpochDay(-9999, 1, 1), last: toEpochDay(9999, 12, 31) };

/** Of the events that have a date. `rows`: the lanes as they are shown; left out, each of the index's lanes is a row. */
export function eventMarks(index: GraphIndex, rows?: readonly LaneRow[]): readonly EventMark[] {
  return atOnce(eventMarkSteps(index, rows));
}

export function* eventMarkSteps(
  index: GraphIndex,
  rows?: readonly LaneRow[],
): Steps<readonly EventMark[]> {
  const laneAt = new Map(index.lanes.map((lane, at) => [lane.id, at]));
  const rowOf = rows && rowByLane(rows);
  const whole = partsOf(index);
  const daysOf = daysReader();
  const styleIn = styleReader(index);
  const placesIn = (event: IndexedEvent): readonly MarkPlace[] => {
    const own = event.lanes.flatMap((id) => {
      const lane = laneAt.get(id);
      return lane === undefined ? [] : [{ lane, style: styleIn(event, id) }];
    });
    return rows === undefined || rowOf === undefined ? own : inRows(own, rows, rowOf);
  };
  // Of 350,000 events most are in a few lanes, and look the same there: they share their places.
  const known = new Map<string, readonly MarkPlace[]>();
  const marks: EventMark[] = [];
  let seen = 0;
  for (const event of datedOf(index.events)) {
    if (seen % rowsOfStep === 0) yield;
    seen += 1;
    const { id, order, lanes } = event;
    let key = "";
    for (const lane of lanes) key += `${lane} ${styleIn(event, lane)} `;
    const places = known.get(key) ?? placesIn(event);
    known.set(key, places);
    if (places.length === 0) continue;
    const { look, from, to, fadeStart, fadeEnd, closed, basis } = daysOf(event);
    const partOf = whole.get(id) ?? none;
    // Field by field: to spread the days into 350,000 objects takes a second.
    marks.push({ id, order, places, partOf, look, from, to, fadeStart, fadeEnd, closed, basis });
  }
  return marks;
}

/** In a row of several lanes it is once, as it is in the lane where it is most certain. */
function inRows(
  places: readonly MarkPlace[],
  rows: readonly LaneRow[],
  rowOf: ReadonlyMap<number, number>,
): readonly MarkPlace[] {
  const found = new Map<number, MarkPlace>();
  for (const { lane, style } of places) {
    const row = rowOf.get(lane) ?? 0;
    const known = found.get(row);
    if (known !== undefined && certainty[known.style] >= certainty[style]) continue;
    const isShared = (rows[row]?.lanes.length ?? 0) > 1;
    found.set(row, isShared ? { lane: row, style, of: lane } : { lane: row, style });
  }
  return [...found.values()].toSorted((a, b) => a.lane - b.lane);
}

const certainty: Readonly<Record<StrandStyle, number>> = { named: 0, planned: 1, solid: 2 };

const none: readonly EventId[] = [];

/** The events that each event is part of. */
function partsOf({ graph }: GraphIndex): ReadonlyMap<EventId, readonly EventId[]> {
  const whole = new Map<EventId, EventId[]>();
  for (const { type, from, to } of graph.links)
    if (type === "part_of") whole.set(from, [...(whole.get(from) ?? []), to]);
  return whole;
}

/** Events are in order of time, so neighbours often share date and look: computed once for them. */
function daysReader(): typeof daysOf {
  let last: DatedEvent | null = null;
  let days: ReturnType<typeof daysOf> | null = null;
  return (event) => {
    const { date, status, basis } = event;
    const same = last?.date === date && last.status === status && last.basis === basis;
    if (!same || days === null) days = daysOf(event);
    last = event;
    return days;
  };
}

/** As the table of ties has it, without a list of parties for each event. */
function styleReader({ ties }: GraphIndex): (event: IndexedEvent, lane: string) => StrandStyle {
  const { find } = numbering(ties.actors);
  const { starts, values } = ties.present;
  return ({ order, status }, lane) => {
    const actor = find(lane);
    const end = starts[order + 1] ?? 0;
    for (let at = starts[order] ?? 0; at < end; at += 1) {
      if (values[at] !== actor) continue;
      const style = styleRanks[ties.styles[at] ?? 0] ?? "solid";
      return style === "solid" && isHollow(status) ? "planned" : style;
    }
    return isHollow(status) ? "planned" : "solid";
  };
}

/** Days that are soft at the ends of what began or ended about then, but no more than a fifth of it. */
const softDays = 120;
const mostSoft = 0.2;
/** The most of what lasted that both unsure ends together take. */
const mostUnsure = 0.9;

function daysOf(
  event: DatedEvent,
): Required<Omit<EventMark, "id" | "order" | "places" | "partOf">> {
  const { date, basis } = event;
  const from = clamp(date.reach.earliest);
  const to = clamp(date.reach.latest);
  const look = dateLook(event);
  const closed = date.shape === "oneOf" && date.open === "none";
  const [fadeStart, fadeEnd] = fadesOf(event, look, to - from + 1);
  return { look, from, to, fadeStart, fadeEnd, closed, basis };
}

function goesOn({ reach }: FuzzyDate): boolean {
  return reach.latest === Infinity || reach.earliest === -Infinity;
}

function fadesOf(
  { date }: DatedEvent,
  look: DateLook,
  length: number,
): readonly [start: number, end: number] {
  const { start, end, shape, approximate, uncertain } = date;
  const days = (bounds: typeof start): number =>
    bounds.latest > bounds.earliest
      ? (clamp(bounds.latest) - clamp(bounds.earliest) + 1) / length
      : 0;
  const vague = approximate || uncertain ? mostSoft : 0;
  // Over thousands of years a share would be centuries: what goes on is full from the known end.
  if (goesOn(date)) return [0, 0];
  switch (outlineOf(look)) {
    case "around": {
      const least = Math.min(softDays / length, mostSoft);
      const soft = (bounds: typeof start) => Math.min(Math.max(days(bounds), least), 0.45);
      return shape === "interval" ? [soft(start), soft(end)] : [0.45, 0.45];
    }
    case "before":
      return [0.75, vague];
    case "after":
      return [vague, 0.75];
    case "range": {
      const [first, last] = [days(start), days(end)];
      const fitting = Math.min(1, mostUnsure / Math.max(first + last, mostUnsure));
      return [first * fitting, last * fitting];
    }
    default:
      return [0, 0];
  }
}

function clamp(day: EpochDay): EpochDay {
  if (day === -Infinity) return endless.first;
  if (day === Infinity) return endless.last;
  return Math.min(Math.max(day, -lastDay), lastDay);
}

/** The events that the filters leave, as the timeline asks for them. */
export interface ShownMarks {
  readonly marks: readonly EventMark[];
  readonly has: (event: EventId) => boolean;
}

/**
 * The marks of an index by id and of some of its events, through the events' own numbers: building
 * a set of 90,000 ids at each step of a filter would be the slowest part of it.
 */
export function markTable(index: GraphIndex, marks: readonly EventMark[]) {
  const byEvent: (EventMark | undefined)[] = [];
  let next = 0;
  for (const { id } of index.events) {
    const mark = marks[next];
    const own = mark?.id === id;
    byEvent.push(own ? mark : undefined);
    if (own) next += 1;
  }
  const orderOf = (id: EventId): number => index.eventById.get(id)?.order ?? -1;
  return {
    markOf: (id: EventId): EventMark | undefined => byEvent[orderOf(id)],
    shownOf: (events: readonly IndexedEvent[]): ShownMarks => {
      if (events.length === index.events.length)
        return { marks, has: (id) => index.eventById.has(id) };
      const isShown = new Uint8Array(index.events.length);
      const shown: EventMark[] = [];
      for (const { order } of events) {
        isShown[order] = 1;
        const mark = byEvent[order];
        if (mark !== undefined) shown.push(mark);
      }
      return { marks: shown, has: (id) => isShown[orderOf(id)] === 1 };
    },
  };
}
