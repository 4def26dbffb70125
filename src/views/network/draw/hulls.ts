import type { ActorId } from "../../../model/eventGraph.ts";
import { partnerText, partnerTone } from "../../../scene/partnerTone.ts";
import {
  between,
  type Box,
  boxAround,
  type Point,
  short,
  type Circle,
} from "../../../scene/geometry.ts";
import { type NetworkScene, nodeRadius, placeOf } from "../layout/networkScene.ts";
import { isFocusOf, type NetworkState } from "../networkState.ts";
import type { HullShape, Rings } from "../layout/hullShape.ts";
import type { Ground } from "../layout/labels.ts";
import type { LabelMark, HullMark } from "./marks.ts";
import { textWidth } from "../../../scene/text.ts";
import { placeBox } from "../../../scene/placeBox.ts";
import styles from "./Picture.module.css";
import { svgNode } from "../../../scene/drawing.ts";
import { joinChildren, write, writeTone } from "../../../scene/joinNodes.ts";
import type { GraphIndex } from "../../../model/graphIndex.ts";
import { alliancesOf } from "../../../model/memberships.ts";
import type { Web } from "../layout/webOf.ts";

const FEWEST = 2;
/** Between the edges of two hulls around the same members, px. */
const BESIDE = 4;

/** The largest first and furthest out, so that a small one lies within it. */
export function hullMarks(state: NetworkState): readonly HullMark[] {
  const { index, scene, hulls, hullShape, selection, hover, focused } = state;
  if (hullShape === null) return [];
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
      const { rings, path } = drawingOf(state, hullShape, alliance, members, outset);
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
  hullShape: HullShape,
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

/**
 * The names of the hulls, each on the edge of its own where it covers no mark, no other label and as
 * few lines as may be. `at` brings a point of the unzoomed picture to where it lies now.
 */
const EVERY = 5;
const HEIGHT = 16;
const GAP = 3;
const LINE_COST = 5;
const EDGE_COST = 4;
const INSIDE_COST = 10;

export function hullNames(
  hulls: readonly HullMark[],
  nameOf: (alliance: string) => string,
  labels: readonly Box[],
  { area, marks, lines }: Ground,
  at: (point: Point) => Point,
): readonly LabelMark[] {
  const edges = hulls.map(({ rings }) => rings.map((ring) => ring.map(at)));
  const edgePoints = edges.flat(2).filter((_, place) => place % 2 === 0);
  const taken: Box[] = [...labels];
  return hulls.flatMap((hull, place): LabelMark[] => {
    const text = nameOf(hull.id);
    const width = textWidth(text, 12) + 6;
    const places = (edges[place] ?? []).flatMap(stations).flatMap(({ point, out }) =>
      [1, -1].map((side) => {
        const reach = GAP + (Math.abs(out.x) * width + Math.abs(out.y) * HEIGHT) / 2;
        const centre = {
          x: point.x + out.x * reach * side,
          y: point.y + out.y * reach * side,
        };
        return { box: boxAround(centre, width, HEIGHT), cost: side < 0 ? INSIDE_COST : 0 };
      }),
    );
    const best = placeBox(places, {
      area,
      solid: [...marks, ...taken],
      soft: [
        { points: lines, cost: LINE_COST },
        { points: edgePoints, cost: EDGE_COST },
      ],
    });
    if (best === null) return [];
    taken.push(best.box);
    return [
      {
        key: `hull ${hull.id}`,
        of: { kind: "actor", id: hull.id },
        align: "middle",
        x: best.box.x + width / 2,
        y: best.box.y,
        lines: [{ text, kind: "hull" }],
        level: hull.strong ? "highlighted" : "default",
        tone: hull.textTone,
        box: best.box,
      },
    ];
  });
}

/** Some points of a ring, each with the direction away from what the ring surrounds. */
function stations(
  ring: readonly Point[],
): readonly { readonly point: Point; readonly out: Point }[] {
  const turn = Math.sign(
    ring.reduce((sum, point, at) => {
      const next = ring[(at + 1) % ring.length] ?? point;
      return sum + point.x * next.y - next.x * point.y;
    }, 0),
  );
  const found: { point: Point; out: Point }[] = [];
  for (let at = 0; at < ring.length; at += EVERY) {
    const [before, point, after] = [ring.at(at - 2), ring[at], ring[(at + 2) % ring.length]];
    if (!before || !point || !after) continue;
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(dx, dy) || 1;
    found.push({ point, out: { x: (dy / length) * turn, y: (-dx / length) * turn } });
  }
  return found;
}

export function drawHulls(layer: SVGGElement, hulls: readonly HullMark[]): void {
  joinChildren(
    layer,
    hulls,
    (hull) => hull.id,
    ({ id }) => svgNode("path", { class: styles.hull, "data-hull": id }),
    (element, { path, tone, strong }) => {
      write(element, { d: path, "data-strong": strong });
      if (element instanceof SVGElement) writeTone(element, tone);
    },
  );
}

/** The alliances of which the network draws at least two members, whenever they were some. */
export function offeredHulls({ graph }: GraphIndex, web: Web): readonly ActorId[] {
  const drawn = new Set(web.actors);
  return [...alliancesOf(graph)].flatMap(([alliance, memberships]) => {
    const members = new Set(memberships.map(({ member }) => member).filter((id) => drawn.has(id)));
    return members.size >= FEWEST ? [alliance] : [];
  });
}
