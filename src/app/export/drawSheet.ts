import { textMeasure } from "../../scene/text.ts";
import { svgNode } from "../../scene/drawing.ts";
import { partsPictured, pictureOf, type Pictures } from "../../views/shownViews.ts";
import type {
  LegendEntry,
  SingleView,
  StillPlace,
  StillSize,
  ViewPicture,
} from "../../views/viewDefinition.ts";
import type { ExportContext } from "./exportContext.ts";
import styles from "./Sheet.module.css";
import { sheetText, widthIn } from "./sheetText.ts";

export interface SheetOptions {
  readonly pictures: Pictures;
  readonly size: StillSize;
  readonly transparent: boolean;
  /** An epoch day. */
  readonly today: number;
}

const margin = 40;
/** The pictures have 24 px of their own. */
const pictureMargin = 16;

/** Title, caption, pictures with their legends, sources and link on one sheet, in a place in the page. */
export function drawSheet(
  place: HTMLElement,
  context: ExportContext,
  { pictures, size, transparent, today }: SheetOptions,
): SVGSVGElement {
  const { width, height } = size;
  const svg = emptyDrawing(place, size, transparent);
  const within = width - 2 * margin;
  const title = { x: margin, y: 24, width: within, lines: 2 };
  const below = sheetText(svg, context.title, "title", title);
  const caption = { x: margin, y: below + 4, width: within, lines: 3 };
  const top = sheetText(svg, context.caption, "caption", caption) + 12;
  const bottom = drawFoot(svg, context, size) - 12;
  const left = Math.max(bottom - top, 200);
  const whole = { x: 0, y: top, width, height: Math.min(left, Math.max(height - top, 200)) };
  const { measure } = textMeasure(place);
  const parts = partsPictured(pictures);
  const areas = sheetAreas(parts.length, whole);
  parts.forEach((part, at) => {
    const area = areas[at] ?? whole;
    const picture = pictureOf(part);
    const inside = picture.roomInside === true;
    const head = inside ? 0 : headHeight;
    if (!inside) drawHead(svg, context, part, picture, area);
    const still = picture.still(context.state, {
      width: area.width - 2 * pictureMargin,
      height: area.height - head,
      bare: false,
      measure,
      today,
    });
    const transform = `translate(${area.x + pictureMargin} ${area.y + head})`;
    svg.append(svgNode("g", { transform }, still));
    if (inside) drawInside(svg, context, part, picture, area);
  });
  return svg;
}

/** One picture and nothing around it, for a slide that has its own words. */
export function drawBare(
  place: HTMLElement,
  { state }: ExportContext,
  part: SingleView,
  { size, transparent, today }: Omit<SheetOptions, "pictures">,
): SVGSVGElement {
  const svg = emptyDrawing(place, size, transparent);
  const { measure } = textMeasure(place);
  const at: StillPlace = { ...size, bare: true, measure, today };
  svg.append(pictureOf(part).still(state, at));
  return svg;
}

function emptyDrawing(
  place: HTMLElement,
  { width, height }: StillSize,
  transparent: boolean,
): SVGSVGElement {
  const svg = svgNode("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  place.append(svg);
  if (!transparent) svg.append(svgNode("rect", { class: styles.ground, width, height }));
  return svg;
}

interface SheetArea extends StillSize {
  readonly x: number;
  readonly y: number;
}

/** Of the height, for so many pictures below one another; of more, each has the same. */
const shares: Readonly<Record<number, readonly number[]>> = {
  2: [0.55, 0.45],
  3: [0.3, 0.34, 0.36],
};

/** Where the pictures are: below one another; of three or more the first two side by side where it is wide. */
function sheetAreas(count: number, whole: SheetArea): readonly SheetArea[] {
  if (count < 3 || whole.width < 1.7 * whole.height)
    return stacked(whole, shares[count] ?? equal(count));
  const upper = Math.round(whole.height * 0.48);
  const half = Math.round(whole.width * 0.46);
  const { x, y, width, height } = whole;
  return [
    { x, y, width: half, height: upper },
    { x: x + half, y, width: width - half, height: upper },
    ...stacked({ x, y: y + upper, width, height: height - upper }, equal(count - 2)),
  ];
}

const equal = (count: number): readonly number[] => Array.from({ length: count }, () => 1 / count);

function stacked(whole: SheetArea, heights: readonly number[]): readonly SheetArea[] {
  let { y } = whole;
  return heights.map((share) => {
    const height = Math.round(whole.height * share);
    const area = { ...whole, y, height };
    y += height;
    return area;
  });
}

/** In a narrow one codes replace names, and there is no room for words around it. */
const narrow = 560;
const headHeight = 36;

/** The rule, title, caption and legend above a picture. */
function drawHead(
  svg: SVGElement,
  { state, voice: { text } }: ExportContext,
  part: SingleView,
  picture: ViewPicture,
  { x, y, width }: SheetArea,
): void {
  const left = x + margin;
  const right = x + width - margin;
  svg.append(
    svgNode("line", { class: styles.rule, x1: left, x2: right, y1: y + 0.5, y2: y + 0.5 }),
  );
  const head = { x: left, y: y + 9, width: right - left, lines: 1 };
  sheetText(svg, part.title(text), "head", head);
  if (width < narrow) return;
  sheetText(svg, picture.caption(state), "small", { ...head, x: left + 78, y: y + 11 });
  drawLegend(svg, picture.legend(text), { left: left + 300, right, y: y + 19, end: true });
}

/** The same where the picture leaves room for it. */
function drawInside(
  svg: SVGElement,
  { state, voice: { text } }: ExportContext,
  part: SingleView,
  picture: ViewPicture,
  { x, y, width, height }: SheetArea,
): void {
  if (width < narrow) return;
  const head = { x: x + margin, width: 150, lines: 3 };
  const next = sheetText(svg, part.title(text), "head", { ...head, y: y + 8 });
  sheetText(svg, picture.caption(state), "small", { ...head, y: next });
  drawLegend(svg, picture.legend(text), {
    left: x + margin,
    right: x + width - 2 * pictureMargin,
    y: y + height - 16,
    end: false,
  });
}

const betweenMarkAndWords = 7;
const betweenEntries = 18;

/** In one line, as many as find room, from the left or up to the right. */
function drawLegend(
  svg: SVGElement,
  entries: readonly LegendEntry[],
  place: {
    readonly left: number;
    readonly right: number;
    readonly y: number;
    readonly end: boolean;
  },
): void {
  const { left, right, y, end } = place;
  const wide = entries.map((one) => ({
    ...one,
    whole: one.width + betweenMarkAndWords + Math.ceil(widthIn(svg, one.words, "small")),
  }));
  const fitting = wide.filter(
    (_, at) => total(wide.slice(0, at + 1).map(({ whole }) => whole)) <= right - left,
  );
  let x = end ? right - total(fitting.map(({ whole }) => whole)) : left;
  for (const { mark, words, width, whole } of fitting) {
    svg.append(svgNode("g", { transform: `translate(${x} ${y})` }, ...mark));
    sheetText(svg, words, "small", {
      x: x + width + betweenMarkAndWords,
      y: y - 8,
      width: whole,
      lines: 1,
    });
    x += whole + betweenEntries;
  }
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + betweenEntries * Math.max(widths.length - 1, 0);

/** From below: the link, and above it the sources, as many as a sixth of the height holds. */
function drawFoot(svg: SVGElement, context: ExportContext, { width, height }: StillSize): number {
  const { sources, address, voice } = context;
  const within = width - 2 * margin;
  const line = 16;
  const most = Math.max(Math.floor(height / 6 / line) - 1, 1);
  const shown = sources.length > most ? sources.slice(0, most - 1) : sources;
  const more = sources.length - shown.length;
  const { sources: head } = voice.text.cite;
  const named = shown.map((source, at) => (at === 0 ? `${head}: ${source}` : source));
  const lines = [...named, ...(more > 0 ? [voice.text.exporting.moreSources(more)] : [])];
  const top = height - 20 - (lines.length + 1) * line;
  lines.forEach((source, at) => {
    sheetText(svg, source, "small", { x: margin, y: top + at * line, width: within, lines: 1 });
  });
  sheetText(svg, address, "link", { x: margin, y: height - 20 - line, width: within, lines: 1 });
  return top;
}
