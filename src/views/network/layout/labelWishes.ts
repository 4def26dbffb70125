import { cutName } from "../../../lib/cutToFit.ts";
import type { EmphasisLevel } from "../../../model/emphasis.ts";
import type { Compared } from "../../../model/comparison.ts";
import type { ChosenMarks } from "../draw/chosenMarks.ts";
import { changeNumbers, signOf } from "../draw/changeMarks.ts";
import type { Point } from "../../../scene/geometry.ts";
import type { LabelWish, Side } from "./labels.ts";
import type { NetworkState } from "../networkState.ts";
import { placeOf } from "./networkScene.ts";
import type { Drawn, LabelLine, LabelMark, NodeMark } from "../draw/marks.ts";
import { arrowTextWidth } from "../../../scene/arrowText.ts";
import { inTwoLines, textWidth } from "../../../scene/text.ts";

/** A label and the places it prefers. */
export interface Worded {
  readonly wish: LabelWish;
  readonly of: LabelMark["of"];
  readonly lines: readonly LabelLine[];
  readonly level: EmphasisLevel;
}

const NAME_ROOM = 150;
/** So many are named even where the picture is so full that a name must cover lesser marks. */
const STRONGEST = 8;
export const labelSize = { name: 13, count: 12, code: 12, knot: 12, hull: 12 } as const;
export const lineHeight = 16;

/** The focus, then actors by events, then knots; what is chosen or focused insists, after them all. */
export function labelWishes(
  state: NetworkState,
  chosen: ChosenMarks,
  drawn: Drawn,
): readonly Worded[] {
  const { scene, shown, focused } = state;
  const { focus } = scene.web;
  const events = (id: string) => shown.eventCount.get(id) ?? 0;
  // Those in arcs are named together; one of them where it is chosen.
  const isNamed = ({ id, selected, focused: isFocused }: NodeMark): boolean =>
    !scene.web.arcs.has(id) || selected || isFocused;
  const ordered = drawn.nodes
    .filter(isNamed)
    .sort(
      (a, b) =>
        Number(b.id === focus) - Number(a.id === focus) ||
        events(b.id) - events(a.id) ||
        (a.id < b.id ? -1 : 1),
    );
  // On a stage and in a frame of a card's size, a name beside the wrong mark is worse than none.
  const mayCover = !scene.frame.bare && !scene.frame.low;
  const covering = scene.frame.small ? 1 : STRONGEST;
  const named = ordered.map((node, at) =>
    nodeLabel(state, node).map((one) =>
      at < covering && mayCover && one.wish.clearOfLines !== true
        ? { ...one, wish: { ...one.wish, mayCover: true } }
        : one,
    ),
  );
  // All by what they would rather be called, before any by less; but the strongest before any other.
  const byWish = (of: typeof named) => [
    ...of.flatMap((wishes) => wishes.slice(0, 1)),
    ...of.flatMap((wishes) => wishes.slice(1)),
  ];
  const nodes = [...byWish(named.slice(0, STRONGEST)), ...byWish(named.slice(STRONGEST))];
  const knots = drawn.knots.flatMap(({ mark, along }) => {
    // Where there is little room, what knots are about is said of those that are lit.
    if (scene.frame.compact && !(scene.frame.worded && mark.level === "highlighted")) return [];
    const said = knotLines(
      state,
      mark.id,
      mark.strands.map((strand) => strand.event),
    );
    const more: LabelLine = { text: state.words.moreParties(mark.more), kind: "knot" };
    const lines = mark.more === 0 || state.compared !== null ? said : [...said, more];
    return lines.length === 0
      ? []
      : [worded("knot", mark.id, mark, 10, lines, knotSides(mark, along), mark.level)];
  });
  const all = [...nodes, ...knots];
  const insisting = all.filter(
    ({ of }) =>
      (of.kind === "actor" && chosen.actors.has(of.id)) ||
      (of.kind === "knot" && chosen.knots.has(of.id)) ||
      (focused?.kind === of.kind && focused.id === of.id),
  );
  return [...all, ...insisting.map((one) => ({ ...one, wish: { ...one.wish, insists: true } }))];
}

/** A sign takes so much before its text, in px. */
export const signRoom = 14;

/** Between a name and the count on its line, in px. */
const beforeCount = 4;

export const lineWidth = ({ text, kind, sign, count }: LabelLine): number =>
  arrowTextWidth(text, labelSize[kind]) +
  (sign === undefined ? 0 : signRoom) +
  (count === undefined ? 0 : beforeCount + arrowTextWidth(count, labelSize.count));

function worded(
  kind: "actor" | "knot",
  id: string,
  at: Point,
  reach: number,
  lines: readonly LabelLine[],
  sides: readonly Side[],
  level: EmphasisLevel,
): Worded {
  const width = Math.max(...lines.map(lineWidth)) + 2;
  const wish = {
    // Who takes part is always named; what they did together is also said where one points at it.
    lesser: kind === "knot",
    key: `${kind} ${id}`,
    at: { x: at.x, y: at.y },
    reach,
    sides,
    width,
    height: lines.length * lineHeight,
  };
  return { wish, of: { kind, id }, lines, level };
}

function nodeLabel(state: NetworkState, node: NodeMark): readonly Worded[] {
  const { index, scene, counts, compared, words } = state;
  const { named, worded: inLine, bare } = scene.frame;
  const centre = placeOf(scene, scene.web.focus ?? "");
  const isFocus = node.id === scene.web.focus;
  const lines: LabelLine[] = [];
  const isMeant = bare && node.level === "highlighted";
  // Where its name finds no place beside it, its code may.
  const codes: LabelLine[] = [];
  const own = index.actorById.get(node.id)?.code;
  if (node.code === "" && !node.glyphs && (!named || bare || own !== undefined)) {
    const code = own ?? cutName(words.name(node.id), 60, (text) => textWidth(text, 12));
    codes.push({ text: code, kind: "code" });
  }
  // Pieces of names tell little: where there is no code, the whole is tried first.
  const [unabridged] = named || bare || own !== undefined ? [] : codes;
  if (unabridged !== undefined)
    lines.push({
      ...unabridged,
      text: cutName(words.name(node.id), NAME_ROOM, (text) => textWidth(text, 12)),
    });
  const name: LabelLine = {
    text: cutName(words.name(node.id), NAME_ROOM, (text) => textWidth(text, 13)),
    kind: "name",
  };
  if (isMeant || named) lines.push(name);
  if (!bare && named) {
    const change = compared?.ties.actors.get(node.id);
    if (change) lines.push(changeLine(state, change, "count"));
    else if (!node.ghost) lines.push({ text: words.events(counts.actor(node.id)), kind: "count" });
  }
  // All that is said, its name or its code beside all lines, before any of it across one.
  const briefly = codes.length > 0 ? [...codes, ...lines.slice(1)] : [];
  const short = lines.length > 1 ? [lines, lines.slice(0, 1), briefly, codes] : [lines, codes];
  if (inLine) {
    if (compared === null && !node.ghost)
      short.unshift([{ ...name, count: words.count(counts.actor(node.id).shown) }]);
    short.splice(1, 0, [name]);
  }
  const tries = [
    ...short.map((words) => ({ words, clearOfLines: true })),
    ...(unabridged === undefined ? [lines, codes] : [codes]).map((words) => ({
      words,
      clearOfLines: false,
    })),
  ].filter(({ words }) => words.length > 0);
  return tries.map(({ words, clearOfLines }) => {
    const one = worded(
      "actor",
      node.id,
      node,
      node.radius,
      words,
      nodeSides(node, centre, isFocus),
      node.ghost ? "muted" : node.level,
    );
    return { ...one, wish: { ...one.wish, clearOfLines } };
  });
}

function nodeSides(node: Point, centre: Point, isFocus: boolean): readonly Side[] {
  if (isFocus)
    return ["below", "above", "downLeft", "downRight", "upLeft", "upRight", "left", "right"];
  const right = node.x >= centre.x;
  const low = node.y >= centre.y;
  const steep = Math.abs(node.y - centre.y) > Math.abs(node.x - centre.x) * 1.6;
  const [near, far]: [Side, Side] = right ? ["right", "left"] : ["left", "right"];
  const [out, back]: [Side, Side] = low ? ["below", "above"] : ["above", "below"];
  const slants: Side[] = low
    ? right
      ? ["downRight", "upRight", "downLeft", "upLeft"]
      : ["downLeft", "upLeft", "downRight", "upRight"]
    : right
      ? ["upRight", "downRight", "upLeft", "downLeft"]
      : ["upLeft", "downLeft", "upRight", "downRight"];
  return steep ? [near, far, out, ...slants, back] : [near, out, ...slants, far, back];
}

/** The side with fewest ties first. */
function knotSides(at: Point, along: readonly Point[]): readonly Side[] {
  const sides: Side[] = [
    "right",
    "above",
    "below",
    "left",
    "upRight",
    "upLeft",
    "downRight",
    "downLeft",
  ];
  const direction: Record<Side, Point> = {
    right: { x: 1, y: 0 },
    left: { x: -1, y: 0 },
    above: { x: 0, y: -1 },
    below: { x: 0, y: 1 },
    upRight: { x: 0.7, y: -0.7 },
    upLeft: { x: -0.7, y: -0.7 },
    downRight: { x: 0.7, y: 0.7 },
    downLeft: { x: -0.7, y: 0.7 },
  };
  const load = (side: Side): number =>
    along.reduce((sum, point) => {
      const [dx, dy] = [point.x - at.x, point.y - at.y];
      const length = Math.hypot(dx, dy);
      if (length > 70 || length === 0) return sum;
      const towards = (dx * direction[side].x + dy * direction[side].y) / length;
      return sum + Math.max(0, towards - 0.2);
    }, 0);
  return sides
    .map((side) => [side, load(side)] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([side]) => side);
}

/** While two periods are compared only what has changed is said, and that of one event its strand shows. */
function knotLines(
  state: NetworkState,
  knot: string,
  events: readonly string[],
): readonly LabelLine[] {
  const { words, counts, compared } = state;
  const line = (text: string): LabelLine => ({ text, kind: "knot" });
  if (compared !== null) {
    const change = compared.ties.knots.get(knot);
    return change && events.length > 1 ? [changeLine(state, change, "knot")] : [];
  }
  if (events.length > 1) return [line(words.events(counts.knot(knot)))];
  const [only] = events;
  return only === undefined
    ? []
    : inTwoLines(words.title(only), 112, (text) => textWidth(text, labelSize.knot)).map(line);
}

/** "▲ 4 → 21". */
function changeLine(
  { compared, words }: NetworkState,
  change: Compared,
  kind: LabelLine["kind"],
): LabelLine {
  return { text: changeNumbers(compared, change, words), kind, sign: signOf(change) };
}
