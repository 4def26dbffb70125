import { svgNode } from "../../../scene/drawing.ts";
import type { TimelineProps } from "../layout/timelineProps.ts";
import type { TimelineScene } from "../layout/timelineScene.ts";
import type { Span } from "../layout/timeScale.ts";
import { markShape, stateOf, toneOf } from "./markShape.ts";
import { clusterGroup, overlayDrawing } from "./overlay.ts";

/**
 * The lanes at rest, as the adapter layers them, the marks drawn where vis-timeline would hold them. `targets`: they
 * can be clicked.
 */
export function lanesDrawing(
  scene: TimelineScene,
  props: TimelineProps,
  { names, targets = false }: { readonly names: boolean; readonly targets?: boolean },
): readonly Element[] {
  const [under, over] = [svgNode("svg"), svgNode("svg")];
  overlayDrawing({ under, over }, { names })(scene, props);
  return [
    ...under.children,
    ...scene.clusters.map((cluster) => clusterGroup(cluster, props)),
    ...itemNodes(scene, props, targets),
    ...over.children,
  ];
}

function itemNodes(
  { items }: TimelineScene,
  props: TimelineProps,
  targets: boolean,
): readonly SVGGElement[] {
  return items.map(({ mark, lane, style, full, seen, y, thickness, target }) =>
    svgNode(
      "g",
      { "data-event": mark.id, "data-lit": stateOf(props, mark.id).lit },
      ...(targets ? [hitBox(target, y)] : []),
      ...markShape({
        mark,
        style,
        tone: toneOf(props, mark, lane),
        full,
        seen,
        y,
        thickness,
        state: stateOf(props, mark.id),
      }),
    ),
  );
}

const targetHeight = 24;

const hitBox = ({ from, to }: Span, y: number): SVGRectElement =>
  svgNode("rect", {
    x: from,
    y: y - targetHeight / 2,
    width: to - from,
    height: targetHeight,
    fill: "transparent",
  });
