import { daysIn } from "../../model/windowMoves.ts";
import { axisHeight, belowLanes, drawAxis, drawFoot, footHeight } from "./frameDrawing.ts";
import { lanePlanner } from "./lanePlanner.ts";
import { markShape } from "./markShape.ts";
import { clusterGroup, drawOverlay, stateOf, toneOf } from "./overlay.ts";
import { fittingNames, pictureFrame } from "./pictureFrame.ts";
import { svgNode } from "../marks/svgNode.ts";
import type { Measure } from "../marks/measureText.ts";
import type { TimelineProps } from "./timelineProps.ts";
import { timelineScene, type TimelineScene } from "./timelineScene.ts";
import type { TimeScale } from "./timeScale.ts";

interface StillSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A file cannot be scrolled: where the lanes are too many for the height all of it is drawn smaller, but
 * no smaller than `smallest` before rows are denied, so that marks gather and lanes are lower.
 */
export function drawStill(
  props: TimelineProps,
  size: StillSize,
  measure: Measure,
  smallest: number,
): SVGGElement {
  const usual = drawAt(props, size, measure);
  if (usual.height <= size.height) return usual.group;
  const gathers = size.height / usual.height < smallest;
  const drawn = gathers ? drawAt(props, size, measure, 1) : usual;
  if (drawn.height <= size.height) return drawn.group;
  const shrink = size.height / drawn.height;
  const larger = { width: size.width / shrink, height: drawn.height };
  const again = drawAt(props, larger, measure, gathers ? 1 : undefined);
  // Wider, it may have become taller.
  const scale = Math.min(shrink, size.height / again.height);
  return svgNode("g", { transform: `scale(${scale.toFixed(4)})` }, again.group);
}

/** The picture at rest, as the adapter layers it, the marks drawn where vis-timeline would hold them. */
function drawAt(props: TimelineProps, size: StillSize, measure: Measure, fewest?: number) {
  const frame = pictureFrame(size, props.lanes, measure);
  const { from, to } = frame.plot;
  const width = to - from;
  const perDay = width / daysIn(props.window);
  const scale: TimeScale = { start: props.window.start, perDay, left: from };
  const { plan, shelf } = lanePlanner()(props, {
    available: Math.max(size.height - axisHeight - footHeight - belowLanes, 0),
    width,
    perDay,
    homePerDay: width / daysIn(props.home),
    measure,
    fewest,
  });
  const scene = timelineScene(props, frame, scale, plan, shelf, measure);
  const [axis, under, over, foot] = [
    svgNode("svg"),
    svgNode("svg"),
    svgNode("svg"),
    svgNode("svg"),
  ];
  drawAxis(axis, scene);
  drawOverlay({ under, over }, scene, {
    ...props,
    lanes: fittingNames(props.lanes, frame, measure),
  });
  drawFoot(foot, scene, props, measure);
  const lanes = scene.height + belowLanes;
  return {
    group: svgNode(
      "g",
      {},
      moved(0, [...axis.children]),
      moved(axisHeight, [
        ...under.children,
        ...scene.clusters.map((cluster) => clusterGroup(cluster, props)),
        ...itemNodes(scene, props),
        ...over.children,
      ]),
      moved(axisHeight + lanes, [...foot.children]),
    ),
    height: axisHeight + lanes + footHeight,
  };
}

const moved = (y: number, children: readonly Element[]): SVGGElement =>
  svgNode("g", { transform: `translate(0 ${y})` }, ...children);

function itemNodes({ items }: TimelineScene, props: TimelineProps): readonly SVGGElement[] {
  return items.map(({ mark, lane, style, full, seen, y, thickness }) =>
    svgNode(
      "g",
      { "data-event": mark.id },
      ...markShape({
        mark,
        style,
        tone: toneOf(props, mark.id, lane),
        full,
        seen,
        y,
        thickness,
        state: stateOf(props, mark.id),
      }),
    ),
  );
}
