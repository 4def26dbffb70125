import type { Focus } from "../../../model/emphasis.ts";
import type { Actor, ActorId } from "../../../model/eventGraph.ts";
import type { GraphIndex } from "../../../model/graphIndex.ts";
import type { Projection } from "../../../model/projection.ts";
import { rememberedInSteps } from "../../../lib/memoize.ts";
import { atOnce, type Steps } from "../../../lib/shortTasks.ts";
import { chosenWeb, freePlaces } from "./chosenWeb.ts";
import { type Frame, toPicture } from "./frame.ts";
import type { Point } from "../../../scene/geometry.ts";
import { solveLayout } from "./solveLayout.ts";
import { type Solved, solvedInBuild, type WrittenSolutions } from "./solvedInBuild.ts";
import { readSolutions, whatIsSolved, writeSolutions } from "./writtenSolutions.ts";
import type { LayoutBody } from "./forces.ts";
import { textWidth } from "../../../scene/text.ts";
import { type Bends, bendsOf } from "./knotTies.ts";
import { type Web, webSteps } from "./webOf.ts";

/**
 * What of the picture holds whatever is filtered, chosen or hovered: who is drawn, where, and how large an
 * event is. The costly part (layout and bends) is solved once for each data set and reference area.
 */
export interface NetworkScene {
  readonly web: Web;
  readonly frame: Frame;
  readonly places: ReadonlyMap<string, Point>;
  /** Hundreds of ties: everything thinner, a band in place of its strands. */
  readonly crowded: boolean;
  /** Radius of a node with one event. */
  readonly scale: number;
  readonly bends: Bends;
}

const CROWDED_FROM = 70;
const isCrowded = ({ cords, knots }: Web): boolean => cords.length + knots.length > CROWDED_FROM;

export const webFor = rememberedInSteps((index: GraphIndex) => webSteps(index));

/**
 * Of the ties of a graph, by a mark of what is drawn of them: other colours and lanes are another index, and everyone
 * stays where they are.
 */
const solved = new WeakMap<Projection, Map<string, Map<string, Solved>>>();

/** By the area. */
function solutionsFor(index: GraphIndex, web: Web): Map<string, Solved> {
  const known = solved.get(index.projection) ?? new Map<string, Map<string, Solved>>();
  solved.set(index.projection, known);
  const mark = whatIsSolved(index, web);
  const solutions = known.get(mark) ?? readSolutions(solvedInBuild, mark);
  known.set(mark, solutions);
  return solutions;
}

export function networkScene(
  index: GraphIndex,
  frame: Frame,
  moved: ReadonlyMap<string, Point>,
  selection: Focus | null = null,
): NetworkScene {
  const solvedWeb = webFor(index);
  const { layout, bends, scale } = atOnce(solutionFor(index, solvedWeb, frame));
  const solvedPlaces = new Map(
    [...layout].map(([id, place]) => [id, toPicture(frame, moved.get(id) ?? place)]),
  );
  const crowded = isCrowded(solvedWeb);
  const web = chosenWeb(solvedWeb, index, selection);
  const places = web === solvedWeb ? solvedPlaces : freePlaces(web, solvedPlaces, frame.area);
  return { web, frame, places, bends, crowded, scale: scale * frame.unit };
}

/**
 * Solves ahead what `networkScene` needs, in steps; what is shown before that is solved at once. The frame hangs on how
 * many are only spoken about; null: there is none yet.
 */
export function* solvedAhead(
  index: GraphIndex,
  frameFor: (subjects: number) => Frame | null,
): Steps<void> {
  const web = yield* webFor.ahead(index);
  const frame = frameFor(web.subjects.length);
  if (frame !== null) yield* solutionFor(index, web, frame);
}

/** All that has been solved of a graph so far. */
export function solutionsOf(index: GraphIndex): WrittenSolutions {
  const web = webFor(index);
  return writeSolutions(whatIsSolved(index, web), solutionsFor(index, web));
}

function* solutionFor(index: GraphIndex, web: Web, { compact, reference }: Frame): Steps<Solved> {
  const key = `${compact}:${Math.round(reference.width)}:${Math.round(reference.height)}`;
  const known = solutionsFor(index, web);
  const before = known.get(key);
  if (before) return before;
  const { eventCount } = index.projection;
  const counts = web.actors.map((id) => eventCount.get(id) ?? 0);
  const scale = nodeScale(counts, compact ? 32 : 46, reference.width * reference.height);
  const radii = new Map(
    web.actors.map((id) => [id, nodeRadius(eventCount.get(id) ?? 0, scale, isCrowded(web))]),
  );
  const bodies = new Map(
    web.actors.map((id) => [id, bodyOf(index.actorById.get(id), radii.get(id) ?? 0, compact)]),
  );
  const layout = yield* solveLayout(web, bodies, reference);
  const bends = yield* bendsOf(web, layout, radii);
  const solution = { layout, scale, bends };
  known.set(key, solution);
  return solution;
}

/** The widest of its names in any language, so that the language moves nothing. */
function bodyOf(actor: Actor | undefined, radius: number, compact: boolean): LayoutBody {
  if (actor === undefined) return { radius, label: { width: 0, height: 0 } };
  if (compact) {
    const fits = codeFits(actor.code ?? "", radius);
    return { radius, label: { width: fits ? 0 : textWidth(actor.code ?? "", 12) + 8, height: 16 } };
  }
  const names = Object.values(actor.shortName ?? actor.name);
  const width = Math.max(0, ...names.map((name) => textWidth(name, 13)));
  return { radius, label: { width: Math.min(140, width) + 12, height: 34 } };
}

export const codeFits = (code: string, radius: number): boolean =>
  code !== "" && textWidth(code, 12) <= radius * 1.72 && radius >= 10.5;

export const placeOf = (scene: NetworkScene, id: ActorId): Point =>
  scene.places.get(id) ?? scene.frame.centre;

/**
 * The area of a node follows its number of events: r = 10 · √n, with a smaller factor where the busiest actor of the
 * whole data would not fit, or all together would fill the picture, so that areas stay comparable.
 *
 *   nodeScale([45, 9], 46, 290_000) → 6.86;  nodeRadius(45, 6.86) → 46;  nodeRadius(0, 6.86) → 4.5, a ghost
 *
 * `largest` in px, `area` in px².
 */
export function nodeScale(counts: readonly number[], largest: number, area: number): number {
  const most = Math.max(1, ...counts);
  const all = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  return Math.min(10, largest / Math.sqrt(most), Math.sqrt((COVERED * area) / (Math.PI * all)));
}

/** Of the picture, by nodes: the rest is for ties and names. */
const COVERED = 0.12;

const GHOST = 4.5;
const GHOST_IN_CROWD = 2.5;

export const nodeRadius = (events: number, scale: number, crowded = false): number =>
  Math.max(crowded ? GHOST_IN_CROWD : GHOST, scale * Math.sqrt(events));
