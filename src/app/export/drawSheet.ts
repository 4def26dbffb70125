import { shownEvents, statusCounts } from "../../store/selectors.ts";
import { shownCounts } from "../../views/matrix/matrixSelectors.ts";
import type { ViewState } from "../../store/viewState.ts";
import { textMeasure } from "../../views/marks/measureText.ts";
import { svgNode } from "../../views/marks/svgNode.ts";
import styles from "./Sheet.module.css";
import { drawLegend, matrixLegend, networkLegend, timelineLegend } from "./sheetLegend.ts";
import { sheetText } from "./sheetText.ts";
import type { ExportContext } from "./exportContext.ts";
import { sheetRooms, type Picture, type Room } from "./sheetRooms.ts";
import { matrixStill, networkStill, timelineStill, type StillSize } from "./viewStills.ts";

export type Pictures = Picture | "both" | "all";

/** What a view shows; a table has no picture of its own. */
export const picturesOf = ({ show }: ViewState): Pictures => (show === "table" ? "both" : show);

export interface SheetOptions {
  readonly pictures: Pictures;
  readonly size: StillSize;
  readonly transparent: boolean;
  /** An epoch day. */
  readonly today: number;
}

const margin = 40;
/** The pictures bring 24 px of their own. */
const pictureMargin = 16;

/** Title, caption, pictures with their legends, sources and link on one sheet, in a place in the page. */
export function drawSheet(
  place: HTMLElement,
  context: ExportContext,
  { pictures, size, transparent, today }: SheetOptions,
): SVGSVGElement {
  const { width, height } = size;
  const svg = emptyDrawing(place, size, transparent);
  const room = width - 2 * margin;
  const title = { x: margin, y: 24, width: room, lines: 2 };
  const below = sheetText(svg, context.title, "title", title);
  const caption = { x: margin, y: below + 4, width: room, lines: 3 };
  const top = sheetText(svg, context.caption, "caption", caption) + 12;
  const bottom = drawFoot(svg, context, size) - 12;
  const left = Math.max(bottom - top, 200);
  const whole = { x: 0, y: top, width, height: Math.min(left, Math.max(height - top, 200)) };
  const { measure } = textMeasure(place);
  for (const { picture, room } of sheetRooms(pictures, whole)) {
    if (picture === "network") drawNetwork(svg, context, room);
    else if (picture === "timeline") drawTimeline(svg, context, room, measure, today);
    else drawMatrix(svg, context, room, measure);
  }
  return svg;
}

/** One picture and nothing around it, for a slide that has its own words. */
export function drawBare(
  place: HTMLElement,
  { state }: ExportContext,
  { pictures, size, transparent, today }: SheetOptions,
): SVGSVGElement {
  const svg = emptyDrawing(place, size, transparent);
  const { measure } = textMeasure(place);
  svg.append(
    pictures === "network"
      ? networkStill(state, size, true)
      : pictures === "matrix"
        ? matrixStill(state, size, measure, true)
        : timelineStill(state, size, measure, today, true),
  );
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

/** In a narrow one codes replace names, and there is no room for words around it. */
const narrow = 560;

function drawNetwork(svg: SVGElement, { state, voice }: ExportContext, room: Room): void {
  const { x, y, width, height } = room;
  const still = networkStill(state, { width: width - 2 * pictureMargin, height });
  still.setAttribute("transform", `translate(${x + pictureMargin} ${y})`);
  svg.append(still);
  if (width < narrow) return;
  const { network } = voice.text;
  const head = { x: x + margin, width: 150, lines: 3 };
  const next = sheetText(svg, network.region, "head", { ...head, y: y + 8 });
  sheetText(svg, network.lead, "small", { ...head, y: next });
  drawLegend(svg, networkLegend(network), {
    left: x + margin,
    right: x + width - 2 * pictureMargin,
    y: y + height - 16,
    end: false,
  });
}

const headHeight = 36;

type Measure = Parameters<typeof timelineStill>[2];

function drawTimeline(
  svg: SVGElement,
  { state, voice }: ExportContext,
  room: Room,
  measure: Measure,
  today: number,
): void {
  const { timeline, dateLegend } = voice.text;
  const events = shownEvents(state);
  const sources = new Set(events.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const counted = timeline.counted(statusCounts(state).events, sources.size);
  const size = drawHead(svg, room, timeline.title, counted, timelineLegend(dateLegend));
  svg.append(svgNode("g", inPlace(room), timelineStill(state, size, measure, today)));
}

function drawMatrix(
  svg: SVGElement,
  { state, voice }: ExportContext,
  room: Room,
  measure: Measure,
): void {
  const { matrix } = voice.text;
  const actors = shownCounts(state).filter((count) => count > 0).length;
  const counted = matrix.counted(statusCounts(state).events, actors);
  const size = drawHead(svg, room, matrix.title, counted, matrixLegend(matrix));
  svg.append(svgNode("g", inPlace(room), matrixStill(state, size, measure)));
}

const inPlace = ({ x, y }: Room) => ({
  transform: `translate(${x + pictureMargin} ${y + headHeight})`,
});

/** The rule, name and legend of a picture; what it gives back is left for the picture. */
function drawHead(
  svg: SVGElement,
  { x, y, width, height }: Room,
  title: string,
  counted: string,
  legend: Parameters<typeof drawLegend>[1],
): StillSize {
  const left = x + margin;
  const right = x + width - margin;
  svg.append(
    svgNode("line", { class: styles.rule, x1: left, x2: right, y1: y + 0.5, y2: y + 0.5 }),
  );
  const head = { x: left, y: y + 9, width: right - left, lines: 1 };
  sheetText(svg, title, "head", head);
  if (width >= narrow) {
    sheetText(svg, counted, "small", { ...head, x: left + 78, y: y + 11 });
    drawLegend(svg, legend, { left: left + 300, right, y: y + 19, end: true });
  }
  return { width: width - 2 * pictureMargin, height: height - headHeight };
}

/** From below: the link, and above it the sources, as many as a sixth of the height holds. */
function drawFoot(svg: SVGElement, context: ExportContext, { width, height }: StillSize): number {
  const { sources, address, voice } = context;
  const room = width - 2 * margin;
  const line = 16;
  const most = Math.max(Math.floor(height / 6 / line) - 1, 1);
  const shown = sources.length > most ? sources.slice(0, most - 1) : sources;
  const more = sources.length - shown.length;
  const { sources: head } = voice.text.cite;
  const named = shown.map((source, at) => (at === 0 ? `${head}: ${source}` : source));
  const lines = [...named, ...(more > 0 ? [voice.text.exporting.moreSources(more)] : [])];
  const top = height - 20 - (lines.length + 1) * line;
  lines.forEach((source, at) => {
    sheetText(svg, source, "small", { x: margin, y: top + at * line, width: room, lines: 1 });
  });
  sheetText(svg, address, "link", { x: margin, y: height - 20 - line, width: room, lines: 1 });
  return top;
}
