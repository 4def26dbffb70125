import type { Cord } from "../../../model/projection.ts";
import type { GraphIndex } from "../../../model/graphIndex.ts";
import { partnerTone } from "../../../scene/partnerTone.ts";
import { groundLines, isHollow } from "./changeMarks.ts";
import type { ChosenMarks } from "./chosenMarks.ts";
import {
  cordStrands,
  cordWidth,
  edgeWidth,
  FAN_GAP,
  fansOut,
  fanStrands,
  hollowWidth,
  isBand,
  type StrandLine,
  strandPath,
} from "../layout/cordLines.ts";
import {
  between,
  type Box,
  boxAround,
  boxesOverlap,
  distance,
  type Point,
  short,
} from "../../../scene/geometry.ts";
import { isFocusOf, type NetworkState } from "../networkState.ts";
import type { CordMark, PlacedCord, StrandMark, StrandPath } from "./marks.ts";
import { placeOf } from "../layout/networkScene.ts";
import { textWidth } from "../../../scene/text.ts";
import styles from "./Picture.module.css";
import { svgNode } from "../../../scene/drawing.ts";
import { joinChildren, write, writeText, writeTone } from "../../../scene/joinNodes.ts";

/** A band of 48 strands has 1 px for each; more could not be told apart. */
const STRAND_LIMIT = 48;

/** On a stage a fan is at most so wide. */
const STAGE_FAN = 96;

/** Around a strand's ends, for the width in which it is hit. */
const EDGE = 8;

function extentOf(line: StrandLine | undefined): Box | null {
  if (line === undefined) return null;
  const middle = between(line.run[0], line.run[1], 0.5);
  const reach = (axis: "x" | "y") =>
    2 * (EDGE + Math.max(...line.ends.map((end) => Math.abs(end[axis] - middle[axis]))));
  return boxAround(middle, reach("x"), reach("y"));
}

/** Of two partners the earlier one lends its tone; the focus never does. */
function cordTone(index: GraphIndex, a: string, b: string): string {
  const { focus, partners } = index.graph.meta;
  if (a === focus) return partnerTone(index, b);
  if (b === focus) return partnerTone(index, a);
  const first = partners.find((id) => id === a || id === b);
  return partnerTone(index, first ?? a);
}

/** Counted only for the cords that say it: of a crowd, that is a few of hundreds. */
function badgeText({ counts, words }: NetworkState, { id, count }: Cord): string {
  return words.badge(count, Math.max(0, counts.relationship(id).shown - count));
}

function countBadge(at: Point, text: string): CordMark["count"] {
  return { at, text, width: Math.max(22, textWidth(text, 12) + 12) };
}

export function cordMarks(
  state: NetworkState,
  chosen: ChosenMarks,
  radii: ReadonlyMap<string, number>,
): readonly PlacedCord[] {
  const { index, scene, shown, emphasis, focused, selection, hover } = state;
  const { crowded } = scene;
  const { bare, worded } = scene.frame;
  const thin = scene.frame.compact ? 0.8 : 1;
  const placed = scene.web.cords
    .flatMap(({ id }) => shown.cordById.get(id) ?? [])
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((cord): PlacedCord => {
      const a = { ...placeOf(scene, cord.a), radius: radii.get(cord.a) ?? 0 };
      const b = { ...placeOf(scene, cord.b), radius: radii.get(cord.b) ?? 0 };
      const events = cord.count;
      const isChosen = isFocusOf(selection, "relationship", cord.id);
      const isScenes = bare && chosen.tie === cord.id;
      const fan = (isChosen || isScenes) && fansOut(events);
      // Of a crowd even a few strands are finer than a line, and there are 200 cords.
      const fine = crowded && events > 1 && !fan;
      // The strands are listed when asked for, and the bands of a crowd have nearly all of them.
      const kept = !fine
        ? cord.strands.slice(0, STRAND_LIMIT)
        : chosen.event === null
          ? []
          : cord.strands.filter((strand) => strand.event === chosen.event);
      const width = crowded ? Math.min(9, 1 + Math.sqrt(events) * 0.5) : cordWidth(events) * thin;
      const gap = isBand(events) || crowded ? width / Math.max(1, kept.length) : 6 * thin;
      // Labels are placed by the lines at rest, so that choosing moves none; in a frame a fan takes their room.
      const atRest = cordStrands(a, b, kept.length, gap);
      const fanGap = bare
        ? Math.min(FAN_GAP, Math.min(STAGE_FAN, distance(a, b) * 0.4) / kept.length)
        : FAN_GAP;
      const lines = fan ? fanStrands(a, b, kept.length, fanGap) : atRest;
      const band = fine || (!fan && isBand(events));
      const strandWidth = band || (crowded && !fan) ? gap * 0.66 : Math.max(1, 2 * thin);
      const hollow = hollowWidth(gap, thin);
      const tone = cordTone(index, cord.a, cord.b);
      const length = distance(a, b) || 1;
      const from = between(a, b, Math.min(0.45, (a.radius + 3) / length));
      const to = between(b, a, Math.min(0.45, (b.radius + 3) / length));
      const axis = `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`;
      const mark: CordMark = {
        id: cord.id,
        tone,
        axis,
        width,
        strandWidth,
        edge: edgeWidth(hollow),
        strandGap: fan ? fanGap : gap,
        fan,
        ground: band
          ? {
              path: fine
                ? axis
                : groundLines(lines, kept, state)
                    .map((line) => line.pathAt(0))
                    .join(""),
              width: fine ? width : gap + 0.6,
              alone: fine,
              muted: kept.some((strand) => emphasis.event(strand.event) === "muted"),
            }
          : null,
        strands: kept.map((strand, place) => ({
          event: strand.event,
          selected: chosen.event === strand.event,
          pointed:
            isFocusOf(hover, "event", strand.event) || (bare && chosen.event === strand.event),
          extent: extentOf(lines[place]),
          lines: [
            {
              tone,
              style: strand.style,
              phase: band ? place * 0.37 : 0,
              level: emphasis.event(strand.event),
              path: strandPath(lines[place]?.pathAt, hollow, isHollow(state, strand.event)),
              hollow: isHollow(state, strand.event),
            },
          ],
        })),
        // While two periods are compared the strands are what is read, and names say what has changed.
        count:
          state.compared === null &&
          band &&
          isBand(events) &&
          (!crowded || emphasis.relationship(cord.id) === "highlighted")
            ? countBadge(between(from, to, 0.5), badgeText(state, cord))
            : null,
        level: emphasis.relationship(cord.id),
        selected: isChosen,
        focused: isFocusOf(focused, "relationship", cord.id),
      };
      return {
        mark,
        // On a stage nothing is labelled before it is chosen.
        lines: bare || worded ? lines : atRest,
        middle: between(from, to, 0.5),
        axis: [from, to],
        ends: [cord.a, cord.b],
      };
    })
    .sort(
      (one, other) =>
        Number(one.mark.fan) - Number(other.mark.fan) ||
        other.mark.strands.length - one.mark.strands.length,
    );
  return clearCounts(placed);
}

const PLATE = 18;
/** Where along its cord a count may be, the first that is free. */
const countShares = [0.5, 0.38, 0.62, 0.26, 0.74];

/** In a small picture counts would lie over each other: each gives way to those of stronger ties, or goes. */
function clearCounts(cords: readonly PlacedCord[]): readonly PlacedCord[] {
  const taken: Box[] = [];
  return cords.map((cord) => {
    const { count } = cord.mark;
    if (count === null) return cord;
    const at = countShares
      .map((share) => between(cord.axis[0], cord.axis[1], share))
      .find((place) => {
        const box = boxAround(place, count.width + 2, PLATE + 2);
        return taken.every((other) => !boxesOverlap(box, other));
      });
    if (at === undefined) return { ...cord, mark: { ...cord.mark, count: null } };
    taken.push(boxAround(at, count.width, PLATE));
    return { ...cord, mark: { ...cord.mark, count: { ...count, at } } };
  });
}

const HIT = 24;

/** The counts lie in a layer of their own, over the ties that may cross a band. */
export function drawCords(
  layer: SVGGElement,
  counts: SVGGElement,
  cords: readonly CordMark[],
): void {
  joinChildren(layer, cords, (cord) => cord.id, createCord, updateCord);
  drawCounts(counts, cords);
}

function createCord({ id }: CordMark): SVGGElement {
  return svgNode(
    "g",
    { class: styles.cord, "data-relationship": id },
    svgNode("path", { class: styles.hit }),
    svgNode("path", { class: styles.ground }),
    svgNode("g"),
  );
}

function updateCord(element: Element, cord: CordMark): void {
  drawFocus(element, cord);
  const [hit, ground, strands] = [...element.children].slice(-3);
  if (!hit || !ground || !strands) return;
  if (element instanceof SVGElement) writeTone(element, cord.tone);
  const band = cord.ground !== null;
  write(element, {
    "data-level": cord.level,
    "data-lit": cord.level === "highlighted",
    "data-selected": cord.selected,
    "data-band": band,
  });
  write(hit, { d: cord.axis, "stroke-width": Math.max(HIT, cord.width + 8) });
  write(ground, {
    d: cord.ground?.path ?? null,
    "stroke-width": cord.ground?.width ?? null,
    "data-alone": cord.ground?.alone ?? false,
    "data-muted": cord.ground?.muted ?? false,
  });
  drawStrands(strands, cord.strands, cord, cord.strandGap);
}

/** Below the rest of the one that has the focus; no other has elements for it. */
function drawFocus(element: Element, { focused, axis, width }: CordMark): void {
  for (const known of [...element.children].slice(0, -3)) known.remove();
  if (!focused) return;
  element.prepend(
    svgNode("path", { class: styles.focusBox, d: axis, "stroke-width": width + 16 }),
    svgNode("path", { class: styles.focusInside, d: axis, "stroke-width": width + 12 }),
  );
}

interface CountMark {
  readonly id: string;
  readonly level: CordMark["level"];
  readonly count: NonNullable<CordMark["count"]>;
}

function drawCounts(layer: SVGGElement, cords: readonly CordMark[]): void {
  const counts = cords.flatMap(({ id, level, count }): CountMark[] =>
    count === null ? [] : [{ id, level, count }],
  );
  joinChildren(
    layer,
    counts,
    (one) => one.id,
    () =>
      svgNode(
        "g",
        { class: styles.count },
        svgNode("rect", { rx: 4, y: -10, height: 20 }),
        svgNode("text", { dy: "0.36em" }),
      ),
    (element, { level, count: { at, width, text } }) => {
      const [plate, words] = element.children;
      if (!plate || !words) return;
      write(element, {
        transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`,
        "data-level": level,
      });
      write(plate, { x: -width / 2, width });
      writeText(words, text);
    },
  );
}

export function drawStrands(
  layer: Element,
  strands: readonly StrandMark[],
  { strandWidth: width, edge }: Pick<CordMark, "strandWidth" | "edge">,
  hitWidth: number,
): void {
  joinChildren(
    layer,
    strands,
    (strand) => strand.event,
    createStrand,
    (element, strand) => {
      const [extent, lines] = element.children;
      if (!extent || !lines) return;
      write(element, {
        "data-selected": strand.selected,
        "data-pointed": strand.pointed,
        "data-lit": strand.lines.some(({ level }) => level === "highlighted"),
      });
      write(extent, { ...strand.extent });
      joinChildren(
        lines,
        strand.lines.map((line, place) => ({ ...line, key: String(place) })),
        (line) => line.key,
        createLine,
        (pair, line) => {
          const [hit, drawn, glow] = pair.children;
          if (!hit || !(drawn instanceof SVGElement)) return;
          writeTone(drawn, line.tone);
          write(hit, { d: line.path, "stroke-width": hitWidth });
          drawGlow(pair, glow, strand.pointed && line.level === "highlighted" ? line : null);
          write(drawn, {
            d: line.path,
            "data-level": line.level,
            "stroke-width": line.hollow ? edge : width,
            "data-hollow": line.hollow,
            "stroke-dasharray": dashes(line.style, width),
            "stroke-dashoffset": line.phase === 0 ? null : (line.phase * width * 5.2).toFixed(1),
            "stroke-linecap": line.style === "named" ? "round" : "butt",
          });
        },
      );
    },
  );
}

const createStrand = ({ event }: StrandMark): SVGGElement =>
  svgNode(
    "g",
    { class: styles.strand, "data-event": event },
    svgNode("rect", { class: styles.extent }),
    svgNode("g"),
  );

/** Of the one strand that is pointed at; no other has an element for it. */
function drawGlow(pair: Element, known: Element | undefined, line: StrandPath | null): void {
  if (line === null) return known?.remove();
  const glow = svgNode("path", { class: styles.glow, d: line.path });
  writeTone(glow, line.tone);
  if (known) known.replaceWith(glow);
  else pair.append(glow);
}

const createLine = (): SVGGElement =>
  svgNode(
    "g",
    {},
    svgNode("path", { class: styles.strandHit }),
    svgNode("path", { class: styles.line }),
  );

function dashes(style: StrandMark["lines"][number]["style"], width: number): string | null {
  if (style === "planned") return `${(width * 3.2).toFixed(1)} ${(width * 2).toFixed(1)}`;
  if (style === "named") return `0.1 ${(width * 2.2).toFixed(1)}`;
  return null;
}
