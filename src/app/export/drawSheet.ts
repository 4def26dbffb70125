import { timelineEvents } from "../../store/selectors.ts";
import { textMeasure } from "../../views/timeline/measureText.ts";
import { svgNode } from "../../views/marks/svgNode.ts";
import styles from "./Sheet.module.css";
import { drawLegend, networkLegend, timelineLegend } from "./sheetLegend.ts";
import { sheetText } from "./sheetText.ts";
import type { Takeaway } from "./takeaway.ts";
import { networkStill, timelineStill, type StillSize } from "./viewStills.ts";

export type Pictures = "both" | "network" | "timeline";

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
  takeaway: Takeaway,
  { pictures, size, transparent, today }: SheetOptions,
): SVGSVGElement {
  const { width, height } = size;
  const svg = emptyDrawing(place, size, transparent);
  const room = width - 2 * margin;
  const title = { x: margin, y: 24, width: room, lines: 2 };
  const below = sheetText(svg, takeaway.title, "title", title);
  const caption = { x: margin, y: below + 4, width: room, lines: 3 };
  const top = sheetText(svg, takeaway.caption, "caption", caption) + 12;
  const bottom = drawFoot(svg, takeaway, size) - 12;
  const left = Math.max(bottom - top, 200);
  const inner = width - 2 * pictureMargin;
  const share = pictures === "both" ? 0.55 : pictures === "network" ? 1 : 0;
  const network = Math.round(left * share);
  if (network > 0) drawNetwork(svg, takeaway, { y: top, width: inner, height: network });
  if (network < left) {
    const room = { y: top + network, width: inner, height: Math.min(left, height) - network };
    drawTimeline(svg, takeaway, room, textMeasure(place).measure, today);
  }
  return svg;
}

/** One picture and nothing around it, for a slide that has its own words. */
export function drawBare(
  place: HTMLElement,
  { state, words }: Takeaway,
  { pictures, size, transparent, today }: SheetOptions,
): SVGSVGElement {
  const svg = emptyDrawing(place, size, transparent);
  const { measure } = textMeasure(place);
  svg.append(
    pictures === "network"
      ? networkStill(state, words, size, true)
      : timelineStill(state, words, size, measure, today),
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

interface Room extends StillSize {
  readonly y: number;
}

/** In a narrow one codes replace names, and there is no room for words around it. */
const narrow = 560;

function drawNetwork(svg: SVGElement, { state, words }: Takeaway, room: Room): void {
  const { y, width, height } = room;
  const still = networkStill(state, words, room);
  still.setAttribute("transform", `translate(${pictureMargin} ${y})`);
  svg.append(still);
  if (width < narrow) return;
  const { network } = words.text;
  const head = { x: margin, width: 150, lines: 3 };
  const next = sheetText(svg, network.region, "head", { ...head, y: y + 8 });
  sheetText(svg, network.lead, "small", { ...head, y: next });
  drawLegend(svg, networkLegend(network), {
    left: margin,
    right: width,
    y: y + height - 16,
    end: false,
  });
}

const headHeight = 36;

function drawTimeline(
  svg: SVGElement,
  { state, words }: Takeaway,
  { y, width, height }: Room,
  measure: Parameters<typeof timelineStill>[3],
  today: number,
): void {
  const { timeline } = words.text;
  const right = width + 2 * pictureMargin - margin;
  svg.append(
    svgNode("line", { class: styles.rule, x1: margin, x2: right, y1: y + 0.5, y2: y + 0.5 }),
  );
  const head = { x: margin, y: y + 9, width: right - margin, lines: 1 };
  sheetText(svg, timeline.title, "head", head);
  if (width >= narrow) {
    const events = timelineEvents(state);
    const sources = new Set(
      events.flatMap(({ citations }) => citations.map(({ source }) => source)),
    );
    const counted = timeline.counted(events.length, sources.size);
    sheetText(svg, counted, "small", { ...head, x: margin + 78, y: y + 11 });
    drawLegend(svg, timelineLegend(words.text.dateLegend), {
      left: margin + 300,
      right,
      y: y + 19,
      end: true,
    });
  }
  const size = { width, height: height - headHeight };
  const still = timelineStill(state, words, size, measure, today);
  svg.append(svgNode("g", { transform: `translate(${pictureMargin} ${y + headHeight})` }, still));
}

/** From below: the link, and above it the sources, as many as a sixth of the height holds. */
function drawFoot(svg: SVGElement, takeaway: Takeaway, { width, height }: StillSize): number {
  const { sources, address, words } = takeaway;
  const room = width - 2 * margin;
  const line = 16;
  const most = Math.max(Math.floor(height / 6 / line) - 1, 1);
  const shown = sources.length > most ? sources.slice(0, most - 1) : sources;
  const more = sources.length - shown.length;
  const { sources: head } = words.text.cite;
  const named = shown.map((source, at) => (at === 0 ? `${head}: ${source}` : source));
  const lines = [...named, ...(more > 0 ? [words.text.exporting.moreSources(more)] : [])];
  const top = height - 20 - (lines.length + 1) * line;
  lines.forEach((source, at) => {
    sheetText(svg, source, "small", { x: margin, y: top + at * line, width: room, lines: 1 });
  });
  sheetText(svg, address, "link", { x: margin, y: height - 20 - line, width: room, lines: 1 });
  return top;
}
