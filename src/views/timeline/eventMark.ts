import type { EpochDay } from "../../model/dates/calendar.ts";
import type { EventId } from "../../model/eventGraph.ts";
import type { GraphIndex, IndexedEvent, Party } from "../../model/graphIndex.ts";
import type { StrandStyle } from "../../model/projection.ts";
import { dateLook, isHollow, type DateLook } from "../marks/dateLook.ts";

/**
 * An event as the timeline draws it, before there are pixels: its days, how they look, and the lanes
 * it stands in. Of a meeting in May 2022 of Japan, Italy (lane 3) and the United States, only named
 * (lane 2):
 *
 *   { look: "within", from: 1 May, to: 31 May, fadeStart: 0.42, fadeEnd: 0.42,
 *     places: [{ lane: 2, style: "named" }, { lane: 3, style: "solid" }] }
 */
export interface EventMark {
  readonly id: EventId;
  readonly look: DateLook;
  /** First and last day drawn. */
  readonly from: EpochDay;
  readonly to: EpochDay;
  /** How much of the drawn length is soft at either end, 0 to 1. */
  readonly fadeStart: number;
  readonly fadeEnd: number;
  /** Lanes in order; the first holds the item, the others hold beads. Never empty. */
  readonly places: readonly MarkPlace[];
  /** The events it is part of. */
  readonly partOf: readonly EventId[];
}

export interface MarkPlace {
  /** Position in the index's lanes. */
  readonly lane: number;
  readonly style: StrandStyle;
}

/** What a JavaScript date can hold: a hundred million days either side of 1970. */
const lastDay = 99_999_999;

export function eventMarks(index: GraphIndex): readonly EventMark[] {
  const laneAt = new Map(index.lanes.map((lane, at) => [lane.id, at]));
  return index.events.flatMap((event) => {
    const places = event.lanes.flatMap((id) => {
      const lane = laneAt.get(id);
      return lane === undefined ? [] : [{ lane, style: styleIn(event, id) }];
    });
    const partOf = (index.linksFrom.get(event.id) ?? [])
      .filter(({ type }) => type === "part_of")
      .map(({ to }) => to);
    return places.length === 0 ? [] : [{ id: event.id, places, partOf, ...daysOf(event) }];
  });
}

function styleIn({ row, parties }: IndexedEvent, lane: string): StrandStyle {
  const party: Party | undefined = parties.find(
    ({ actor, presence }) => actor === lane && presence !== "subject",
  );
  if (party?.presence === "named") return "named";
  return isHollow(row.status) || party?.planned === true ? "planned" : "solid";
}

function daysOf(event: IndexedEvent): Omit<EventMark, "id" | "places" | "partOf"> {
  const { known, start, end } = event.date;
  const from = clamp(known.earliest);
  const to = clamp(known.latest);
  const look = dateLook(event);
  const length = to - from + 1;
  const softDays = (bounds: typeof start): number =>
    bounds.latest > bounds.earliest
      ? (clamp(bounds.latest) - clamp(bounds.earliest) + 1) / length
      : 0;
  switch (look) {
    case "within":
      return { look, from, to, fadeStart: 0.42, fadeEnd: 0.42 };
    case "before":
    case "plannedBefore":
      return { look, from, to, fadeStart: 0.75, fadeEnd: 0 };
    case "after":
    case "plannedOpen":
      return { look, from, to, fadeStart: 0, fadeEnd: 0.75 };
    case "range":
      return {
        look,
        from,
        to,
        fadeStart: Math.min(softDays(start), 0.45),
        fadeEnd: Math.min(softDays(end), 0.45),
      };
    default:
      return { look, from, to, fadeStart: 0, fadeEnd: 0 };
  }
}

function clamp(day: EpochDay): EpochDay {
  return Math.min(Math.max(day, -lastDay), lastDay);
}
