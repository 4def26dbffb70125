import { boxesOverlap } from "../../../scene/geometry.ts";
import { isFree, placeBox, type PlacingGround } from "../../../scene/placeBox.ts";
import {
  type HeldLabels,
  type LabelPlace,
  type LabelRequest,
  type LabelRoom,
  type Obstacle,
  type PlacedLabel,
  type Upright,
  boxOf,
  besidePlaces,
  clearance,
  far,
  forcedPlaces,
  heldLabel,
  highest,
  leaderBox,
  ledPlaces,
  markBox,
  placeOf,
  touching,
  uprightBox,
  wallBox,
  withLeader,
  wordsBox,
} from "./labelPlaces.ts";

/**
 * Where the labels of marks go: right of the mark, left when the right is taken, together with the
 * neighbour's when the two marks touch, at a leader in free space of the lane, otherwise nowhere. Nothing placed
 * overlaps a mark, a thread, another label or the edge. With marks at 0..10 and 16..26 on one line and 300 px of room
 *
 *   b (40 px) → right of its mark, x = 32        a (50 px) → no room on either side: "a; b" at x = 32
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  room: LabelRoom,
  held?: HeldLabels,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const place = (request: LabelRequest, places: readonly LabelPlace[]): boolean => {
    const ground = groundOf(room, placed, room.uprights);
    const clear = {
      ...ground,
      solid: [...ground.solid, ...room.marks.map((one) => markBox(one, 0))],
    };
    const found = placeBox(
      places.filter(
        ({ label }) => label.leader === undefined || isFree(leaderBox(label.leader), clear),
      ),
      ground,
    );
    if (found !== null) placed.push(found.label);
    return found === null;
  };
  const beside = (request: LabelRequest): boolean =>
    place(
      request,
      besidePlaces(request).map((label) => placeOf(label, room, 0)),
    );
  const waiting = requests
    .filter(({ always }) => !always)
    .toSorted((a, b) => b.weight - a.weight || a.from - b.from);
  const moving = waiting.filter(({ id }) => held?.has(id) === true);
  for (const request of moving) {
    const where = held?.get(request.id);
    if (where) place(request, [placeOf(heldLabel(request, where), room, 0)]);
  }
  const unplaced = waiting.filter((request) => held?.has(request.id) !== true && beside(request));
  for (const request of [...unplaced, ...moving]) joinNeighbour(request, requests, room, placed);
  if (held === undefined && requests.length <= mostLed) {
    const joined = new Set(placed.flatMap(({ ids }) => ids));
    for (const request of unplaced)
      if (!joined.has(request.id)) place(request, ledPlaces(request, room));
  }
  return requests
    .filter(({ always }) => always)
    .toSorted((a, b) => a.weight - b.weight)
    .reduce<readonly PlacedLabel[]>((labels, request) => force(request, room, labels), placed);
}

/** Among more marks there is no space for leaders, and looking for it takes too long. */
const mostLed = 150;

/** The places of labels as seen from their marks. */
export function heldLabels(
  requests: readonly LabelRequest[],
  placed: readonly PlacedLabel[],
): HeldLabels {
  const labels = new Map(placed.flatMap((label) => label.ids.slice(-1).map((id) => [id, label])));
  return new Map(
    requests.map(({ id, from, to, y }) => {
      const label = labels.get(id);
      const where = label && {
        side: label.side,
        aside: label.side === "right" ? label.from - to : label.to - from,
        down: label.y - y,
      };
      return [id, where ?? null];
    }),
  );
}

function groundOf(
  room: LabelRoom,
  others: readonly (Obstacle & Pick<PlacedLabel, "leader">)[],
  uprights: readonly Upright[] = [],
): PlacingGround {
  const { bounds, marks, walls = [] } = room;
  return {
    area: { x: bounds.from, y: -far, width: bounds.to - bounds.from, height: 2 * far },
    solid: [
      ...marks.map((mark) => markBox(mark, clearance - 1)),
      ...others.map((words) => wordsBox(words, room)),
      ...others.flatMap(({ leader }) => (leader === undefined ? [] : leaderBox(leader))),
      ...walls.map(wallBox),
      ...uprights.map((upright) => uprightBox(upright, room)),
    ],
  };
}

/** Whether words may be placed there. */
export function hasRoom(words: Obstacle, room: LabelRoom, others: readonly Obstacle[]): boolean {
  return isFree(boxOf(words, room), groundOf(room, others, room.uprights));
}

function joinNeighbour(
  request: LabelRequest,
  requests: readonly LabelRequest[],
  room: LabelRoom,
  placed: PlacedLabel[],
): void {
  const neighbour = requests.find(
    ({ y, from }) => y === request.y && from >= request.to && from - request.to <= touching,
  );
  const at = placed.findIndex(
    ({ ids, side }) => side === "right" && ids.length === 1 && ids[0] === neighbour?.id,
  );
  const label = placed[at];
  if (label === undefined) return;
  const joined: PlacedLabel = {
    ...label,
    ids: [request.id, ...label.ids],
    to: label.to + request.width + room.joint,
  };
  if (hasRoom(joined, room, placed.toSpliced(at, 1))) placed[at] = joined;
}

/**
 * What must show takes the place with least in its way, beside its mark, otherwise above or below; the
 * labels it meets there are dropped.
 */
function force(
  request: LabelRequest,
  room: LabelRoom,
  placed: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const others = placed.filter(({ ids }) => !ids.includes(request.id));
  const low = room.marks.filter(({ thickness }) => thickness <= highest);
  const high = room.marks.filter(({ thickness }) => thickness > highest);
  const best = placeBox(forcedPlaces(request, room), {
    solid: [],
    soft: [
      { boxes: low.map((mark) => markBox(mark, 1)), cost: 2 },
      { boxes: high.map((mark) => markBox(mark, 1)), cost: 4 },
      { boxes: (room.walls ?? []).map(wallBox), cost: 2 },
      { boxes: others.map((other) => wordsBox(other, room)), cost: 1 },
    ],
  });
  if (best === null) return others;
  const kept = others.filter((other) => !boxesOverlap(wordsBox(other, room), best.box));
  return [...kept, withLeader(best.label, request)];
}
