import { inShortTasks } from "../../lib/shortTasks.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import {
  comparedEvents,
  comparesItself,
  comparison,
  drawnProjection,
} from "../../store/comparing.ts";
import { emphasis, eventCounts } from "../../store/selectors.ts";
import { voiceOf } from "../../store/voice.ts";
import { svgNode } from "../../scene/drawing.ts";
import { trefoilPath } from "../../scene/signs.ts";
import type { StillPlace, ViewPicture } from "../viewDefinition.ts";
import { drawCords } from "./draw/cords.ts";
import { drawKnots } from "./draw/knots.ts";
import { drawNodes } from "./draw/nodes.ts";
import { drawOverlay } from "./draw/drawOverlay.ts";
import { drawRail } from "./draw/rail.ts";
import { type Frame, frameOf } from "./layout/frame.ts";
import { drawHulls } from "./draw/hulls.ts";
import { networkElements } from "./draw/networkElements.ts";
import type { NetworkPicture } from "./draw/marks.ts";
import type { HullShape } from "./layout/hullShape.ts";
import { networkScene, solutionsOf, solvedAhead, webFor } from "./layout/networkScene.ts";
import { networkWords, shownHulls } from "./networkState.ts";
import styles from "./draw/Legend.module.css";

/** The network for export and print, as the view maps and draws it. */
export const networkPicture = (hullShape: HullShape): ViewPicture => ({
  ahead: async ({ index }, place) => {
    await inShortTasks(solvedAhead(index, () => frameFor(index, place)));
  },
  still: (state, place) => drawn(pictureOf(state, place, hullShape)),
  legend: ({ network: { legend } }) => [
    { words: legend.strand, width: 22, mark: [line()] },
    { words: legend.planned, width: 22, mark: [line("6 3.5")] },
    { words: legend.named, width: 22, mark: [line("0.1 4", true)] },
    { words: legend.knot, width: 17, mark: [knot()] },
    { words: legend.size, width: 26, mark: [ring(5, 3.75), ring(18, 7)] },
  ],
  caption: (state) => voiceOf(state).text.network.lead,
  roomInside: true,
  solved: ({ index }) => solutionsOf(index),
});

function pictureOf(state: MusubiState, place: StillPlace, hullShape: HullShape): NetworkPicture {
  const { index, view } = state;
  const frame = frameFor(index, place);
  const between = comparesItself(state) ? null : comparison(state);
  const periodOf = comparedEvents(state)?.periodOf;
  return networkElements({
    index,
    scene: networkScene(index, frame, new Map(), view.selection),
    shown: drawnProjection(state),
    counts: eventCounts(state),
    compared: between && periodOf ? { ...between, periodOf } : null,
    emphasis: emphasis(state),
    selection: view.selection,
    hover: null,
    focused: null,
    hulls: shownHulls(state),
    hullShape,
    words: networkWords(state),
  });
}

function frameFor(index: GraphIndex, place: StillPlace): Frame {
  const { bare, asOnPage = false, isSmall: small = false } = place;
  return frameOf(place, webFor(index).subjects.length, { bare, small, roomAtStart: asOnPage });
}

const group = (...children: readonly SVGElement[]): SVGGElement => svgNode("g", {}, ...children);

/** At rest and unzoomed, in the layers of the adapter. */
function drawn(picture: NetworkPicture): SVGGElement {
  const [hulls, tieHits, cords] = [group(), group(), group()];
  const [knots, counts, nodes] = [group(), group(), group()];
  const rail = group(group(), group());
  const overlay = group(group(), group(), group(), group(), group());
  drawHulls(hulls, picture.hulls);
  drawKnots(knots, tieHits, picture.knots);
  drawCords(cords, counts, picture.cords);
  drawNodes(nodes, picture.nodes);
  drawRail(rail, picture.rail);
  drawOverlay(overlay, picture.overlayAt({ x: 0, y: 0, k: 1 }));
  return group(hulls, tieHits, cords, knots, counts, nodes, rail, overlay);
}

const line = (dashes?: string, round = false): SVGElement =>
  svgNode("line", {
    class: styles.legendLine,
    x1: 1,
    x2: 21,
    y1: 0,
    y2: 0,
    "stroke-dasharray": dashes,
    "stroke-linecap": round ? "round" : undefined,
  });

const ring = (cx: number, r: number): SVGElement =>
  svgNode("circle", { class: styles.legendRing, cx, cy: 0, r });

const knot = (): SVGElement =>
  svgNode("path", {
    class: styles.legendLine,
    d: trefoilPath,
    transform: "translate(8.5 0) scale(0.8)",
  });
