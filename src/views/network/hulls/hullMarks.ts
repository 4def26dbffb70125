import type { ActorId } from "../../../model/eventGraph.ts";
import { partnerText, partnerTone } from "../../../scene/partnerTone.ts";
import { between, short, type Point } from "../../../scene/geometry.ts";
import type { NetworkScene } from "../networkScene.ts";
import { placeOf } from "../networkScene.ts";
import { isFocusOf, type NetworkState } from "../networkState.ts";
import { nodeRadius } from "../nodeSize.ts";
import { hullShape, type Circle, type Rings } from "./hullShape.ts";

/** The ground of an alliance, behind everything else. */
export interface HullMark {
  readonly id: ActorId;
  readonly tone: string;
  readonly textTone: string;
  readonly rings: Rings;
  readonly path: string;
  /** The alliance itself is chosen or pointed at. */
  readonly strong: boolean;
}

const FEWEST = 2;
/** Between the edges of two hulls around the same members, px. */
const BESIDE = 4;

/** The largest first and furthest out, so that a small one lies within it. */
export function hullMarks(state: NetworkState): readonly HullMark[] {
  const { index, scene, hulls, selection, hover, focused } = state;
  const drawn = new Set(scene.web.actors);
  return hulls
    .map(({ alliance, members }) => ({
      alliance,
      members: members.filter((member) => drawn.has(member)),
    }))
    .filter(({ members }) => members.length >= FEWEST)
    .sort((a, b) => b.members.length - a.members.length || (a.alliance < b.alliance ? -1 : 1))
    .map(({ alliance, members }, place, all): HullMark => {
      const outset = BESIDE * (all.length - 1 - place);
      const { rings, path } = drawingOf(state, alliance, members, outset);
      const strong = [selection, focused].some((one) => isFocusOf(one, "actor", alliance));
      return {
        id: alliance,
        tone: partnerTone(index, alliance),
        textTone: partnerText(index, alliance),
        rings,
        path,
        strong: strong || (hover?.kind === "actor" && hover.id === alliance),
      };
    });
}

interface Drawing {
  readonly rings: Rings;
  readonly path: string;
}

const drawings = new WeakMap<NetworkScene, Map<string, Drawing>>();

/** From places and the sizes that hold for the whole data: filters and play leave the hull as it is. */
function drawingOf(
  { index, scene }: NetworkState,
  alliance: ActorId,
  members: readonly ActorId[],
  outset: number,
): Drawing {
  const known = drawings.get(scene) ?? new Map<string, Drawing>();
  drawings.set(scene, known);
  const key = JSON.stringify([outset, alliance, ...members]);
  const before = known.get(key);
  if (before) return before;
  const circleOf = (id: ActorId): Circle => {
    const events = index.projection.eventCount.get(id) ?? 0;
    return { ...placeOf(scene, id), radius: nodeRadius(events, scene.scale, scene.crowded) };
  };
  const own = new Set([...members, alliance]);
  const others = scene.web.actors.filter((id) => !own.has(id));
  const { area } = scene.frame;
  const rings = hullShape(members.map(circleOf), others.map(circleOf), area, outset);
  const drawing = { rings, path: rings.map(roundPath).join("") };
  known.set(key, drawing);
  return drawing;
}

/** Through the middles of the sides, with the corners as handles. */
function roundPath(ring: readonly Point[]): string {
  const write = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;
  const middles = ring.map((point, at) =>
    between(point, ring[(at + 1) % ring.length] ?? point, 0.5),
  );
  const start = middles.at(-1);
  if (start === undefined) return "";
  const bends = ring.map((point, at) => `Q${write(point)} ${write(middles[at] ?? point)}`);
  return `M${write(start)}${bends.join("")}Z`;
}
