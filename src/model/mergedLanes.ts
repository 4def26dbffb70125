import type { ActorId } from "./eventGraph.ts";
import type { GraphIndex } from "./graphIndex.ts";
import { isRestLane, type Lane } from "./lanes.ts";

/**
 * The rows of lanes as the timeline shows them. Partners with few events share one row, and so do "at home" and
 * "elsewhere"; an open group keeps its row as a heading, and its lanes follow it. Decided by all events of the data:
 * no filter, window or player moves a lane. A partner that is chosen is never hidden in a group.
 *
 *   nato 8 · g7 3 · france 1 · italy 10 · at home · elsewhere, nothing open
 *     → nato, italy, "partners" (g7, france), "background" (at home, elsewhere)
 */
export const laneGroups = ["partners", "background"] as const;
export type LaneGroup = (typeof laneGroups)[number];

export interface LaneRow {
  /** Positions in the index's lanes: one, or those of a group. */
  readonly lanes: readonly number[];
  readonly group?: LaneGroup | "others";
  /** The lanes of the group follow as rows of their own. */
  readonly isOpen?: boolean;
  /** Belongs to the open group above. */
  readonly isWithin?: boolean;
}

/** A partner with more events has a lane of its own, while there are no more than `mostOwn`. */
const fewEvents = 4;
const mostOwn = 12;

export function laneRows(
  index: Pick<GraphIndex, "lanes" | "projection">,
  open: readonly LaneGroup[],
  chosen: ReadonlySet<ActorId>,
  inFrame = false,
): readonly LaneRow[] {
  const small = smallPartners(index);
  const isMerged = ({ actor }: Lane): boolean =>
    actor !== undefined && small.has(actor) && !chosen.has(actor);
  const at = (holds: (lane: Lane) => boolean): number[] =>
    index.lanes.flatMap((lane, place) => (holds(lane) ? [place] : []));
  const groupRows = (group: LaneGroup | "others", lanes: readonly number[]): LaneRow[] => {
    if (lanes.length < 2) return lanes.map((lane) => ({ lanes: [lane] }));
    const isOpen = open.some((one) => one === group);
    const own = isOpen ? lanes.map((lane) => ({ lanes: [lane], isWithin: true })) : [];
    return [{ lanes, group, isOpen }, ...own];
  };
  const own = at((lane) => !isRestLane(lane) && !isMerged(lane)).map((lane) => ({ lanes: [lane] }));
  // A frame is low, and nothing in it opens.
  if (inFrame && own.length > 0)
    return [
      ...own,
      ...groupRows(
        "others",
        at((lane) => isRestLane(lane) || isMerged(lane)),
      ),
    ];
  return [
    ...own,
    ...groupRows("partners", at(isMerged)),
    ...groupRows("background", at(isRestLane)),
  ];
}

/** Partners that share a lane. Where all have few events none does, unless they are too many. */
export function smallPartners({
  lanes,
  projection: { eventCount },
}: Pick<GraphIndex, "lanes" | "projection">): ReadonlySet<ActorId> {
  const events = (actor: ActorId): number => eventCount.get(actor) ?? 0;
  const partners = lanes.flatMap(({ actor }) => actor ?? []);
  const large = partners.filter((actor) => events(actor) > fewEvents);
  const own = new Set(
    (large.length > 0 ? large : partners)
      .toSorted((a, b) => events(b) - events(a))
      .slice(0, mostOwn),
  );
  const small = partners.filter((actor) => !own.has(actor));
  return new Set(small.length > 1 ? small : []);
}

/** Of each of the index's lanes, the row that holds its events. */
export function rowByLane(rows: readonly LaneRow[]): ReadonlyMap<number, number> {
  return new Map(
    rows.flatMap(({ lanes, isOpen }, row) =>
      isOpen === true ? [] : lanes.map((lane) => [lane, row] as const),
    ),
  );
}
