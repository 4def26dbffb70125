import type { TimelineEvent } from "../model/eventGraph.ts";
import type { StrandStyle } from "../model/projection.ts";
import { barPath, cutOf } from "./barPath.ts";
import type { Drawing } from "./drawing.ts";
import { type DateLook, outlineOf } from "./dateLook.ts";
import { round } from "./geometry.ts";

/**
 * The one drawing of a date's mark, for the timeline, lists and legends: told apart by shape alone, so
 * also in grey and when short.
 *
 *   ●  day      ├▒▒┤  within      ░█░  around      ░▒▓┤  before      ├▓▒░  after      ███  range
 *
 * Fixed ends are posts as high as the mark, what is between them is lower. Hollow outlines are
 * planned, dotted ones only named. A solid centre says that the source states the date, half a
 * centre that it is calculated from the source's words. What goes on beyond the edge of the window ends in a point.
 */
export interface DateGlyph {
  readonly look: DateLook;
  readonly style: StrandStyle;
  readonly basis?: TimelineEvent["dateBasis"] | undefined;
  readonly tone: string;
  /** Its whole extent, and the part of it that is seen, in px. */
  readonly full: Extent;
  readonly seen: Extent;
  readonly y: number;
  readonly thickness: number;
  /** How much of the whole extent is uncertain at either end, 0 to 1. */
  readonly fadeStart: number;
  readonly fadeEnd: number;
  /** Possible days begin where it begins, so the fade does not begin at nothing. */
  readonly closed?: boolean | undefined;
  /** A rim of the ground, which keeps a dot apart from lines behind it. */
  readonly rim?: boolean;
  /** For the gradient; unique in the page. */
  readonly id: string;
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

const ground = "var(--canvas)";
const post = 2;
/** Height of what is between the posts, as a share of the whole. */
const bodyShare = 0.56;
const hollowShare = 0.72;
const paleness = 0.42;
const outlineWidth = 1.5;

export function dateGlyph(glyph: DateGlyph): readonly Drawing[] {
  const outline = outlineOf(glyph.look);
  const solid = glyph.style === "solid";
  if (outline === "day") return [solid ? disc(glyph) : ring(glyph), ...coreOf(glyph)];
  const parts = solid ? solidParts(glyph) : hollowParts(glyph);
  return [...parts, ...postsOf(glyph), ...coreOf(glyph)];
}

function radiusOf({ seen, thickness }: DateGlyph): number {
  return Math.min(seen.to - seen.from, thickness) / 2;
}

function disc(glyph: DateGlyph): Drawing {
  const rim = { stroke: ground, "stroke-width": 2, "paint-order": "stroke" };
  const attributes = { cx: middleOf(glyph), cy: glyph.y, r: radiusOf(glyph), fill: glyph.tone };
  return { tag: "circle", attributes: { ...attributes, ...(glyph.rim === true && rim) } };
}

/** Planned: four dashes with gaps between the axes; named: round dots. Whole numbers of both. */
function ring(glyph: DateGlyph): Drawing {
  const r = radiusOf(glyph) - outlineWidth / 2;
  const length = 2 * Math.PI * r;
  const dotted = glyph.style === "named";
  const step = length / (dotted ? Math.round(length / 3) : 4);
  const dash = dotted ? 0.1 : step * 0.7;
  return {
    tag: "circle",
    attributes: {
      cx: middleOf(glyph),
      cy: glyph.y,
      r,
      fill: ground,
      stroke: glyph.tone,
      "stroke-width": outlineWidth,
      "stroke-linecap": dotted ? "round" : "butt",
      "stroke-dasharray": `${round(dash)} ${round(step - dash)}`,
      "stroke-dashoffset": round(dash / 2),
    },
  };
}

function solidParts(glyph: DateGlyph): readonly Drawing[] {
  const { look, full, seen, tone, thickness, fadeStart, fadeEnd } = glyph;
  const outline = outlineOf(look);
  const low = thickness * bodyShare;
  if (outline === "within") return [bar(glyph, seen, low, tone, { "fill-opacity": paleness })];
  if (outline === "range") {
    const length = full.to - full.from;
    const core = { from: full.from + fadeStart * length, to: full.to - fadeEnd * length };
    const unsure = [
      { from: full.from, to: core.from },
      { from: core.to, to: full.to },
    ];
    return [
      ...unsure.flatMap((part) => {
        const inSight = partIn(part, seen);
        return inSight === null
          ? []
          : [bar(glyph, inSight, low, tone, { "fill-opacity": paleness })];
      }),
      ...[partIn(core, seen)].flatMap((part) =>
        part === null ? [] : [bar(glyph, part, thickness, tone, { rx: 3 })],
      ),
    ];
  }
  const paint = paintOf(glyph);
  const height = outline === "around" ? thickness : low;
  return [...gradientOf(glyph), bar(glyph, seen, height, paint)];
}

/** Two lines, dashed or dotted; what lasts is closed at both ends instead. */
function hollowParts(glyph: DateGlyph): readonly Drawing[] {
  const { look, style, seen, y, tone, thickness } = glyph;
  const outline = outlineOf(look);
  const dotted = style === "named";
  const stroke = {
    "stroke-width": outlineWidth,
    "stroke-linecap": dotted ? "round" : "butt",
    "stroke-dasharray": dotted ? "0.1 2.9" : "3 2.2",
  };
  if (outline === "range") {
    const inset = outlineWidth / 2;
    const inner = { from: seen.from + inset, to: seen.to - inset };
    const rx = thickness / 2 - inset;
    const d = barPath(inner, y, thickness - outlineWidth, cutOf(glyph), rx);
    return [{ tag: "path", attributes: { d, fill: ground, stroke: tone, ...stroke } }];
  }
  const height = thickness * (outline === "around" ? 1 : hollowShare);
  const off = height / 2 - outlineWidth / 2;
  const cut = cutOf(glyph);
  const [start, end] = [cut.start ? off : 0, cut.end ? off : 0];
  const lines = [y - off, y + off].map((at): Drawing => ({
    tag: "line",
    attributes: {
      x1: round(seen.from + start),
      x2: round(seen.to - end),
      y1: at,
      y2: at,
      stroke: paintOf(glyph),
      ...stroke,
    },
  }));
  const points = [
    ...(cut.start ? [{ at: seen.from, by: off }] : []),
    ...(cut.end ? [{ at: seen.to, by: -off }] : []),
  ].map(({ at, by }): Drawing => ({
    tag: "path",
    attributes: {
      d: `M${round(at + by)} ${y - off}L${round(at)} ${y}L${round(at + by)} ${y + off}`,
      fill: "none",
      stroke: tone,
      "stroke-width": outlineWidth,
    },
  }));
  const back = outline === "within" ? [bar(glyph, seen, height, ground)] : [];
  return [...gradientOf(glyph), ...back, ...lines, ...points];
}

/** A post at every end that is fixed and visible. */
function postsOf(glyph: DateGlyph): readonly Drawing[] {
  const { look, full, seen, tone, thickness, fadeStart, fadeEnd, style } = glyph;
  const outline = outlineOf(look);
  if (outline === "around") return [];
  const range = outline === "range";
  if (range && style !== "solid") return [];
  const atStart = range ? fadeStart > 0 : outline === "within" || fadeStart === 0;
  const atEnd = range ? fadeEnd > 0 : outline === "within" || fadeEnd === 0;
  return [
    ...(atStart && full.from >= seen.from ? [full.from] : []),
    ...(atEnd && full.to <= seen.to ? [full.to - post] : []),
  ].map((from) => bar(glyph, { from, to: from + post }, thickness, tone));
}

/** How the date is known: a whole core, half a one, or none, also where nobody recorded it. */
function coreOf(glyph: DateGlyph): readonly Drawing[] {
  const { look, basis, style, seen, y, tone, thickness } = glyph;
  if (basis === undefined || basis === "inferred" || basis === "unrecorded") return [];
  const outline = outlineOf(look);
  const r = round(Math.max(thickness * 0.19, 1.25));
  const near = post + 1 + thickness / 2;
  const cx =
    outline === "before"
      ? seen.to - near
      : outline === "after"
        ? seen.from + near
        : middleOf(glyph);
  const onPale = style !== "solid" || outline === "within";
  const fill = onPale ? tone : ground;
  if (basis === "stated") return [{ tag: "circle", attributes: { cx: round(cx), cy: y, r, fill } }];
  // Larger than half of the whole core, or it would not be seen.
  const R = round(r * 1.3);
  const d = `M${round(cx + R / 2)} ${y - R}a${R} ${R} 0 0 0 0 ${2 * R}z`;
  return [{ tag: "path", attributes: { d, fill } }];
}

function bar(
  glyph: DateGlyph,
  extent: Extent,
  height: number,
  fill: string,
  more: Readonly<Record<string, string | number>> = {},
): Drawing {
  const { y, seen } = glyph;
  const { from, to } = extent;
  const all = cutOf(glyph);
  const cut = { start: all.start && from <= seen.from, end: all.end && to >= seen.to };
  if (cut.start || cut.end) {
    const { rx, ...others } = more;
    const d = barPath(extent, y, height, cut, Number(rx ?? 0));
    return { tag: "path", attributes: { d, fill, ...others } };
  }
  const attributes = {
    x: round(from),
    y: round(y - height / 2),
    width: round(Math.max(to - from, 1)),
    height: round(height),
    fill,
  };
  return { tag: "rect", attributes: { ...attributes, ...more } };
}

function partIn(part: Extent, seen: Extent): Extent | null {
  const from = Math.max(part.from, seen.from);
  const to = Math.min(part.to, seen.to);
  return to > from ? { from, to } : null;
}

function middleOf({ seen }: DateGlyph): number {
  return (seen.from + seen.to) / 2;
}

function isSoft({ look, fadeStart, fadeEnd }: DateGlyph): boolean {
  const outline = outlineOf(look);
  return outline !== "within" && outline !== "range" && (fadeStart > 0 || fadeEnd > 0);
}

/** What a mark is filled or drawn with: its tone, or where its days are uncertain the gradient of `gradientOf`. */
function paintOf(glyph: DateGlyph): string {
  return isSoft(glyph) ? `url(#${glyph.id})` : glyph.tone;
}

/** The fades run over the whole extent, also where only a part of it is seen. */
function gradientOf(glyph: DateGlyph): readonly Drawing[] {
  if (!isSoft(glyph)) return [];
  const { id, full, tone, fadeStart, fadeEnd, closed } = glyph;
  const stop = (offset: number, opacity: number): Drawing => ({
    tag: "stop",
    attributes: { offset: round(offset), "stop-color": tone, "stop-opacity": opacity },
  });
  const far = closed === true ? 0.22 : 0;
  return [
    {
      tag: "linearGradient",
      attributes: {
        id,
        gradientUnits: "userSpaceOnUse",
        x1: round(full.from),
        x2: round(full.to),
      },
      children: [
        stop(0, fadeStart > 0 ? far : 1),
        stop(fadeStart, 1),
        stop(1 - fadeEnd, 1),
        stop(1, fadeEnd > 0 ? far : 1),
      ],
    },
  ];
}
