import { daysIn } from "../../model/windowMoves.ts";
import { axisHeight, belowLanes, drawAxis, drawFoot, footHeight } from "./frameDrawing.ts";
import { clusterLook } from "./clusterLook.ts";
import { clusterNodes } from "./clusterNode.ts";
import { lanePlanner } from "./lanePlanner.ts";
import { markShape } from "./markShape.ts";
import { drawOverlay, stateOf, toneOf } from "./overlay.ts";
import { fittingNames, pictureFrame } from "./pictureFrame.ts";
import { svgNode } from "../marks/svgNode.ts";
import type { Measure, TimelineProps } from "./timelineProps.ts";
import { timelineScene, type TimelineScene } from "./timelineScene.ts";
import type { TimeScale } from "./timeScale.ts";

interface StillSize {
  readonly width: number;
  readonly height: number;
}

/** Too many lanes for the height: all of it is drawn smaller, because a file cannot be scrolled. */
export function drawStill(props: TimelineProps, size: StillSize, measure: Measure): SVGGElement {
  const drawn = drawAt(props, size, measure);
  if (drawn.height <= size.height) return drawn.group;
  const shrink = size.height / drawn.height;
  const larger = { width: size.width / shrink, height: drawn.height };
  return svgNode(
    "g",
    { transform: `scale(${shrink.toFixed(4)})` },
    drawAt(props, larger, measure).group,
  );
}

/** The picture at rest, as the adapter layers it, the marks drawn where vis-timeline would hold them. */
function drawAt(props: TimelineProps, size: StillSize, measure: Measure) {
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
        ...clusterGroups(scene, props),
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

function clusterGroups({ clusters }: TimelineScene, props: TimelineProps): readonly SVGGElement[] {
  return clusters.map((cluster) => {
    const { seen, height, y } = cluster;
    const look = clusterLook(cluster, props);
    return svgNode(
      "g",
      { transform: `translate(${seen.from} 0)` },
      ...clusterNodes(look, seen.to - seen.from, height, y),
    );
  });
}
